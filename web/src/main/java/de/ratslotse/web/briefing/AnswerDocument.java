package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.Answer.Mode;
import de.ratslotse.retrieval.briefing.KeptAnswer;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.DraftWords;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A question with its answer as a document: the question is the title, each statement has its citations, and for a
/// refusal the nearest passages are the sources.
final class AnswerDocument {

    private AnswerDocument() {}

    static DraftText of(KeptAnswer kept, String language, String base) {
        Answer answer = kept.answer();
        Draft draft = new Draft(
                Draft.Kind.ANSWER,
                answer.id(),
                kept.question().strip(),
                answer.searched().body().orElse(""),
                language,
                false,
                statements(answer),
                List.of(),
                List.of(),
                answer.citations().isEmpty() ? answer.nearest() : answer.citations(),
                answer.searched().to());
        DraftWords words = new DraftWords(draft.locale());
        String given = words.sentence(
                "answer_given",
                words.day(kept.created().atZone(ZoneId.systemDefault()).toLocalDate()));
        return new DraftText(draft, words, base, madeBy(answer, words) + " " + given);
    }

    private static List<Statement> statements(Answer answer) {
        List<Statement> statements = new ArrayList<>();
        lead(answer).ifPresent(text -> statements.add(new Statement(Topic.ANSWER, text, List.of())));
        answer.statements()
                .forEach(statement ->
                        statements.add(new Statement(Topic.ANSWER, statement.text(), statement.citations())));
        return statements;
    }

    /// What stands before the statements: the refusal, or that the documents say otherwise.
    private static Optional<String> lead(Answer answer) {
        if (answer.statements().isEmpty()) {
            return Optional.of(answer.text());
        }
        return answer.outcome() == Answer.Outcome.PREMISE_CONTRADICTED
                ? Optional.of(answer.text().substring(0, answer.text().indexOf(':') + 1))
                : Optional.empty();
    }

    private static String madeBy(Answer answer, DraftWords words) {
        return answer.answeredBy().mode() == Mode.MODEL
                ? words.sentence("answer_by_model", answer.answeredBy().model().orElse(""))
                : words.sentence("answer_by_rules");
    }
}
