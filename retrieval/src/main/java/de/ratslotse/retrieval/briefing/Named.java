package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// How surely a passage or a sentence names the words of a question: the one place where what is asked about is
/// compared with what is quoted, before an answer is refused.
final class Named {

    /// A word with the same stem, or a compound that ends with it.
    static final float SURELY = 0.7f;

    /// A part of it, or a word like it.
    static final float PARTLY = 0.5f;

    private final Inquiry inquiry;

    Named(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// Whether the words of a passage can be compared with those of the question; in another language they say nothing
    /// for it and nothing against it.
    boolean canTell(ReadPassage passage) {
        return passage.language() == inquiry.language();
    }

    boolean canTell(Extract.Chosen stretch) {
        return canTell(stretch.best().passage());
    }

    /// Whether a text that is no passage can be compared.
    boolean canTell(String text) {
        return Language.ofText(text, inquiry.language()) == inquiry.language();
    }

    /// How surely a passage, its headings or its titles speak of the word, 0 to 1; any part of a compound does.
    static float hinted(ReadPassage passage, int term) {
        return Math.max(passage.whole().at(term), passage.around().at(term));
    }

    /// The words of a passage with its headings and titles.
    Words in(ReadPassage passage) {
        List<Language.Word> read = new ArrayList<>(
                passage.language().words(passage.source().passage().headingPath()));
        passage.pieces().forEach(piece -> read.addAll(piece.words()));
        return new Words(passage.whole().or(passage.around()), read);
    }

    Words in(String text) {
        List<Language.Word> read = inquiry.language().words(text);
        return new Words(new WordMatch(inquiry.terms(), inquiry.language()).in(read), read);
    }

    /// What is quoted, with its stems.
    final class Words {

        private final Matched matched;
        private final Set<String> stems = new HashSet<>();

        private Words(Matched matched, List<Language.Word> read) {
            this.matched = matched;
            read.forEach(word -> stems.add(word.stem()));
        }

        /// How surely it names the word, 0 to 1: the end of a compound alone says only of what kind the thing is.
        float at(int term) {
            float at = matched.at(term);
            Term asked = inquiry.terms().get(term);
            boolean otherWord = !EverydayWords.of(asked.surface()).isEmpty();
            return at >= SURELY || otherWord || inquiry.language() == Language.ENGLISH
                    ? at
                    : Math.max(Compound.named(asked.german(), stems), at < PARTLY ? at : 0);
        }
    }
}
