package de.ratslotse.retrieval.briefing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a question asks for the numbers of a vote and no quote counts one.
final class Uncounted {

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Pattern HOW_MANY_VOTES =
            Pattern.compile("wie ?vielen? (?:ja-?|nein-?|gegen-?)?stimmen|how many votes|by how many votes", WORDS);

    private static final Pattern UNANIMOUS = Pattern.compile("\\beinstimmig|\\bunanimous", WORDS);

    private final Inquiry inquiry;

    Uncounted(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// A wish is not voted on yet, and another day's vote is another vote.
    boolean isVote(List<Extract.Chosen> chosen) {
        return HOW_MANY_VOTES.matcher(inquiry.searchText()).find()
                && chosen.stream()
                        .filter(stretch -> !Premise.isWish(stretch) && isOfTheDay(stretch))
                        .map(Shortfall::text)
                        .noneMatch(text -> !Tally.in(text).isEmpty()
                                || UNANIMOUS.matcher(text).find());
    }

    private boolean isOfTheDay(Extract.Chosen stretch) {
        List<Period> narrow = inquiry.periods().stream().filter(Period::narrow).toList();
        Optional<LocalDate> day = FileDates.of(stretch.best().passage().source().file());
        return narrow.isEmpty() || day.isEmpty() || narrow.stream().anyMatch(period -> period.covers(day.get()));
    }
}
