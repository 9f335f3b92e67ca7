package de.ratslotse.ingest.linking;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/// The meetings, by day and organization.
final class MeetingBook {

    private static final String KIND = "meeting";

    private final Keys keys;
    private final Map<UUID, MeetingDraft> all = new LinkedHashMap<>();
    private final Map<String, MeetingDraft> byFeed = new HashMap<>();
    private final Map<LocalDate, List<MeetingDraft>> byDay = new HashMap<>();
    private final Map<String, ItemDraft> itemsByFeed = new HashMap<>();

    MeetingBook(Keys keys) {
        this.keys = keys;
    }

    Collection<MeetingDraft> all() {
        return all.values();
    }

    Optional<MeetingDraft> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    Optional<MeetingDraft> ofFeed(String key) {
        return Optional.ofNullable(byFeed.get(key));
    }

    Optional<ItemDraft> itemOfFeed(String key) {
        return Optional.ofNullable(itemsByFeed.get(key));
    }

    void listItem(String key, ItemDraft item) {
        itemsByFeed.putIfAbsent(key, item);
    }

    /// One that a feed lists; empty if it was listed before.
    Optional<MeetingDraft> tell(FeedNode node) {
        String key = Keys.ofFeed(node.url());
        MeetingDraft draft = new MeetingDraft(keys, keys.id(KIND, key));
        if (byFeed.putIfAbsent(key, draft) != null) {
            return Optional.empty();
        }
        all.put(draft.id(), draft);
        draft.values().toldBy(node);
        return Optional.of(draft);
    }

    /// Once its day is known.
    void file(MeetingDraft draft) {
        draft.date()
                .ifPresent(day ->
                        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(draft));
    }

    List<MeetingDraft> on(LocalDate day) {
        return byDay.getOrDefault(day, List.of());
    }

    /// The meetings of an organization on a day.
    List<MeetingDraft> of(UUID organization, LocalDate day) {
        return on(day).stream()
                .filter(meeting -> meeting.organizations().contains(organization))
                .toList();
    }

    /// The one that is surely meant.
    Optional<MeetingDraft> only(UUID organization, LocalDate day, Optional<LocalTime> start) {
        List<MeetingDraft> found = of(organization, day);
        if (found.size() <= 1) {
            return found.stream().findFirst();
        }
        List<MeetingDraft> atThatTime = found.stream()
                .filter(meeting -> start.isPresent()
                        && meeting.values().get("start", LocalTime.class).equals(start))
                .toList();
        List<MeetingDraft> held = found.stream()
                .filter(meeting ->
                        !meeting.values().get("cancelled", Boolean.class).orElse(false))
                .toList();
        List<MeetingDraft> regular =
                held.stream().filter(meeting -> !meeting.isSpecial()).toList();
        return Stream.of(atThatTime, held, regular)
                .filter(meetings -> meetings.size() == 1)
                .map(List::getFirst)
                .findFirst();
    }

    MeetingDraft add(String who, LocalDate day) {
        UUID id = keys.id(KIND, who + " " + day);
        MeetingDraft known = all.get(id);
        if (known != null) {
            return known;
        }
        MeetingDraft draft = new MeetingDraft(keys, id);
        all.put(id, draft);
        byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(draft);
        return draft;
    }
}
