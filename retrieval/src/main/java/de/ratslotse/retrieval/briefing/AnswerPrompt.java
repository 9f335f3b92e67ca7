package de.ratslotse.retrieval.briefing;

import de.ratslotse.prompts.Prompt;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.List;
import java.util.Map;

/// What a model is asked to answer a question: the rules, the conversation so far and the numbered passages.
record AnswerPrompt(Question question, Language language, List<Weighed> weighed) {

    private static final int TURNS = 4;
    private static final int LONGEST_TURN = 600;

    /// @param room for the question and the passages, in tokens
    Chat.Request request(CheckedStatements checked, int room) {
        String suffix = language == Language.GERMAN ? ".de" : ".en";
        String rules = Prompt.named("answer-rules" + suffix).filled(Map.of());
        Prompt task = Prompt.named("answer-task" + suffix);
        String history = history();
        int used = NumberedEvidence.tokens(rules)
                + NumberedEvidence.tokens(task.template())
                + NumberedEvidence.tokens(history + question.text());
        NumberedEvidence evidence = NumberedEvidence.of(weighed, room - used);
        checked.against(evidence.passages());
        return new Chat.Request(
                rules,
                task.filled(Map.of(
                        "passages",
                        evidence.text(),
                        "history",
                        Instructions.visible(history),
                        "question",
                        Instructions.visible(question.text()))),
                ModelWriter.REPLY_TOKENS);
    }

    private String history() {
        List<Question.Turn> turns = question.history();
        StringBuilder history = new StringBuilder();
        for (Question.Turn turn : turns.subList(Math.max(0, turns.size() - TURNS), turns.size())) {
            String content = turn.content().length() > LONGEST_TURN
                    ? turn.content().substring(0, LONGEST_TURN) + "…"
                    : turn.content();
            history.append(turn.role())
                    .append(": ")
                    .append(PrintedText.collapsed(content))
                    .append('\n');
        }
        return history.isEmpty() ? "–" : history.toString().strip();
    }
}
