package de.ratslotse.retrieval.briefing;

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

    /// A word that an answer should be about.
    ///
    /// @param surface as written in the question
    /// @param weight how much it tells, before its rarity is known
    /// @param own whether it stands in the question itself, not in an earlier turn
    record Term(String surface, String german, String english, double weight, boolean own) {
        String stem(Language language) {
            return language == Language.GERMAN ? german : english;
        }
    }
}
