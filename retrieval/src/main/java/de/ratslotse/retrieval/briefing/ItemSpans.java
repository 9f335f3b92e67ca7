package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Origin;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Where in minutes each item is dealt with: from its title to the next item's.
///
/// Where the titles stand in an agenda at the front and not above the debate, nothing is said: there an item's outcome
/// stands behind the next item's title.
final class ItemSpans {

    private static final Comparator<Spot> IN_READING_ORDER =
            Comparator.comparingInt(Spot::page).thenComparingInt(Spot::start);

    private final Map<UUID, List<Titled>> files = new HashMap<>();

    private record Spot(int page, int start) {
        boolean before(Spot other) {
            return IN_READING_ORDER.compare(this, other) < 0;
        }
    }

    private record Titled(Spot title, AgendaItem item) {}

    ItemSpans(Collection<AgendaItem> items) {
        for (AgendaItem item : items) {
            if (item.entry().origin("title").orElse(null) instanceof Origin.Printed title) {
                files.computeIfAbsent(title.file(), _ -> new ArrayList<>())
                        .add(new Titled(new Spot(title.page(), title.start()), item));
            }
        }
        files.values().forEach(titled -> titled.sort(Comparator.comparing(Titled::title, IN_READING_ORDER)));
        files.values().removeIf(ItemSpans::isAgenda);
    }

    /// Whether the outcomes stand behind the titles of other items, more often than not.
    private static boolean isAgenda(List<Titled> titled) {
        int within = 0;
        int behind = 0;
        for (int i = 0; i + 1 < titled.size(); i++) {
            Spot next = titled.get(i + 1).title();
            Optional<Spot> outcome = outcome(titled.get(i).item());
            within += outcome.filter(spot -> spot.before(next)).isPresent() ? 1 : 0;
            behind += outcome.filter(spot -> !spot.before(next)).isPresent() ? 1 : 0;
        }
        return behind > within;
    }

    /// The item that is dealt with there.
    ///
    /// @param offset in the passage's text
    Optional<AgendaItem> at(Passage passage, int offset) {
        List<Titled> titled = files.getOrDefault(passage.fileId(), List.of());
        Spot here = new Spot(passage.page(), passage.start() + offset);
        int found = -1;
        while (found + 1 < titled.size() && !here.before(titled.get(found + 1).title())) {
            found++;
        }
        if (found < 0) {
            return Optional.empty();
        }
        Titled last = titled.get(found);
        Optional<Spot> outcome = outcome(last.item()).filter(spot -> !spot.before(last.title()));
        boolean within = outcome.isPresent()
                && (found + 1 == titled.size()
                        || outcome.get().before(titled.get(found + 1).title()));
        return within ? Optional.of(last.item()) : Optional.empty();
    }

    private static Optional<Spot> outcome(AgendaItem item) {
        for (String field : List.of("vote", "result", "resolution")) {
            if (item.entry().origin(field).orElse(null) instanceof Origin.Printed printed) {
                return Optional.of(new Spot(printed.page(), printed.start()));
            }
        }
        return Optional.empty();
    }
}
