package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Paper;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What an object is called and where its page is.
final class ObjectNames {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);

    private final Books books;
    private final CouncilFiles files;

    ObjectNames(Books books, CouncilFiles files) {
        this.books = books;
        this.files = files;
    }

    /// @param page empty where it has none
    record Named(String name, String page) {}

    /// Empty where it does not exist any more, or the caller may not see it.
    Optional<Named> of(Access access, ObjectKind kind, UUID id) {
        return switch (kind) {
            case MEETING -> books.meetings().find(access, id).map(ObjectNames::named);
            case PAPER -> books.papers().find(access, id).map(ObjectNames::named);
            case AGENDA_ITEM -> books.items().find(access, id).map(item -> named(access, item));
            case CONSULTATION ->
                books.consultations()
                        .find(access, id)
                        .map(Consultation::paper)
                        .flatMap(paper -> books.papers().find(access, paper))
                        .map(ObjectNames::named);
            case ORGANIZATION ->
                books.organizations()
                        .find(access, id)
                        .map(organization -> new Named(organization.name(), "/organizations/" + id));
            case FILE -> files.find(access, id).map(ObjectNames::named);
        };
    }

    /// @param key an id; for files their SHA-256
    Optional<Named> of(Access access, ObjectKind kind, long bodyId, String key) {
        return kind == ObjectKind.FILE
                ? files.withBytes(access, bodyId, key).map(ObjectNames::named)
                : CorrectionForms.id(key).flatMap(id -> of(access, kind, id));
    }

    private static Named named(CouncilFile file) {
        return new Named(file.name(), "/files/" + file.id());
    }

    private static Named named(Meeting meeting) {
        String day = meeting.date().map(date -> ", " + DAY.format(date)).orElse("");
        return new Named(meeting.name() + day, "/meetings/" + meeting.id());
    }

    private static Named named(Paper paper) {
        return new Named(joined(paper.reference(), Optional.of(paper.name())), "/papers/" + paper.id());
    }

    private Named named(Access access, AgendaItem item) {
        String meeting = books.meetings()
                .find(access, item.meeting())
                .map(found -> named(found).name())
                .orElse("");
        return new Named(
                meeting + ": " + joined(item.number(), item.title()),
                "/meetings/" + item.meeting() + "#item-" + item.id());
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        return Stream.concat(first.stream(), second.stream()).collect(Collectors.joining(" "));
    }
}
