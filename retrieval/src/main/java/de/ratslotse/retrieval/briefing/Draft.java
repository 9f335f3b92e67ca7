package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import java.util.List;
import java.util.UUID;

/// An answer before it has its number, its time and the name of who wrote it.
record Draft(
        Outcome outcome, String text, List<Statement> statements, List<Citation> citations, List<Citation> nearest) {

    Draft {
        statements = List.copyOf(statements);
        citations = List.copyOf(citations);
        nearest = List.copyOf(nearest);
    }

    static Draft answered(List<Statement> statements, List<Citation> citations) {
        return new Draft(Outcome.ANSWERED, Wording.running(statements), statements, citations, List.of());
    }

    /// @param lead says that the documents say otherwise than the question supposes
    static Draft contradicted(String lead, List<Statement> statements, List<Citation> citations) {
        return new Draft(
                Outcome.PREMISE_CONTRADICTED,
                lead + " " + Wording.running(statements),
                statements,
                citations,
                List.of());
    }

    static Draft refused(String text, List<Citation> nearest) {
        return new Draft(Outcome.NOT_FOUND, text, List.of(), List.of(), nearest);
    }

    Answer signed(AnsweredBy by, Searched searched, long startedNanos) {
        long millis = (System.nanoTime() - startedNanos) / 1_000_000;
        return new Answer(UUID.randomUUID(), outcome, text, statements, citations, searched, nearest, by, millis);
    }
}
