package de.ratslotse.web.chat;

import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.Filter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/// What the page's form sends. What narrows the search and is empty or no such thing narrows nothing.
///
/// @param conversation empty for the first question
/// @param body empty for all bodies
/// @param from ISO date
/// @param to ISO date
/// @param kind of statement, in lower case
/// @param paper its reference
public record QuestionForm(
        @Nullable String question,
        @Nullable UUID conversation,
        @Nullable Long body,
        @Nullable String from,
        @Nullable String to,
        @Nullable String organization,
        @Nullable String kind,
        @Nullable String paper) {

    private static final int LONGEST = 4000;
    private static final int LONGEST_NAME = 200;

    /// The kinds that people tell apart.
    static final List<String> KINDS = List.of(
            "decision",
            "recommendation",
            "proposal",
            "motion",
            "amendment",
            "question",
            "answer",
            "report",
            "information",
            "speech");

    static final QuestionForm EMPTY = new QuestionForm(null, null, null, null, null, null, null, null);

    /// Without control characters, which no one types.
    String text() {
        return question == null
                ? ""
                : question.replaceAll("[\\p{Cc}&&[^\\n\\t]]", " ").strip();
    }

    /// The message key of what is wrong; empty when nothing is.
    Optional<String> complaint() {
        if (text().isEmpty()) {
            return Optional.of("ask.error.empty");
        }
        if (text().length() > LONGEST) {
            return Optional.of("ask.error.long");
        }
        boolean turned =
                day(from).isPresent() && day(to).isPresent() && day(from).get().isAfter(day(to).get());
        return turned ? Optional.of("ask.error.period") : Optional.empty();
    }

    Run run() {
        return Run.of(conversation == null ? UUID.randomUUID() : conversation, text(), filter());
    }

    /// Whether anything but the body narrows the search.
    public boolean narrowed() {
        return day(from).isPresent()
                || day(to).isPresent()
                || name(organization).isPresent()
                || !kinds().isEmpty()
                || name(paper).isPresent();
    }

    /// What narrows the search, for the address of the page.
    MultiValueMap<String, String> narrowing() {
        MultiValueMap<String, String> parameters = new LinkedMultiValueMap<>();
        if (body != null) {
            parameters.add("body", body.toString());
        }
        day(from).ifPresent(day -> parameters.add("from", day.toString()));
        day(to).ifPresent(day -> parameters.add("to", day.toString()));
        name(organization).ifPresent(name -> parameters.add("organization", name));
        kinds().forEach(known -> parameters.add("kind", known.name().toLowerCase(Locale.ROOT)));
        name(paper).ifPresent(name -> parameters.add("paper", name));
        return parameters;
    }

    private Filter filter() {
        return new Filter(
                body == null ? OptionalLong.empty() : OptionalLong.of(body),
                name(organization).map(List::of).orElse(List.of()),
                day(from),
                day(to),
                kinds(),
                Optional.empty(),
                name(paper));
    }

    private Set<StatementKind> kinds() {
        return Arrays.stream(StatementKind.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .map(Set::of)
                .orElse(Set.of());
    }

    private static Optional<LocalDate> day(@Nullable String day) {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(@Nullable String name) {
        return Optional.ofNullable(name)
                .map(text -> text.replaceAll("\\p{Cc}", " ").strip())
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_NAME);
    }
}
