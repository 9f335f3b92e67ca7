package de.ratslotse.retrieval.council;

/// What kind of statement a passage makes. A proposal is never told as a decision.
///
/// The API writes these names in lower case.
public enum StatementKind {
    PROPOSAL,
    MOTION,
    AMENDMENT,
    QUESTION,
    ANSWER,
    RECOMMENDATION,
    DECISION,
    REPORT,
    INFORMATION,
    SPEECH,
    AGENDA,
    UNKNOWN
}
