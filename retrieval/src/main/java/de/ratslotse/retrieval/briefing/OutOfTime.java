package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.RankedPassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Whether a question is for a time that what is quoted is not of, or that no document reaches.
final class OutOfTime {

    /// Nothing of these is known of a time after the last document.
    private static final Set<Asked> DONE_BY_SOMEBODY = Set.of(Asked.VOTE, Asked.DECISION, Asked.WHO);

    private static final Pattern YEAR = Pattern.compile("(?<![\\d./-])20\\d\\d(?![\\d/-])");

    private final Inquiry inquiry;

    OutOfTime(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// Whether the question asks how something was decided in a time that no quote is of, or speaks of.
    boolean isOfAnother(List<Extract.Chosen> chosen) {
        boolean past = inquiry.asked().contains(Asked.VOTE)
                || Premise.of(inquiry.searchText()).isPresent();
        return past
                && !inquiry.periods().isEmpty()
                && chosen.stream()
                        .noneMatch(stretch -> inquiry.periods().stream()
                                .anyMatch(period -> isOf(period, stretch.best().passage())));
    }

    private static boolean isOf(Period period, ReadPassage passage) {
        RankedPassage source = passage.source();
        String year = String.valueOf(period.from().getYear());
        boolean told = (source.passage().headingPath()
                        + source.passage().text()
                        + source.file().path())
                .contains(year);
        return told || FileDates.of(source.file()).filter(period::covers).isPresent();
    }

    /// Whether the question asks what was decided in a time after the last document, or names a year after it that
    /// nothing quoted or told speaks of.
    boolean isBeyond(Optional<LocalDate> reach, List<Extract.Chosen> chosen, Endings.Told told) {
        boolean past = inquiry.asked().stream().anyMatch(DONE_BY_SOMEBODY::contains);
        boolean after = reach.isPresent()
                && !inquiry.periods().isEmpty()
                && inquiry.periods().stream().allMatch(period -> period.from().isAfter(reach.get()));
        List<String> ahead = reach.map(this::yearsAfter).orElse(List.of());
        return (past && after)
                || (!ahead.isEmpty() && ahead.stream().noneMatch(year -> isSpokenOf(year, chosen, told)));
    }

    private List<String> yearsAfter(LocalDate reach) {
        return YEAR.matcher(inquiry.searchText())
                .results()
                .map(MatchResult::group)
                .filter(year -> Integer.parseInt(year) > reach.getYear())
                .toList();
    }

    private static boolean isSpokenOf(String year, List<Extract.Chosen> chosen, Endings.Told told) {
        return chosen.stream().anyMatch(stretch -> Shortfall.text(stretch).contains(year))
                || told.statements().stream()
                        .anyMatch(statement -> statement.text().contains(year));
    }
}
