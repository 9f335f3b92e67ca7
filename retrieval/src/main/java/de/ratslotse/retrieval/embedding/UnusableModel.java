package de.ratslotse.retrieval.embedding;

/// Why a model is not used, in a sentence for the operator.
final class UnusableModel extends Exception {

    private static final long serialVersionUID = 1L;

    private final EmbeddingState state;

    UnusableModel(EmbeddingState state, String sentence) {
        super(sentence);
        this.state = state;
    }

    EmbeddingState state() {
        return state;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
