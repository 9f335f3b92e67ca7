package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.corpus.Access;
import java.time.LocalDate;
import java.util.OptionalLong;

/// What every answer from the data needs at hand.
record Desk(
        CouncilData data,
        Access access,
        OptionalLong body,
        LocalDate today,
        Wording wording,
        Places places,
        Citations citations) {

    Telling telling() {
        return new Telling(citations, wording);
    }

    String span(Span span) {
        if (span.from().isPresent() && span.to().isPresent()) {
            return wording.sentence(
                    "data_from_to", day(span.from().get()), day(span.to().get()));
        }
        return span.from()
                .map(from -> wording.sentence("data_from", day(from)))
                .or(() -> span.to().map(to -> wording.sentence("data_to", day(to))))
                .orElse("");
    }

    String day(LocalDate date) {
        return wording.date(date);
    }
}
