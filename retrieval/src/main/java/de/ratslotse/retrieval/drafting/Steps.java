package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.List;
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
                .or(() -> writer.quotes().outcome(step, meeting))
                .or(() -> item.filter(known -> !Outcomes.VOTED.contains(known.result()))
                        .flatMap(known -> writer.quotes().putToTheVote(known)));
        String word = writer.words().sentence("result_" + result.label());
        String said =
                quote.map(found -> " – " + writer.words().quoted(found.text())).orElse("");
        String feed = item.filter(Outcomes::isOfFeed)
                .flatMap(AgendaItem::resultText)
                .map(text -> writer.words().quoted(text))
                .orElse(word);
        String text = where(step) + ": " + (quote.isPresent() ? word + said : feed);
        boolean unknown = result == ItemResult.NONE && quote.isEmpty() && feed.equals(word);
        return unknown ? new Statement(Topic.OPEN, text, List.of()) : writer.told(topic, text, quote);
    }

    /// Day, organization and result in a word.
    String briefly(Consultation step) {
        return where(step) + ": "
                + writer.words().sentence("result_" + step.result().label());
    }

    private String where(Consultation step) {
        return Stream.of(step.date().map(writer.words()::day), step.organizationName())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
