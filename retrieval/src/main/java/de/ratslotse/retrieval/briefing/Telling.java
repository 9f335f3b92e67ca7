package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Data;
import de.ratslotse.retrieval.briefing.Answer.DataRow;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.ObjectKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.UUID;

/// An answer from data while it is put together: its statements, citations and rows.
final class Telling {

    private static final int MANY = 3;

    private final Citations cite;
    private final Wording wording;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private final List<DataRow> rows = new ArrayList<>();
    /// Of the statements that are rows, those that no passage bears out.
    private final List<Integer> uncited = new ArrayList<>();

    Telling(Citations cite, Wording wording) {
        this.cite = cite;
        this.wording = wording;
    }

    /// A sum or a reason: it rests on the rows.
    void say(String text) {
        statements.add(new Statement(text, List.of()));
    }

    /// A statement with its citation; without one it says that it comes from a feed.
    ///
    /// @return the citations' numbers
    List<Integer> say(String text, Optional<Place> place) {
        List<Integer> numbers = place.flatMap(this::cited).map(List::of).orElse(List.of());
        statements.add(new Statement(numbers.isEmpty() ? wording.sentence("data_told", text) : text, numbers));
        return numbers;
    }

    /// Further places that bear out a statement, cited behind all that are cited already.
    ///
    /// @param statement counted from 0
    void also(int statement, List<Place> places) {
        Statement told = statements.get(statement);
        SequencedSet<Integer> numbers = new LinkedHashSet<>(told.citations());
        places.forEach(place -> cited(place).ifPresent(numbers::add));
        statements.set(statement, new Statement(told.text(), List.copyOf(numbers)));
    }

    int statements() {
        return statements.size();
    }

    void row(ObjectKind kind, UUID object, String url, String text, Optional<Place> place) {
        List<Integer> numbers = place.flatMap(this::cited).map(List::of).orElse(List.of());
        if (numbers.isEmpty()) {
            uncited.add(statements.size());
        }
        statements.add(new Statement(text, numbers));
        rows.add(new DataRow(kind, object, text, url, numbers));
    }

    /// What is told of an object without a row of its own: who may not see it any more, sees the answer no more.
    void about(ObjectKind kind, UUID object, String url, String text, List<Integer> cited) {
        rows.add(new DataRow(kind, object, text, url, cited));
    }

    /// What was said so far, as the beginning of an answer that goes on with quotes.
    Endings.Told begun(Results results) {
        return new Endings.Told(statements, citations, results);
    }

    private Optional<Integer> cited(Place place) {
        for (Citation known : citations) {
            boolean same = known.file().id().equals(place.file().id())
                    && known.page().orElse(0) == place.page()
                    && known.quote().equals(PrintedText.collapsed(place.quote()));
            if (same) {
                return Optional.of(known.number());
            }
        }
        Optional<Citation> citation = cite.cite(citations.size() + 1, place);
        citation.ifPresent(citations::add);
        return citation.map(Citation::number);
    }

    /// Says what the rows rest on: what is said from here on has its own citations.
    void closeRows() {
        tellOfFeed();
        uncited.clear();
    }

    /// A document's own words, what is only wished for named as that.
    ///
    /// @param from the citations that the quote's numbers count in, from 1
    void quote(Quote quote, List<Citation> from) {
        List<Integer> numbers = new ArrayList<>();
        for (int number : quote.numbers()) {
            citations.add(from.get(number - 1).numbered(citations.size() + 1));
            numbers.add(citations.size());
        }
        statements.add(new Statement(
                wording.asKind(from.get(quote.number() - 1).statementKind(), quote.text()), numbers));
    }

    /// Of a few rows each one says that it comes from a feed, of many the last line does.
    private void tellOfFeed() {
        if (uncited.size() >= MANY) {
            say(wording.sentence("data_told_all"));
            return;
        }
        for (int row : uncited) {
            statements.set(
                    row,
                    new Statement(
                            wording.sentence("data_told", statements.get(row).text()), List.of()));
        }
    }

    Draft ended(Outcome outcome, List<String> criteria, int total, int undetermined, Optional<String> url) {
        tellOfFeed();
        Data data = new Data(criteria, total, undetermined, rows, url);
        return Draft.told(outcome, Wording.running(statements), statements, citations, data);
    }
}
