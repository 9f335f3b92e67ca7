package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.Quotes;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A draft while it is written: who reads it, where it looks things up, its quotes and its words.
record Writer(Access reader, CouncilShelf shelf, Quotes quotes, DraftWords words) {

    PaperTexts texts() {
        return new PaperTexts(reader, shelf.paperShelf(), quotes);
    }

    /// Something that a document says, in its own words.
    static Statement quoted(Topic topic, Quote quote) {
        return new Statement(topic, quote.text(), quote.numbers());
    }

    /// Something that follows from a quote.
    static Statement cited(Topic topic, String text, Quote quote) {
        return new Statement(topic, text, quote.numbers());
    }

    /// With its quote; without one it says that it comes from the council information system.
    Statement told(Topic topic, String text, Optional<Quote> quote) {
        return quote.map(found -> cited(topic, text, found))
                .orElseGet(() -> new Statement(topic, words.sentence("told", text), List.of()));
    }

    /// What is missing or not known: there is nothing to cite.
    Statement missing(Topic topic, String key, Object... arguments) {
        return new Statement(topic, words.sentence(key, arguments), List.of());
    }

    static void add(List<Statement> statements, Topic topic, Optional<Quote> quote) {
        quote.map(found -> quoted(topic, found)).ifPresent(statements::add);
    }

    /// In the order of the topics; of two that say the same with the same citation the first.
    static List<Statement> ordered(List<Statement> statements) {
        List<Statement> ordered = new ArrayList<>(statements.stream().distinct().toList());
        ordered.sort(java.util.Comparator.comparing(Statement::topic));
        return List.copyOf(ordered);
    }
}
