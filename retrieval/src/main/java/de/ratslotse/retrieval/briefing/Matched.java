package de.ratslotse.retrieval.briefing;

/// How well a text matches each word of a question: 0 (not at all) to 1 (the same stem).
final class Matched {

    private final float[] parts;

    Matched(float[] parts) {
        this.parts = parts.clone();
    }

    /// @param term the place of the word in the question
    float at(int term) {
        return parts[term];
    }

    /// Whether it has any word of the question.
    boolean any() {
        for (float part : parts) {
            if (part > 0) {
                return true;
            }
        }
        return false;
    }

    /// Word by word the better of the two.
    Matched or(Matched other) {
        float[] best = parts.clone();
        for (int term = 0; term < best.length; term++) {
            best[term] = Math.max(best[term], other.parts[term]);
        }
        return new Matched(best);
    }
}
