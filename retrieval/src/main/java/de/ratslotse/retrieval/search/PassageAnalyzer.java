package de.ratslotse.retrieval.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.SequencedSet;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/// Turns a text into what is indexed of it, in one language and one form.
final class PassageAnalyzer extends Analyzer {

    private final Language language;
    private final Form form;

    PassageAnalyzer(Language language, Form form) {
        this.language = language;
        this.form = form;
    }

    @Override
    protected TokenStreamComponents createComponents(String fieldName) {
        WordTokenizer words = new WordTokenizer();
        TokenStream folded = language.folded(words);
        TokenStream formed = switch (form) {
            case WORDS -> folded;
            case STEMS, TITLE, WHOLE, NAME, ITEM -> language.stemmed(folded);
            case GRAMS -> new GramFilter(folded);
            case PAIRS -> new PairFilter(language.stemmed(folded));
        };
        return new TokenStreamComponents(words, formed);
    }

    /// The different terms of a text, in its order.
    SequencedSet<String> terms(String text) {
        return terms(text, language.field(form));
    }

    private SequencedSet<String> terms(String text, String field) {
        SequencedSet<String> terms = new LinkedHashSet<>();
        try (TokenStream stream = tokenStream(field, text)) {
            CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                terms.add(term.toString());
            }
            stream.end();
            return terms;
        } catch (IOException impossible) {
            throw new UncheckedIOException("A text in memory could not be read", impossible);
        }
    }
}
