package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;

/// How the words of a language are folded and stemmed. Every language has its own fields in the index, so that
/// neither changes what is rare in the other.
enum Language {
    GERMAN("de", 0.8f, 0.35f) {
        // `Straße`, `STRASSE` and `Strasse` become one; so do `Räume`, `Raeume` and `Raume`.
        @Override
        TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(new GermanNormalizationFilter(words));
        }

        @Override
        TokenStream stemmed(TokenStream folded) {
            return new SnowballFilter(folded, "German");
        }
    },
    ENGLISH("en", 1.25f, 0.15f) {
        @Override
        TokenStream folded(TokenStream words) {
            return new ASCIIFoldingFilter(words);
        }

        // Krovetz' stemmer knows the language's words and ranks better here than Porter's (docs/quality.md).
        @Override
        TokenStream stemmed(TokenStream folded) {
            return new KStemFilter(folded);
        }
    };

    private final String key;
    private final float worth;
    private final float grams;

    Language(String key, float worth, float grams) {
        this.key = key;
        this.worth = worth;
        this.grams = grams;
    }

    /// As files name it.
    String key() {
        return key;
    }

    /// What having all words of a query counts beside meaning, in comparison with the other language. Words tell more
    /// where they are not inflected and compounded; measured (docs/quality.md).
    float worth() {
        return worth;
    }

    /// What two words side by side count in a short question, beside a number with its neighbour: names of several
    /// words
    /// are English, German joins them to one, and its pairs are mostly the question's own wording.
    double pairsInShort() {
        return this == ENGLISH ? 0.25 : 0;
    }

    /// What the score of a form counts beside the others.
    float weight(Form form) {
        return switch (form) {
            case STEMS, PAIRS, WHOLE, NAME, ITEM -> 1;
            case WORDS -> 0.5f;
            case TITLE -> 0.2f;
            case GRAMS -> grams;
        };
    }

    static Language of(String key) {
        return key.equals(ENGLISH.key) ? ENGLISH : GERMAN;
    }

    static Language of(CouncilFile file) {
        return of(file.language());
    }

    /// The name of this language's field for a form of the text.
    String field(Form form) {
        return key + "." + form.key();
    }

    abstract TokenStream folded(TokenStream words);

    abstract TokenStream stemmed(TokenStream folded);
}
