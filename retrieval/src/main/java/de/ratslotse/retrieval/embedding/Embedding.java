package de.ratslotse.retrieval.embedding;

import java.util.List;

/// Turns texts into vectors of unit length with one model. Knows the model's prefixes; callers pass plain text.
///
/// Safe for use by several threads.
public interface Embedding {

    /// Names model, version and conversion, e.g. `multilingual-e5-small-q8`. Vectors of two ids are never mixed.
    String modelId();

    int dimensions();

    float[] query(String text);

    /// @return one vector a text, in the order of the texts
    List<float[]> passages(List<String> texts);

    /// How many tokens the model counts in this text, without prefix and special tokens.
    int tokens(String text);
}
