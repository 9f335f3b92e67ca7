package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The parts of a question that asks two things: "Wer wollte mehr Geld, und hat das geklappt?" The second is read as
/// if it were asked after the first.
final class Parts {

    /// Before an "und", so many words at least make a question: "Wann und wo …" is one.
    private static final int WORDS_OF_FIRST = 3;

    private static final String ASKING =
            "was|wer|wem|wen|wessen|wie|wie ?viele?[nrm]?|wann|wo|wohin|woher|warum|wieso|weshalb|wofür|womit|wodurch|welche[rsmn]?"
                    + "|what|who|whom|whose|how|when|where|why|which";

    private static final String VERB =
            "ist|sind|war|waren|wird|werden|wurden?|hat|haben|hatten?|gab|gibt|kam|kamen|ging|gingen|geht|konnten?|durften?|bekam|bekommt|zahlt|kostet|steht|gilt|did|does|do|is|are|was|were|has|have|had|will";

    private static final Pattern SECOND = Pattern.compile(
            "(?<=\\?)\\s+(?=\\S)|,?\\s+(?=(?:und|and)\\s+(?:(?:in|an|auf|für|mit|von|bei|zu|aus|um|seit|ab|bis|nach|ob|to|for|by|from|at|since)\\s+)?(?:"
                    + ASKING + "|" + VERB + ")(?![\\p{L}]))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Parts() {}

    /// One question as it is, or two; the second has the first in its history. What goes on in a conversation is short
    /// and stays one.
    static List<Question> of(Question question) {
        if (!question.history().isEmpty()) {
            return List.of(question);
        }
        String text = question.text().strip();
        Matcher second = SECOND.matcher(text);
        while (second.find()) {
            String first = text.substring(0, second.start()).strip();
            String then = text.substring(second.end()).strip();
            boolean asked = then.endsWith("?") && first.split("\\s+", -1).length >= WORDS_OF_FIRST;
            if (asked) {
                String ended = first.endsWith("?") ? first : first + "?";
                return List.of(question.saying(ended), after(question, ended).saying(then));
            }
        }
        return List.of(question);
    }

    private static Question after(Question question, String first) {
        List<Question.Turn> history = List.of(new Question.Turn("user", first));
        return new Question(question.text(), history, question.filter(), question.access(), question.language());
    }
}
