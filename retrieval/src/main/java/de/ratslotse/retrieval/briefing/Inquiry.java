package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.QueryWords;
import de.ratslotse.retrieval.search.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a question means, once read: what to search for, which words count, what kind of thing is asked.
///
/// @param searchText what is given to the search; for a follow-up with the words of the earlier turns
/// @param asked may be empty
/// @param closed whether it asks if something is so: yes or no
/// @param since the first day of what is recent, where the question asks for the present state
/// @param followUp whether it can only be understood with the turns before
record Inquiry(
        String searchText,
        Language language,
        List<Term> terms,
        Set<Asked> asked,
        List<Period> periods,
        boolean closed,
        Optional<LocalDate> since,
        boolean followUp) {

    Inquiry {
        terms = List.copyOf(terms);
        asked = Set.copyOf(asked);
        periods = List.copyOf(periods);
    }

    /// So few words tell no time and no paper: who asks so means how things are now.
    private static final int FEW_WORDS = 3;

    /// Whether it names a thing and little more: "Was kostet das Stadion?".
    boolean brief() {
        return !followUp && periods.isEmpty() && terms.size() <= FEW_WORDS;
    }

    /// The question with the words of papers in place of those of everyday speech; empty where there are none.
    String inOtherWords() {
        String text = searchText;
        for (Term term : terms) {
            List<String> others = EverydayWords.of(term.surface());
            if (!others.isEmpty()) {
                text = text.replace(term.surface(), String.join(" ", others));
            }
        }
        return text.equals(searchText) ? "" : text;
    }

    /// The question's words in the other language, for a search; empty where it is for its own alone.
    Optional<Translation> translation() {
        return crosses()
                ? Optional.of(new Translation(language.other().code(), Compounds.of(terms, language.other())))
                : Optional.empty();
    }

    /// What a search looks for instead of this text: the question's words in the other language, or else those that
    /// tell what it is about.
    Optional<QueryWords> words(String text) {
        return crosses()
                ? translation().map(QueryWords.class::cast)
                : AskedWords.in(text, this).map(QueryWords.class::cast);
    }

    /// Whether it is also for documents in the other language: some of its words are known there.
    boolean crosses() {
        return terms.stream().anyMatch(term -> !term.foreign().isEmpty());
    }

    /// The same, for documents in its own language alone.
    Inquiry inItsLanguage() {
        List<Term> own = terms.stream().map(term -> term.called(List.of())).toList();
        return new Inquiry(searchText, language, own, asked, periods, closed, since, followUp);
    }

    /// A word that an answer should be about.
    ///
    /// @param surface as written in the question
    /// @param language of the question
    /// @param weight how much it tells, before its rarity is known
    /// @param own whether it stands in the question itself, not in an earlier turn
    /// @param foreign what it is called in the other language; empty where that is not known
    record Term(
            String surface,
            Language language,
            String german,
            String english,
            double weight,
            boolean own,
            List<String> foreign) {

        Term {
            foreign = List.copyOf(foreign);
        }

        Term called(List<String> otherwise) {
            return new Term(surface, language, german, english, weight, own, otherwise);
        }

        String stem(Language of) {
            return of == Language.GERMAN ? german : english;
        }

        /// Whether texts of the other language can be compared with it: names and numbers are the same in both.
        boolean crosses() {
            return !foreign.isEmpty() || !Character.isLowerCase(surface.charAt(0));
        }

        /// What texts of that language call it besides.
        List<String> otherwise(Language of) {
            return of == language ? EverydayWords.of(surface) : foreign;
        }
    }
}
