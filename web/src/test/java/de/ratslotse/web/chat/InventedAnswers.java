package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.Mode;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Statement;
import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.AnswerListener.State;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.web.source.InventedOriginals;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/// Written answers, chosen by a word of the question: Turnhalle, Schwimmbad (not found), Abriss (contradicted), Brief
/// (no pages), zweimal (a quote that cannot be marked), langsam (until stopped), Modell, Fehler.
final class InventedAnswers implements Answers {

    static final String COST = "Die Gesamtkosten der Sanierung betragen nach der\nKostenberechnung 1.250.000 Euro.";
    static final String VOTE = "Der Rat beschließt die Sanierung der\nTurnhalle mit 14 Ja-Stimmen bei 9 Nein-Stimmen.";

    private static final Citation PROPOSED = citation(
            1,
            COST,
            Optional.of(2),
            InventedOriginals.PROPOSAL,
            "2025-0417 Beschlussvorlage.pdf",
            StatementKind.PROPOSAL);
    private static final Citation START = citation(
            2,
            "Der Beginn der Arbeiten ist für März 2026 vorgese-\nhen.",
            Optional.of(2),
            InventedOriginals.PROPOSAL,
            "2025-0417 Beschlussvorlage.pdf",
            StatementKind.PROPOSAL);
    private static final Citation DECIDED = citation(
            3, VOTE, Optional.of(1), InventedOriginals.MINUTES, "Niederschrift 26.06.2025.pdf", StatementKind.DECISION);

    final List<Question> asked = new CopyOnWriteArrayList<>();
    volatile boolean stopped;

    @Override
    public Answer answer(Question question, AnswerListener listener) {
        asked.add(question);
        listener.state(State.SEARCHING, 0);
        String text = question.text();
        if (text.contains("Fehler")) {
            throw new IllegalStateException("The search has failed");
        }
        if (text.contains("Schwimmbad")) {
            return refusal();
        }
        if (text.contains("Abriss")) {
            return answer(
                    Outcome.PREMISE_CONTRADICTED, List.of(new Statement(joined(VOTE), List.of(3))), Mode.EXTRACTIVE);
        }
        if (text.contains("Brief")) {
            return letter();
        }
        if (text.contains("zweimal")) {
            return twice();
        }
        listener.state(State.READING, 12);
        List<Statement> statements = List.of(
                new Statement(joined(COST), List.of(1)),
                new Statement("Der Beginn der Arbeiten ist für März 2026 vorgesehen.", List.of(2)),
                new Statement(joined(VOTE), List.of(3)));
        List.of(PROPOSED, START, DECIDED).forEach(listener::citation);
        if (text.contains("Modell")) {
            listener.preliminary(answer(Outcome.ANSWERED, statements, Mode.EXTRACTIVE));
            listener.state(State.WRITING, 12);
            pause(300);
        }
        statements.forEach(listener::statement);
        if (text.contains("langsam")) {
            untilStopped(listener);
        }
        listener.state(State.CHECKING, 12);
        return answer(Outcome.ANSWERED, statements, text.contains("Modell") ? Mode.MODEL : Mode.EXTRACTIVE);
    }

    private void untilStopped(AnswerListener listener) {
        listener.state(State.WRITING, 12);
        for (int i = 0; i < 600 && !listener.cancelled(); i++) {
            pause(50);
        }
        stopped = listener.cancelled();
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Answer answer(Outcome outcome, List<Statement> statements, Mode mode) {
        List<Citation> citations =
                outcome == Outcome.PREMISE_CONTRADICTED ? List.of(DECIDED) : List.of(PROPOSED, START, DECIDED);
        return complete(outcome, "…", statements, citations, List.of(), mode);
    }

    private static Answer letter() {
        String quote = "Wir bitten um mehr Schatten auf dem Marktplatz.";
        Citation citation =
                citation(1, quote, Optional.empty(), InventedOriginals.LETTER, "Brief.txt", StatementKind.UNKNOWN);
        return complete(
                Outcome.ANSWERED,
                quote,
                List.of(new Statement(quote, List.of(1))),
                List.of(citation),
                List.of(),
                Mode.EXTRACTIVE);
    }

    private static Answer twice() {
        Citation citation = citation(
                1,
                "Beschluss:",
                Optional.of(1),
                InventedOriginals.MINUTES,
                "Niederschrift.pdf",
                StatementKind.DECISION);
        return complete(
                Outcome.ANSWERED,
                "Beschluss:",
                List.of(new Statement("Beschluss:", List.of(1))),
                List.of(citation),
                List.of(),
                Mode.EXTRACTIVE);
    }

    private static Answer refusal() {
        return complete(
                Outcome.NOT_FOUND,
                "In den vorliegenden Unterlagen steht nichts zu einem Schwimmbad.",
                List.of(),
                List.of(),
                List.of(PROPOSED),
                Mode.EXTRACTIVE);
    }

    private static Answer complete(
            Outcome outcome,
            String text,
            List<Statement> statements,
            List<Citation> citations,
            List<Citation> nearest,
            Mode mode) {
        return new Answer(
                UUID.randomUUID(),
                outcome,
                text,
                statements,
                citations,
                new Answer.Searched(
                        Optional.of("Musterau"),
                        214,
                        Optional.of(LocalDate.of(2024, 1, 10)),
                        Optional.of(LocalDate.of(2026, 3, 18)),
                        true,
                        Answer.Reach.ALL),
                nearest,
                new AnsweredBy(
                        mode, mode == Mode.MODEL ? Optional.of("testmodell") : Optional.empty(), Optional.empty()),
                12,
                Optional.empty());
    }

    private static Citation citation(
            int number, String quote, Optional<Integer> page, UUID file, String name, StatementKind kind) {
        return new Citation(
                number,
                quote,
                page,
                new Answer.FileReference(file, name, "rat/" + name, "0".repeat(64), "/files/" + file),
                kind,
                kind == StatementKind.DECISION,
                kind == StatementKind.PROPOSAL
                        ? Optional.of(new Answer.PaperReference("2025/0417", "Sanierung der Turnhalle"))
                        : Optional.empty(),
                Optional.empty(),
                Optional.of("Rat"),
                Optional.of(LocalDate.of(2025, 6, 26)),
                "Was davor steht. " + quote + " Was danach kommt.");
    }

    private static String joined(String text) {
        return text.replace('\n', ' ');
    }
}
