package de.ratslotse.retrieval.corpus;

/// A stretch of a text.
///
/// @param start the first character
/// @param end one past the last character
public record Span(int start, int end) {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span goes from %d to %d".formatted(start, end));
        }
    }

    public int length() {
        return end - start;
    }

    /// The words of `text` that this span covers.
    public String of(String text) {
        return text.substring(start, end);
    }
}
