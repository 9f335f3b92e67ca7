package de.ratslotse.retrieval.search;

import java.util.List;
import org.apache.lucene.search.similarities.BM25Similarity;

/// In which forms the words of passages and files are indexed. What each is worth was measured (docs/quality.md).
enum Form {
    /// As written, folded: keeps apart what a stemmer throws together.
    WORDS("words", 0.6f, 0.6f),
    /// Inflected forms of one word become one.
    STEMS("stems", 0.6f, 0.6f),
    /// Four letters at a time: finds `Dach` in `Schuldächer` without a dictionary of compounds. Costly to search by,
    /// so it only scores passages that were found otherwise.
    GRAMS("grams", 1.2f, 0.75f),
    /// Two stems that stand side by side: tells the matter apart from others that only use its words.
    PAIRS("pairs", 0.6f, 0.6f),
    /// Stems of the title, the headings above and the file's path.
    TITLE("title", 0.9f, 0.4f),
    /// Stems of a whole file, in its own document: what a passage's neighbours speak of.
    WHOLE("whole", 0.6f, 0.6f),
    /// Stems of what a file's paper, or else the file, is called; in the file's own document.
    NAME("name", 0.6f, 1f),
    /// Stems of the agenda items that dealt with a file's paper, as far as they call it otherwise; in the same
    /// document.
    ITEM("item", 0.6f, 1f);

    /// Those that a passage has itself.
    static final List<Form> OF_PASSAGE = List.of(WORDS, STEMS, GRAMS, TITLE);

    /// With so low a `k1` a word that stands there once counts nearly as much as one that stands there often.
    private static final float ONCE = 0.1f;

    private final String key;
    private final float k1;
    private final float b;

    Form(String key, float k1, float b) {
        this.key = key;
        this.k1 = k1;
        this.b = b;
    }

    String key() {
        return key;
    }

    /// How often a word stands there counts less the longer the query is: a long one is covered or not.
    BM25Similarity similarity(QueryLength length) {
        return new BM25Similarity(this == STEMS ? (float) length.between(k1, ONCE) : k1, b);
    }
}
