package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells how a paper was dealt with in one meeting: day, organization, result, in the words of the minutes.
final class Steps {

    private final Writer writer;

    Steps(Writer writer) {
        this.writer = writer;
    }

    Statement told(Topic topic, Consultation step) {
        Optional<Meeting> meeting =
                step.meeting().flatMap(id -> writer.shelf().meetings().find(writer.reader(), id));
        Optional<AgendaItem> item =
                step.agendaItem().flatMap(id -> writer.shelf().items().find(writer.reader(), id));
        ItemResult result = item.map(AgendaItem::result)
                .filter(known -> known != ItemResult.NONE)
                .orElse(step.result());
        Optional<Quote> quote = item.flatMap(
                        known -> meeting.flatMap(day -> writer.quotes().outcome(known, day)))
                .or(() -> writer.quotes().outcome(step, meeting));
        String where = Stream.of(step.date().map(writer.words()::day), step.organizationName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        String word = writer.words().sentence("result_" + result.label());
        String said = quote.map(found -> " – „" + found.text() + "“").orElse("");
        String text = where + ": " + word + said;
        return result == ItemResult.NONE && quote.isEmpty()
                ? new Statement(Topic.OPEN, where + ": " + word, java.util.List.of())
                : writer.told(topic, text, quote);
    }
}
