package de.ratslotse.retrieval.search;

import org.apache.lucene.search.similarities.BM25Similarity;

/// In which forms a passage's words are indexed. What each is worth was measured (docs/quality.md).
enum Form {
    /// As written, folded: keeps apart what a stemmer throws together.
    WORDS("words", 0.5f, 0.9f, 0.4f),
    /// Inflected forms of one word become one.
    STEMS("stems", 1f, 0.9f, 0.4f),
    /// Four letters at a time: finds `Dach` in `Schuldächer` without a dictionary of compounds. Costly to search by,
    /// so it only scores passages that were found otherwise.
    GRAMS("grams", 0.25f, 1.2f, 0.75f),
    /// Stems of the title, the headings above and the file's path.
    TITLE("title", 0.2f, 0.9f, 0.4f);

    private final String key;
    private final float weight;
    private final float k1;
    private final float b;

    Form(String key, float weight, float k1, float b) {
        this.key = key;
        this.weight = weight;
        this.k1 = k1;
        this.b = b;
    }

    String key() {
        return key;
    }

    /// What its score counts beside the others.
    float weight() {
        return weight;
    }

    BM25Similarity similarity() {
        return new BM25Similarity(k1, b);
    }
}
