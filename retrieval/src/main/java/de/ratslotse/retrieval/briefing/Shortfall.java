package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.search.RankedPassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether the quotes miss what a question asks for, although they speak of the same things: no amount for "Was hat es
/// gekostet?", no firm for "Welche Firma?", nothing from a time the data do not reach.
final class Shortfall {

    /// Kinds of things that an answer cannot do without and that are recognised with certainty.
    private static final Set<Asked> REQUIRED = Set.of(Asked.AMOUNT, Asked.REFERENCE, Asked.COMPANY);

    private static final double SURE = 0.9;

    private final Inquiry inquiry;
    private final Spoken spoken;

    Shortfall(Inquiry inquiry, List<Weighed> weighed) {
        this.inquiry = inquiry;
        this.spoken = new Spoken(inquiry, weighed);
    }

    boolean of(List<Extract.Chosen> chosen) {
        boolean alone = !inquiry.followUp();
        return inquiry.asked().stream().filter(REQUIRED::contains).anyMatch(asked -> !held(asked, chosen))
                || (alone && spoken.measuresTheUnknown())
                || (alone && Premise.supposes(inquiry.searchText()) && spoken.namesTheUnknown())
                || (alone && decidedUnseen(chosen))
                || (alone && otherTime(chosen));
    }

    /// Whether the question takes for granted that something was decided, and no quote is of a decision.
    private boolean decidedUnseen(List<Extract.Chosen> chosen) {
        return Premise.of(inquiry.searchText()).isPresent()
                && chosen.stream().noneMatch(stretch -> Premise.tellsAnEnd(stretch));
    }

    /// Whether the question asks how something was decided in a time that no quote is of, or speaks of.
    private boolean otherTime(List<Extract.Chosen> chosen) {
        boolean past = inquiry.asked().contains(Asked.VOTE);
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

    /// Whether the question asks what was decided in a time after the last document.
    boolean beyond(Optional<LocalDate> reach) {
        boolean past = inquiry.asked().contains(Asked.VOTE) || inquiry.asked().contains(Asked.DECISION);
        return past
                && reach.isPresent()
                && !inquiry.periods().isEmpty()
                && inquiry.periods().stream().allMatch(period -> period.from().isAfter(reach.get()));
    }

    private boolean held(Asked asked, List<Extract.Chosen> chosen) {
        for (Extract.Chosen stretch : chosen) {
            ReadPassage passage = stretch.best().passage();
            if (asked == Asked.AMOUNT && !inquiry.followUp() && !spoken.speaksOfIt(passage)) {
                continue;
            }
            String text = PrintedText.repaired(new Span(stretch.start(), stretch.end())
                    .of(passage.source().passage().text()));
            if (asked.evidence(text, Quantities.in(text, passage.language())) >= SURE) {
                return true;
            }
        }
        return false;
    }
}
