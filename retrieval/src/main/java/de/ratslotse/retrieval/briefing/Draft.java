package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Data;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// An answer before it has its number, its time and the name of who wrote it.
record Draft(
        Outcome outcome,
        String text,
        List<Statement> statements,
        List<Citation> citations,
        List<Citation> nearest,
        Optional<Data> data) {

    Draft {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        nearest = List.copyOf(nearest);
    }

    static Draft answered(List<Statement> statements, List<Citation> citations) {
        return new Draft(
                Outcome.ANSWERED, Wording.running(statements), statements, citations, List.of(), Optional.empty());
    }

    /// From the council's data.
    ///
    /// @param outcome not found, where the data do not carry what is asked
    static Draft told(Outcome outcome, String text, List<Statement> statements, List<Citation> citations, Data data) {
        return new Draft(outcome, text, statements, citations, List.of(), Optional.of(data));
    }

    /// @param lead says that the documents say otherwise than the question supposes
    static Draft contradicted(String lead, List<Statement> statements, List<Citation> citations) {
        return new Draft(
                Outcome.PREMISE_CONTRADICTED,
                lead + " " + Wording.running(statements),
                statements,
                citations,
                List.of(),
                Optional.empty());
    }

    static Draft refused(String text, List<Citation> nearest) {
        return new Draft(Outcome.NOT_FOUND, text, List.of(), List.of(), nearest, Optional.empty());
    }

    /// The answer to one part of a question and that to the next; what was quoted before is not quoted again.
    Draft and(Draft next) {
        Joined joined = new Joined(statements, citations).and(next.statements, next.citations);
        String lead =
                text.substring(0, text.length() - Wording.running(statements).length());
        return new Draft(
                outcome,
                lead + Wording.running(joined.statements()),
                joined.statements(),
                joined.citations(),
                List.of(),
                Optional.empty());
    }

    /// With a sentence behind it that no quote bears out, because it says that there is none.
    Draft with(String sentence) {
        return new Draft(outcome, text + " " + sentence, statements, citations, nearest, data);
    }

    Answer signed(AnsweredBy by, Searched searched, long startedNanos) {
        long millis = (System.nanoTime() - startedNanos) / 1_000_000;
        return new Answer(UUID.randomUUID(), outcome, text, statements, citations, searched, nearest, by, millis, data);
    }
}
