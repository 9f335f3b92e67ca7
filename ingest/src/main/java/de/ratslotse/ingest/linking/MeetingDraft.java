package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.Meeting;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;

/// A meeting while it is put together, with its items in order.
final class MeetingDraft {

    private final Keys keys;
    private final Values values;
    private final Set<UUID> organizations = new LinkedHashSet<>();
    private final List<ItemDraft> items = new ArrayList<>();
    private boolean listed;
    private boolean special;

    MeetingDraft(Keys keys, UUID id) {
        this.keys = keys;
        this.values = new Values(id);
    }

    UUID id() {
        return values.id();
    }

    Values values() {
        return values;
    }

    Set<UUID> organizations() {
        return organizations;
    }

    List<ItemDraft> items() {
        return items;
    }

    Optional<LocalDate> date() {
        return values.get("date", LocalDate.class);
    }

    /// It is one beside the regular meetings.
    void special() {
        special = true;
    }

    boolean isSpecial() {
        return special;
    }

    /// A feed lists its items: files add to them, but add none.
    void listed() {
        listed = true;
    }

    boolean isListed() {
        return listed;
    }

    /// The item that is surely meant; empty if none is or several may be.
    Optional<ItemDraft> item(Optional<String> number, Optional<String> title) {
        List<ItemDraft> matching =
                items.stream().filter(item -> item.matches(number, title)).toList();
        if (matching.size() == 1) {
            return Optional.of(matching.getFirst());
        }
        List<ItemDraft> titled =
                items.stream().filter(item -> item.hasTitle(title)).toList();
        return titled.size() == 1 ? Optional.of(titled.getFirst()) : Optional.empty();
    }

    ItemDraft add(Optional<String> number, Optional<String> title) {
        String key = "%s %s %s"
                .formatted(
                        id(),
                        number.map(ItemDraft::numberKey).orElse(""),
                        title.map(Names::key).orElse(""));
        UUID wanted = keys.id("agenda_item", key);
        int copies = 1;
        while (taken(wanted)) {
            copies++;
            wanted = keys.id("agenda_item", key + " " + copies);
        }
        ItemDraft item = new ItemDraft(id(), wanted);
        items.add(item);
        return item;
    }

    private boolean taken(UUID id) {
        return items.stream().anyMatch(item -> item.id().equals(id));
    }

    Meeting made(long bodyId) {
        return new Meeting(
                values.entry(bodyId),
                values.text("name").or(() -> values.text("organizationName")).orElse(""),
                organizations.stream().findFirst(),
                values.text("organizationName"),
                date(),
                values.get("start", LocalTime.class),
                values.get("end", LocalTime.class),
                values.text("state"),
                values.get("cancelled", Boolean.class).orElse(false),
                values.text("location"),
                number("present"),
                number("excused"),
                values.get("approved", Boolean.class));
    }

    private OptionalInt number(String field) {
        return values.get(field, Integer.class).map(OptionalInt::of).orElse(OptionalInt.empty());
    }
}
