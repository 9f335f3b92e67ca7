package de.ratslotse.retrieval.briefing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// A language that documents and questions are written in, with its way to reduce words to stems.
enum Language {
    GERMAN(new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream stems = new GermanLightStemFilter(new GermanNormalizationFilter(new LowerCaseFilter(words)));
            return new TokenStreamComponents(words, stems);
        }
    }),
    ENGLISH(new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            StandardTokenizer words = new StandardTokenizer();
            TokenStream stems = new PorterStemFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
            return new TokenStreamComponents(words, stems);
        }
    });

    /// Words that only one of the two languages has, and that nearly every sentence carries.
    private static final Pattern ENGLISH_SIGNS = Pattern.compile(
            "\\b(the|of|to|is|are|does|did|do|what|which|who|why|how|when|where|much|many|has|have|had|and|for|by|on|with|please|a|about|since|from|between|there|any|at)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern GERMAN_SIGNS = Pattern.compile(
            "\\b(der|die|das|den|dem|des|ein|eine|einen|und|ist|sind|wird|wie|wer|wann|wo|warum|wieso|welche[rsnm]?|zu|zum|zur|von|vom|im|mit|für|auf|nicht|hat|haben|wurde|gibt|bei|viel|bitte|es)\\b|[äöüß]",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// Safe for several threads, never changed.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Analyzer analyzer;

    Language(Analyzer analyzer) {
        this.analyzer = analyzer;
    }

    /// The language of a file, as its record names it.
    static Language of(String code) {
        return code.equals("en") ? ENGLISH : GERMAN;
    }

    static Language of(Locale locale) {
        return of(locale.getLanguage());
    }

    /// The language a question is written in; where its words do not tell, the other one given.
    static Language ofText(String text, Language otherwise) {
        long english = ENGLISH_SIGNS.matcher(text).results().count();
        long german = GERMAN_SIGNS.matcher(text).results().count();
        if (english == german) {
            return otherwise;
        }
        return english > german ? ENGLISH : GERMAN;
    }

    Language other() {
        return this == GERMAN ? ENGLISH : GERMAN;
    }

    /// As files name it.
    String code() {
        return locale().getLanguage();
    }

    Locale locale() {
        return this == GERMAN ? Locale.GERMAN : Locale.ENGLISH;
    }

    /// The words of a text in their order.
    List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        try (TokenStream tokens = analyzer.tokenStream("", text)) {
            CharTermAttribute stem = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(new Word(stem.toString(), offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    /// The stems of the words that carry meaning in a question of this language.
    Set<String> silent() {
        return this == GERMAN ? SilentWords.GERMAN_STEMS : SilentWords.ENGLISH_STEMS;
    }

    /// A word of a text.
    ///
    /// @param start where it begins in the text
    /// @param end one past its last character
    record Word(String stem, int start, int end) {}
}
