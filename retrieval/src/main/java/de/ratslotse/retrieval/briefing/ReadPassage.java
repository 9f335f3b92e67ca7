package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A passage that was found, cut into what can be quoted, with the question's words marked.
///
/// @param around how well heading path and file name match each word of the question
/// @param whole how well any sentence of the passage matches each word
record ReadPassage(RankedPassage source, Language language, List<Piece> pieces, Matched around, Matched whole) {

    /// A sentence, item or row.
    static final class Piece {

        /// "1) Wie viele": counts nothing.
        private static final Pattern ENUMERATOR = Pattern.compile("^\\s*\\(?\\d{1,2}[.)]\\s+(?=\\D)");

        private final Span span;
        private final String text;
        private final Matched matches;
        private final Language language;
        private final Map<Asked, Double> holds = new EnumMap<>(Asked.class);
        private @Nullable List<Quantity> quantities;
        private @Nullable List<Quantity> printed;
        private @Nullable List<Language.Word> words;

        Piece(Span span, String text, Matched matches, Language language) {
            this.span = span;
            this.text = text;
            this.matches = matches;
            this.language = language;
        }

        Span span() {
            return span;
        }

        /// As a reader reads it: hyphenation repaired, white space collapsed.
        String text() {
            return text;
        }

        /// How well it matches each word of the question.
        Matched matches() {
            return matches;
        }

        /// Looked for only where somebody asks: that takes longer than all the rest.
        List<Quantity> quantities() {
            List<Quantity> known = quantities;
            if (known == null) {
                known = Quantities.in(ENUMERATOR.matcher(text).replaceFirst(""), language);
                quantities = known;
            }
            return known;
        }

        /// How surely it holds this kind of thing, 0 to 1; a quote that grows asks again and again.
        double holds(Asked asked) {
            return holds.computeIfAbsent(asked, kind -> kind.evidence(text, quantities()));
        }

        boolean surelyHolds(Asked asked) {
            return holds(asked) >= Asked.SURE;
        }

        /// All of its words in their order, with those that carry no meaning.
        List<Language.Word> words() {
            List<Language.Word> known = words;
            if (known == null) {
                known = language.words(text);
                words = known;
            }
            return known;
        }

        /// Everything that counts, with the numbers of lists, at their places in [#text()].
        List<Quantity> printedQuantities() {
            List<Quantity> known = printed;
            if (known == null) {
                known = Quantities.in(text, language);
                printed = known;
            }
            return known;
        }
    }

    /// The passage's text as far as it is read.
    String text() {
        String whole = source.passage().text();
        return pieces.isEmpty()
                ? ""
                : whole.substring(0, pieces.getLast().span().end());
    }

    /// The same, standing beside another passage and speaking of what that one speaks of.
    ReadPassage beside(ReadPassage other) {
        return new ReadPassage(source, language, pieces, around.or(other.whole).or(other.around), whole);
    }

    /// What orders a language model to do something, and what follows it in the passage, is not read.
    static ReadPassage of(RankedPassage source, WordMatch match, Language language) {
        String text = source.passage().text();
        List<Piece> pieces = new ArrayList<>();
        Matched whole = match.in(PrintedText.repaired(source.passage().searchText()));
        for (Span span : Sentences.of(text, source.file().language())) {
            String readable = PrintedText.repaired(span.of(text));
            if (Instructions.in(readable)) {
                break;
            }
            Matched matches = match.in(readable);
            pieces.add(new Piece(span, readable, matches, language));
            whole = whole.or(matches);
        }
        String title = source.file().title().orElse("");
        Matched around = match.in(source.passage().headingPath() + "\n" + title + "\n"
                + source.file().path().replaceAll("[_/-]", " "));
        return new ReadPassage(source, language, pieces, around, whole);
    }
}
