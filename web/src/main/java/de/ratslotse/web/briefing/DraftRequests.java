package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.DossierTopic;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Drafting;
import de.ratslotse.retrieval.drafting.Length;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import de.ratslotse.web.security.CurrentAccess;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What programs ask drafts of, found for the caller with his rights.
///
/// Each method refuses what is malformed, and what is not there for the caller, with [RefusedRequest].
final class DraftRequests {

    private final DraftSubjects subjects;
    private final Drafting drafting;
    private final VisibleBodies bodies;
    private final CurrentAccess current;

    DraftRequests(DraftSubjects subjects, Drafting drafting, VisibleBodies bodies, CurrentAccess current) {
        this.subjects = subjects;
        this.drafting = drafting;
        this.bodies = bodies;
        this.current = current;
    }

    /// @param meeting id, day (`2025-06-03`) or a distinct part of the name
    /// @param kind `before` or `after`; null: after the meeting once results are known
    record RequestedBriefing(
            @Nullable String meeting,
            @Nullable String body,
            @Nullable String kind,
            @Nullable String language) {}

    /// @param paper reference, id or the path of one of its files
    /// @param length `short`, `medium` or `long`; null: medium
    record RequestedSummary(
            @Nullable String paper,
            @Nullable String body,
            @Nullable String length,
            @Nullable String language) {}

    /// @param topic in any words; commas separate topics of which any will do
    /// @param body null: the only one that the caller may see
    /// @param from first day on which something happened (`2024-01-01`); null: any
    /// @param to last day; null: any
    record RequestedDossier(
            @Nullable String topic,
            @Nullable String body,
            @Nullable String from,
            @Nullable String to,
            @Nullable String language) {}

    Subject of(RequestedBriefing requested, Locale spoken) {
        Access access = current.access();
        String named = named("meeting", requested.meeting());
        UUID meeting = subjects.meeting(access, bodies.id(requested.body(), access), named)
                .id();
        Kind kind =
                kind(requested.kind()).or(() -> drafting.kind(access, meeting)).orElse(Kind.BEFORE);
        return new Subject.OfMeeting(kind, meeting, language(requested.language(), spoken));
    }

    Subject of(RequestedSummary requested, Locale spoken) {
        Access access = current.access();
        String named = named("paper", requested.paper());
        UUID paper = subjects.paper(access, bodies.id(requested.body(), access), named)
                .id();
        return new Subject.OfPaper(paper, length(requested.length()), language(requested.language(), spoken));
    }

    Subject of(RequestedDossier requested, Locale spoken) {
        DossierTopic topic = new DossierTopic(
                words(requested.topic()),
                body(requested.body()),
                day("from", requested.from()),
                day("to", requested.to()));
        return new Subject.OfTopic(topic, language(requested.language(), spoken));
    }

    private long body(@Nullable String named) {
        Access access = current.access();
        return bodies.id(named, access)
                .orElseGet(() -> bodies.only(access)
                        .orElseThrow(
                                () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "body", bodies.names(access)))
                        .id());
    }

    private static String named(String field, @Nullable String value) {
        if (value == null || value.isBlank() || value.length() > 500) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, field, "id, 2025-06-03, …");
        }
        return value;
    }

    private static String words(@Nullable String topic) {
        if (topic == null || topic.isBlank() || topic.strip().length() > DossierTopic.LONGEST) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "topic", "1–" + DossierTopic.LONGEST);
        }
        return topic;
    }

    private static Optional<Kind> kind(@Nullable String kind) {
        return switch (kind == null ? "" : kind) {
            case "" -> Optional.empty();
            case "before" -> Optional.of(Kind.BEFORE);
            case "after" -> Optional.of(Kind.AFTER);
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "kind", "before, after");
        };
    }

    private static Length length(@Nullable String length) {
        return Length.of(length == null || length.isEmpty() ? "medium" : length)
                .orElseThrow(() -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "length", "short, medium, long"));
    }

    private static Optional<LocalDate> day(String field, @Nullable String day) {
        try {
            return day == null || day.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(day.strip()));
        } catch (DateTimeException _) {
            throw RefusedRequest.because(ProblemKind.INVALID_FIELD, field, "2025-06-03");
        }
    }

    private static String language(@Nullable String language, Locale spoken) {
        return switch (language == null ? "" : language) {
            case "" -> spoken.getLanguage().equals("en") ? "en" : "de";
            case "de", "en" -> language == null ? "de" : language;
            default -> throw RefusedRequest.because(ProblemKind.INVALID_FIELD, "language", "de, en");
        };
    }
}
