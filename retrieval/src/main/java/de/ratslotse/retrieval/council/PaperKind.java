package de.ratslotse.retrieval.council;

import java.util.Locale;

/// What a paper is. A question has an answer as a paper of its own, an amendment the paper that it would change.
public enum PaperKind {
    /// Beschlussvorlage: the administration asks for a decision.
    PROPOSAL,
    MOTION,
    AMENDMENT,
    QUESTION,
    /// An answer of the administration, or its statement on a motion.
    ANSWER,
    /// Only tells something.
    INFORMATION,
    UNKNOWN;

    /// The name in data that leave the program.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
