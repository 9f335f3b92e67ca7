package de.ratslotse.retrieval.embedding;

/// Counts how much of a model's limit a text takes.
@FunctionalInterface
public interface TokenCounter {

    /// Without prefix and special tokens. Exact when a model is there, else an estimate, hardly ever too low.
    int tokens(String text);

    /// Counts without a model: a token for every two letters, and one for every other sign that is not a space.
    ///
    /// Council German has about four letters a token: passages become shorter than they need be, never too long.
    static TokenCounter estimate() {
        return EstimatedTokens::count;
    }
}
