package de.ratslotse.retrieval.corpus;

/// How one file of a source ended. Commands and API write these names in lower case.
public enum Outcome {
    INGESTED,
    UNCHANGED,
    DUPLICATE,
    NO_TEXT,
    PROTECTED,
    DAMAGED,
    TOO_LARGE,
    TOO_SLOW,
    UNSUPPORTED,
    EMPTY,
    HELD_FOR_REVIEW,
    UNREADABLE,
    WITHDRAWN
}
