package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How surely a passage or a sentence names the words of a question: the one place where what is asked about is
/// compared with what is quoted, before an answer is refused.
final class Named {

    /// A word with the same stem, or a compound that ends with it.
    static final float SURELY = 0.7f;

    /// A part of it, or a word like it.
    static final float PARTLY = 0.5f;

    /// The share of the question's words that has to be known in the other language.
    private static final double ENOUGH_KNOWN = 0.6;

    private final Inquiry inquiry;

    /// The places of words that texts in the other language have as they are.
    private final Set<Integer> same = new HashSet<>();

    private final Map<Language, WordMatch> matches = new EnumMap<>(Language.class);

    Named(ReadPart part) {
        this.inquiry = part.inquiry();
        for (ReadPassage passage : part.evidence().passages()) {
            for (int term = 0;
                    !isOfItsLanguage(passage) && term < inquiry.terms().size();
                    term++) {
                if (passage.whole().at(term) >= SURELY) {
                    same.add(term);
                }
            }
        }
    }

    /// Whether texts in the other language can be compared with a word: what it is called there is known, or one that
    /// was found has it as it is.
    private boolean crosses(int term) {
        return inquiry.terms().get(term).crosses() || same.contains(term);
    }

    /// Whether the words of a passage can be compared with those of the question; in another language only where most
    /// of them are known there, else they say nothing for it and nothing against it.
    boolean canTell(ReadPassage passage) {
        return isOfItsLanguage(passage) || crosses();
    }

    boolean isOfItsLanguage(ReadPassage passage) {
        return passage.language() == inquiry.language();
    }

    private boolean crosses() {
        List<Term> own = inquiry.terms().stream().filter(Term::own).toList();
        long known = own.stream().filter(Term::crosses).count();
        return inquiry.crosses() && known >= ENOUGH_KNOWN * own.size();
    }

    boolean canTell(Extract.Chosen stretch) {
        return canTell(stretch.best().passage());
    }

    /// Whether a text that is no passage can be compared.
    boolean canTell(String text) {
        return Language.ofText(text, inquiry.language()) == inquiry.language() || crosses();
    }

    /// How surely a passage, its headings or its titles speak of the word, 0 to 1; any part of a compound does. What a
    /// passage in another language says of a word that is not known there is taken for granted.
    float hinted(ReadPassage passage, int term) {
        if (!isOfItsLanguage(passage) && !crosses(term)) {
            return SURELY;
        }
        return Math.max(passage.whole().at(term), passage.around().at(term));
    }

    /// The words of a passage with its headings and titles.
    Words in(ReadPassage passage) {
        return in(passage, List.of());
    }

    /// The same with what stands in the passages beside it.
    Words in(ReadPassage passage, List<ReadPassage> beside) {
        Matched matched = passage.whole().or(passage.around());
        List<Language.Word> read = words(passage);
        for (ReadPassage other : beside) {
            matched = matched.or(other.whole());
            read.addAll(words(other));
        }
        return new Words(matched, read, !isOfItsLanguage(passage));
    }

    private static List<Language.Word> words(ReadPassage passage) {
        List<Language.Word> read = new ArrayList<>(
                passage.language().words(passage.source().passage().headingPath()));
        passage.pieces().forEach(piece -> read.addAll(piece.words()));
        return read;
    }

    Words in(String text) {
        List<Language.Word> read = inquiry.language().words(text);
        Matched matched = match(inquiry.language()).in(read);
        boolean crosses = crosses();
        return new Words(crosses ? matched.or(match(inquiry.language().other()).in(text)) : matched, read, crosses);
    }

    /// The words of a text that stands in a passage, or in its headings.
    Words in(String text, ReadPassage passage) {
        List<Language.Word> read = passage.language().words(text);
        return new Words(match(passage.language()).in(read), read, !isOfItsLanguage(passage));
    }

    private WordMatch match(Language language) {
        return matches.computeIfAbsent(language, of -> new WordMatch(inquiry.terms(), of));
    }

    /// What is quoted, with its stems.
    final class Words {

        private final Matched matched;
        private final List<String> inOrder;
        private final Set<String> stems;

        private final boolean foreign;

        private Words(Matched matched, List<Language.Word> read, boolean foreign) {
            this.matched = matched;
            this.foreign = foreign;
            this.inOrder = read.stream().map(Language.Word::stem).toList();
            this.stems = Set.copyOf(inOrder);
        }

        /// Whether it has the word itself, or the parts of a compound near each other.
        boolean has(int term) {
            return foreign
                    || matched.at(term) >= SURELY
                    || Compound.isNear(inquiry.terms().get(term).german(), inOrder);
        }

        /// How surely it names the word, 0 to 1: the end of a compound alone says only of what kind the thing is.
        float at(int term) {
            float at = matched.at(term);
            Term asked = inquiry.terms().get(term);
            if (foreign) {
                return crosses(term) ? at : SURELY;
            }
            boolean otherWord = !EverydayWords.of(asked.surface()).isEmpty();
            return at >= SURELY || otherWord || inquiry.language() == Language.ENGLISH
                    ? at
                    : Math.max(Compound.named(asked.german(), stems), at < PARTLY ? at : 0);
        }
    }
}
