package de.ratslotse.retrieval.evaluation;

/// What came of reading a question file: the questions, or what is wrong with it.
public sealed interface ReadQuestions permits QuestionFile, UnusableQuestions {}
