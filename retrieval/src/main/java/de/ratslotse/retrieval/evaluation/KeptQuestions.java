package de.ratslotse.retrieval.evaluation;

import java.time.Instant;

/// A question file that is kept.
///
/// @param size how many questions it has
public record KeptQuestions(long id, String name, QuestionFile.Form form, int size, Instant added) {}
