package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.briefing.Answer.Mode;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.StatementKind;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Lotsenau is invented.
class AnswerEvaluationTests {

    private static final String QUESTIONS = """
            {"id": "1", "question": "Was kostet die Halle?", "lang": "de", "type": "amount", "facts": ["5.000 | 5000"], \
            "sources": [{"file": "bau/Vorlage.pdf", "page": 2, "quote": "kostet 5.000 Euro", "statementKind": "proposal"}], "must_abstain": false, "history": []}
            {"id": "2", "question": "Wer ist Kaiserin?", "lang": "de", "type": "out-of-scope", "facts": [], "sources": [], "must_abstain": true}
            """;

    private static final Answers ANSWERS =
            (question, listener) -> question.text().contains("Halle") ? found() : refused();

    @Test
    void judgesPageFactsRefusalsAndQuotes() {
        AnswerReport report = report("Die Halle kostet 5.000 Euro, sagt die Seite.");

        assertThat(report.all().page()).isEqualTo(1);
        assertThat(report.all().facts()).isEqualTo(1);
        assertThat(report.all().refusedRightly()).isEqualTo(1);
        assertThat(report.all().unverified()).isZero();
        assertThat(report.all().kindsRight()).isEqualTo(1);
        assertThat(report.groups()).containsKeys("de amount", "de out-of-scope");
        assertThat(report.text()).contains("de amount").contains("1 (100 %)");
    }

    @Test
    void countsAQuoteThatIsNotOnItsPage() {
        assertThat(report("Ganz anderer Text").all().unverified()).isEqualTo(1);
    }

    private static AnswerReport report(String page) {
        AnswerFile file = (AnswerFile) QuestionFiles.read("q.jsonl", QUESTIONS.getBytes(StandardCharsets.UTF_8));
        return new AnswerEvaluation(ANSWERS, (id, number) -> Optional.of(page))
                .evaluate(file, new Within(Access.operator(), Optional.empty()), done -> true);
    }

    private static Answer found() {
        FileReference file =
                new FileReference(new UUID(0, 1), "Vorlage.pdf", "unten/bau/Vorlage.pdf", "00", "/files/1#page=2");
        Citation citation = new Citation(
                1,
                "Die Halle kostet 5.000 Euro",
                Optional.of(2),
                file,
                StatementKind.PROPOSAL,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return answer(Outcome.ANSWERED, List.of(citation));
    }

    private static Answer refused() {
        return answer(Outcome.NOT_FOUND, List.of());
    }

    private static Answer answer(Outcome outcome, List<Citation> citations) {
        return new Answer(
                UUID.randomUUID(),
                outcome,
                "",
                List.of(),
                citations,
                new Searched(Optional.empty(), 1, Optional.empty(), Optional.empty(), false, Answer.Reach.ALL),
                List.of(),
                new AnsweredBy(Mode.EXTRACTIVE, Optional.empty(), Optional.empty()),
                1,
                Optional.empty());
    }
}
