package de.ratslotse.retrieval.embedding;

/// How the embedding model is. Pages have a text for each.
public enum EmbeddingState {
    /// Being loaded; search goes by words until then.
    LOADING,
    READY,
    /// Its folder or a file in it is not there: the set-up did not fetch it.
    MISSING,
    /// It is there and cannot be used: damaged, of another width, giving wrong vectors, or its server does not answer.
    FAILED,
    /// Switched off by configuration.
    OFF
}
