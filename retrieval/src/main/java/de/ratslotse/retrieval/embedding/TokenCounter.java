package de.ratslotse.retrieval.embedding;

/// Counts how much of a model's limit a text takes.
@FunctionalInterface
public interface TokenCounter {

    /// Without prefix and special tokens. Exact when a model is there, else an estimate, hardly ever too low.
    int tokens(String text);

    /// Counts without a model: a token for every six letters, every two digits, every four like signs and every other
    /// sign. What it gives is near what the tokenizer of multilingual-e5-small counts in council papers.
    static TokenCounter estimate() {
        return EstimatedTokens::count;
    }

    /// Twice the estimate: for a tokenizer that nobody knows, on a server that may refuse what is too long.
    static TokenCounter cautious() {
        return text -> 2 * EstimatedTokens.count(text);
    }
}
