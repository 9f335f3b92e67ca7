package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
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

    Shortfall(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    boolean of(List<Extract.Chosen> chosen) {
        return inquiry.asked().stream().filter(REQUIRED::contains).anyMatch(asked -> !held(asked, chosen));
    }

    /// Whether the question asks what was decided in a time after the last document.
    boolean beyond(Optional<LocalDate> reach) {
        boolean past = inquiry.asked().contains(Asked.VOTE) || inquiry.asked().contains(Asked.DECISION);
        return past
                && reach.isPresent()
                && !inquiry.periods().isEmpty()
                && inquiry.periods().stream().allMatch(period -> period.from().isAfter(reach.get()));
    }

    private static boolean held(Asked asked, List<Extract.Chosen> chosen) {
        for (Extract.Chosen stretch : chosen) {
            ReadPassage passage = stretch.best().passage();
            String text = PrintedText.repaired(new Span(stretch.start(), stretch.end())
                    .of(passage.source().passage().text()));
            if (asked.evidence(text, Quantities.in(text, passage.language())) >= SURE) {
                return true;
            }
        }
        return false;
    }
}
