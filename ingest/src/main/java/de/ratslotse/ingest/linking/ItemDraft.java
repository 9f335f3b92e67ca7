package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An agenda item while it is put together.
final class ItemDraft {

    private final UUID meeting;
    private final Values values;
    private final Set<String> references = new LinkedHashSet<>();
    private final Set<UUID> papers = new LinkedHashSet<>();

    ItemDraft(UUID meeting, UUID id) {
        this.meeting = meeting;
        this.values = new Values(id);
    }

    UUID id() {
        return values.id();
    }

    UUID meeting() {
        return meeting;
    }

    Values values() {
        return values;
    }

    /// Numbers of papers, as printed or listed.
    Set<String> references() {
        return references;
    }

    /// The papers it deals with.
    Set<UUID> papers() {
        return papers;
    }

    ItemResult result() {
        return values.get("result", ItemResult.class).orElse(ItemResult.NONE);
    }

    /// Surely not another item: the numbers agree, and the titles do not contradict each other; without numbers the
    /// titles are the same.
    boolean matches(Optional<String> number, Optional<String> title) {
        Optional<String> own = values.text("number").map(ItemDraft::numberKey);
        Optional<String> ownTitle = values.text("title");
        boolean titlesAlike = ownTitle.isPresent() && title.isPresent() && Names.alike(ownTitle.get(), title.get());
        boolean titleMissing = ownTitle.isEmpty() || title.isEmpty();
        if (own.isPresent() && number.isPresent()) {
            return own.get().equals(numberKey(number.get())) && (titlesAlike || titleMissing);
        }
        return titlesAlike;
    }

    boolean hasTitle(Optional<String> title) {
        Optional<String> own = values.text("title");
        return own.isPresent() && title.isPresent() && Names.key(own.get()).equals(Names.key(title.get()));
    }

    /// "Ö 5.1", "TOP 5.1." and "5.1" are one.
    static String numberKey(String number) {
        return number.toLowerCase(Locale.ROOT)
                .replaceFirst("^(?:top|punkt|zu punkt|ö|oe|n|nö)\\b[\\s.]*", "")
                .replaceAll("[\\s.):]+$", "")
                .replaceAll("\\s+", "");
    }

    AgendaItem made(long bodyId, int ordinal) {
        return new AgendaItem(
                values.entry(bodyId),
                meeting,
                ordinal,
                values.text("number"),
                values.text("title"),
                values.get("isPublic", Boolean.class).orElse(true),
                java.util.List.copyOf(references),
                result(),
                values.text("resultText"),
                values.text("resolution"),
                values.get("vote", Vote.class));
    }
}
