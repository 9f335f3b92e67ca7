package de.ratslotse.web.api;

import static de.ratslotse.web.problem.ProblemKind.EMPTY_QUESTION;
import static de.ratslotse.web.problem.ProblemKind.INVALID_FIELD;
import static de.ratslotse.web.problem.ProblemKind.QUESTION_TOO_LONG;

import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.web.problem.RefusedRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Turns what a program sent into a question, or says what is wrong with it.
final class Questions {

    static final int LONGEST = 4_000;

    private static final int MOST_TURNS = 100;
    private static final int LONGEST_TURN = 20_000;
    private static final int LONGEST_NAME = 500;
    private static final int MOST_NAMES = 50;

    private final VisibleBodies bodies;

    Questions(VisibleBodies bodies) {
        this.bodies = bodies;
    }

    Question question(AskedQuestion asked, Access access, Locale spoken) {
        String text = text(asked.question());
        Locale language = language(asked.language(), spoken);
        List<Question.Turn> history = history(asked.history());
        return new Question(text, history, filter(asked, access), access, language);
    }

    /// A question or query: not empty, not too long, nothing but text.
    static String text(@Nullable String question) {
        String text = question == null ? "" : question.strip();
        if (text.isEmpty()) {
            throw RefusedRequest.because(EMPTY_QUESTION);
        }
        if (question != null && question.length() > LONGEST) {
            throw RefusedRequest.because(QUESTION_TOO_LONG, LONGEST);
        }
        PlainText.check(text);
        return text;
    }

    private static Locale language(@Nullable String language, Locale spoken) {
        return switch (language == null ? "" : language) {
            case "" -> spoken.getLanguage().equals("en") ? Locale.ENGLISH : Locale.GERMAN;
            case "de" -> Locale.GERMAN;
            case "en" -> Locale.ENGLISH;
            default -> throw invalid("language", "de, en");
        };
    }

    private static List<Question.Turn> history(@Nullable List<AskedQuestion.Turn> turns) {
        List<Question.Turn> history = new ArrayList<>();
        for (AskedQuestion.Turn turn : turns == null ? List.<AskedQuestion.Turn>of() : turns) {
            history.add(turn(turn));
        }
        if (history.size() > MOST_TURNS) {
            throw invalid("history", "<= " + MOST_TURNS);
        }
        return history;
    }

    private static Question.Turn turn(AskedQuestion.@Nullable Turn turn) {
        String role = turn == null || turn.role() == null ? "" : turn.role();
        if (!Set.of("user", "assistant").contains(role)) {
            throw invalid("history.role", "user, assistant");
        }
        String content = turn == null || turn.content() == null ? "" : turn.content();
        if (content.length() > LONGEST_TURN) {
            throw invalid("history.content", "<= " + LONGEST_TURN);
        }
        PlainText.check(content);
        return new Question.Turn(role, content);
    }

    private Filter filter(AskedQuestion asked, Access access) {
        OptionalLong body = bodies.id(asked.body(), access);
        AskedQuestion.Narrowing narrowing = asked.filter();
        if (narrowing == null) {
            return body.isPresent() ? Filter.body(body.getAsLong()) : Filter.none();
        }
        if (narrowing.from() != null
                && narrowing.to() != null
                && narrowing.from().isAfter(narrowing.to())) {
            throw invalid("filter.from", "<= filter.to");
        }
        return new Filter(
                body,
                names("filter.organizations", narrowing.organizations()),
                Optional.ofNullable(narrowing.from()),
                Optional.ofNullable(narrowing.to()),
                kinds(narrowing.kinds()),
                name("filter.meeting", narrowing.meeting()),
                name("filter.paper", narrowing.paper()));
    }

    private static List<String> names(String field, @Nullable List<String> names) {
        if (names != null && names.size() > MOST_NAMES) {
            throw invalid(field, "<= " + MOST_NAMES);
        }
        return names == null
                ? List.of()
                : names.stream().flatMap(name -> name(field, name).stream()).toList();
    }

    private static Optional<String> name(String field, @Nullable String name) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        if (name.length() > LONGEST_NAME) {
            throw invalid(field, "<= " + LONGEST_NAME);
        }
        PlainText.check(name);
        return Optional.of(name.strip());
    }

    private static Set<StatementKind> kinds(@Nullable List<String> names) {
        Set<StatementKind> kinds = EnumSet.noneOf(StatementKind.class);
        for (String name : names == null ? List.<String>of() : names) {
            kinds.add(Arrays.stream(StatementKind.values())
                    .filter(kind -> Words.of(kind).equals(name))
                    .findFirst()
                    .orElseThrow(() -> invalid(
                            "filter.kinds",
                            String.join(
                                    ", ",
                                    Arrays.stream(StatementKind.values())
                                            .map(Words::of)
                                            .toList()))));
        }
        return kinds;
    }

    static RefusedRequest invalid(String field, String expected) {
        return RefusedRequest.because(INVALID_FIELD, field, expected);
    }
}
