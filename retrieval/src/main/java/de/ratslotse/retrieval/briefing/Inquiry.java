package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Set;

/// What a question means, once read: what to search for, which words count, what kind of thing is asked.
///
/// @param searchText what is given to the search; for a follow-up with the words of the earlier turns
/// @param asked may be empty
/// @param followUp whether it can only be understood with the turns before
record Inquiry(
        String searchText,
        Language language,
        List<Term> terms,
        Set<Asked> asked,
        List<Period> periods,
        boolean followUp) {

    Inquiry {
        terms = List.copyOf(terms);
        asked = Set.copyOf(asked);
        periods = List.copyOf(periods);
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
