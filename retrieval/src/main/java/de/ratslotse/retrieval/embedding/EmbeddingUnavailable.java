package de.ratslotse.retrieval.embedding;

/// The embedding model did not give vectors: the server is away, refuses, or the runtime failed.
public final class EmbeddingUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final String where;

    /// @param where the server's address, or the folder of a model that runs in this process
    EmbeddingUnavailable(String model, String where, String problem, Throwable cause) {
        super("Embedding model %s at %s: %s".formatted(model, where, problem), cause);
        this.model = model;
        this.where = where;
    }

    public String model() {
        return model;
    }

    public String where() {
        return where;
    }
}
