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
    GERMAN("de") {
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
    ENGLISH("en") {
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

    Language(String key) {
        this.key = key;
    }

    static Language of(CouncilFile file) {
        return file.language().equals(ENGLISH.key) ? ENGLISH : GERMAN;
    }

    /// The name of this language's field for a form of the text.
    String field(Form form) {
        return key + "." + form.key();
    }

    abstract TokenStream folded(TokenStream words);

    abstract TokenStream stemmed(TokenStream folded);
}
