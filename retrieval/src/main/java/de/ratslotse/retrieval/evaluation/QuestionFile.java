package de.ratslotse.retrieval.evaluation;

/// A question file that was read and checked, line by line.
public sealed interface QuestionFile extends ReadQuestions
        permits AnswerFile, KnownItemFile, ParagraphFile, StructureFile {

    /// How the file is called.
    String name();

    Form form();

    /// How many questions there are.
    int size();

    /// What a question file measures; told apart by the fields of its lines.
    enum Form {
        ANSWERS,
        KNOWN_ITEMS,
        PARAGRAPHS,
        STRUCTURE
    }
}
