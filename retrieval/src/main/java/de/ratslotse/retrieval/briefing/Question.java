package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.search.Filter;
import java.util.List;
import java.util.Locale;

/// What a person asks, with the conversation so far.
///
/// @param text 1 to 4,000 characters
/// @param history oldest first; may be empty
/// @param language of the sentences around the quotes: German or English
public record Question(String text, List<Turn> history, Filter filter, Access access, Locale language) {

    public Question {
        history = List.copyOf(history);
    }

    Question within(Filter narrower) {
        return new Question(text, history, narrower, access, language);
    }

    /// The same person's question in other words.
    Question saying(String words) {
        return new Question(words, history, filter, access, language);
    }

    /// One earlier turn.
    ///
    /// @param role `user` or `assistant`
    public record Turn(String role, String content) {}
}
