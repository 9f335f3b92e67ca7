package de.ratslotse.retrieval.embedding;

/// Cuts text into the numbers of a model's tokens. Safe for use by several threads.
interface Vocabulary extends AutoCloseable {

    /// @param framed whether the model's marks of start and end are put around
    long[] encode(String text, boolean framed);

    @Override
    void close();
}
