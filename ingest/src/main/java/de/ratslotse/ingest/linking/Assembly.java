package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.register.Assembled;
import de.ratslotse.retrieval.register.Scoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// Puts the council's data of one body together from all its sources. The same sources give the same data.
///
/// What visitors see is assembled from what is public alone; what else there is, from everything, and only where it
/// differs.
public final class Assembly {

    private Assembly() {}

    public static Assembled of(CouncilSources sources) {
        Assembled visitors = council(sources.ofVisitors());
        if (sources.allPublic()) {
            return visitors;
        }
        Assembled result = Assembled.empty();
        overlay(visitors, council(sources), result);
        return result;
    }

    /// As if everything were public.
    private static Assembled council(CouncilSources sources) {
        Books books = Books.of(sources);
        new FeedReading(books, sources.heldOfFeeds()).read(sources.feed());
        new PaperReading(books).read(sources.files());
        MeetingReading meetings = new MeetingReading(books);
        meetings.read(sources.files());
        new Dealings(books, meetings).find();
        new Outcomes(books).settle();
        return new Making(books).made();
    }

    /// Makes the rows out of what was put together.
    private static final class Making {

        private final Books books;
        private final Assembled made = Assembled.empty();

        Making(Books books) {
            this.books = books;
        }

        Assembled made() {
            books.others().terms().forEach(row -> made.terms().add(open(row)));
            books.others().persons().forEach(row -> made.persons().add(open(row)));
            books.others().memberships().forEach(row -> made.memberships().add(open(row)));
            books.others().locations().forEach(row -> made.locations().add(open(row)));
            for (Values values : books.organizations().all()) {
                made.organizations().add(open(OrganizationBook.made(values, books.bodyId())));
                objections(ObjectKind.ORGANIZATION, values);
            }
            books.meetings().all().forEach(this::meeting);
            books.papers().all().forEach(this::paper);
            books.files().all().forEach(row -> made.files().add(open(row)));
            return made;
        }

        private static <T> Scoped<T> open(T row) {
            return new Scoped<>(Scope.PUBLIC, row);
        }

        private void meeting(MeetingDraft meeting) {
            made.meetings().add(open(meeting.made(books.bodyId())));
            objections(ObjectKind.MEETING, meeting.values());
            int ordinal = 0;
            for (ItemDraft item : meeting.items()) {
                ordinal++;
                made.items().add(open(item.made(books.bodyId(), ordinal)));
                objections(ObjectKind.AGENDA_ITEM, item.values());
            }
        }

        private void paper(PaperDraft paper) {
            made.papers().add(open(paper.made(books.bodyId(), Outcomes.of(paper))));
            objections(ObjectKind.PAPER, paper.values());
            int ordinal = 0;
            for (Values values : paper.consultations().values()) {
                ordinal++;
                made.consultations().add(open(consultation(paper, values, ordinal)));
            }
        }

        private Consultation consultation(PaperDraft paper, Values values, int ordinal) {
            boolean dealt = values.get("agendaItem", UUID.class).isPresent()
                    || (values.feed().isPresent()
                            && values.get("meeting", UUID.class).isPresent());
            return new Consultation(
                    values.entry(books.bodyId()),
                    paper.id(),
                    ordinal,
                    values.get("meeting", UUID.class),
                    values.get("agendaItem", UUID.class),
                    values.get("organization", UUID.class),
                    values.text("organizationName"),
                    values.get("date", LocalDate.class),
                    values.text("role"),
                    values.get("authoritative", Boolean.class),
                    !dealt,
                    values.get("result", ItemResult.class).orElse(ItemResult.NONE),
                    values.text("resultText"));
        }

        private void objections(ObjectKind kind, Values values) {
            values.fields().forEach((field, value) -> {
                Optional<Origin> kept = value.origin();
                for (Value.Said<Object> other : value.others()) {
                    kept.ifPresent(origin -> made.contradictions()
                            .add(open(contradiction(
                                    kind, values, field, value.get().orElseThrow(), origin, other))));
                }
            });
        }

        private Contradiction contradiction(
                ObjectKind kind, Values values, String field, Object kept, Origin origin, Value.Said<Object> other) {
            Entry entry = new Entry(
                    books.keys().id("contradiction", values.id() + " " + field + " " + Outcomes.shown(other.value())),
                    books.bodyId(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of("kept", origin, "other", other.origin()));
            return new Contradiction(
                    entry,
                    kind,
                    values.id(),
                    field,
                    Outcomes.shown(kept),
                    origin,
                    Outcomes.shown(other.value()),
                    other.origin());
        }
    }

    private static void overlay(Assembled visitors, Assembled all, Assembled result) {
        overlay(visitors.terms(), all.terms(), row -> row.entry(), result.terms());
        overlay(visitors.organizations(), all.organizations(), row -> row.entry(), result.organizations());
        overlay(visitors.persons(), all.persons(), row -> row.entry(), result.persons());
        overlay(visitors.memberships(), all.memberships(), row -> row.entry(), result.memberships());
        overlay(visitors.locations(), all.locations(), row -> row.entry(), result.locations());
        overlay(visitors.meetings(), all.meetings(), row -> row.entry(), result.meetings());
        overlay(visitors.items(), all.items(), row -> row.entry(), result.items());
        overlay(visitors.papers(), all.papers(), row -> row.entry(), result.papers());
        overlay(visitors.consultations(), all.consultations(), row -> row.entry(), result.consultations());
        overlay(visitors.files(), all.files(), row -> row.entry(), result.files());
        overlay(visitors.contradictions(), all.contradictions(), row -> row.entry(), result.contradictions());
    }

    private static <T> void overlay(
            List<Scoped<T>> visitors, List<Scoped<T>> all, Function<T, Entry> entry, List<Scoped<T>> result) {
        result.addAll(visitors);
        Map<UUID, T> seen = new HashMap<>();
        visitors.forEach(row -> seen.put(entry.apply(row.object()).id(), row.object()));
        List<Scoped<T>> inner = new ArrayList<>();
        for (Scoped<T> row : all) {
            if (!row.object().equals(seen.get(entry.apply(row.object()).id()))) {
                inner.add(new Scoped<>(Scope.INTERNAL, row.object()));
            }
        }
        result.addAll(inner);
    }
}
