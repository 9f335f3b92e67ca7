package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// The items of the meetings whose minutes were found, and which of them a sentence stands under. For one question.
final class MinutedItems {

    /// Shorter titles stand in headings by chance.
    private static final int SHORTEST_TITLE = 6;

    private final ItemSpans spans;
    private final Map<UUID, String> titles = new LinkedHashMap<>();
    private final Map<String, Set<UUID>> byHeading = new HashMap<>();

    MinutedItems(Collection<AgendaItem> items) {
        this.spans = new ItemSpans(items);
        for (AgendaItem item : items) {
            item.title()
                    .map(MinutedItems::folded)
                    .filter(title -> title.length() >= SHORTEST_TITLE)
                    .ifPresent(title -> titles.put(item.id(), title));
        }
    }

    /// The item that is dealt with where the sentence stands, or else those whose titles are in the headings above it.
    Set<UUID> over(Weighed sentence) {
        Passage passage = sentence.passage().source().passage();
        Optional<AgendaItem> here = spans.at(passage, sentence.piece().span().end() - 1);
        return here.map(item -> Set.of(item.id()))
                .orElseGet(() -> byHeading.computeIfAbsent(passage.headingPath(), this::titled));
    }

    private Set<UUID> titled(String headings) {
        String path = folded(headings);
        return titles.entrySet().stream()
                .filter(title -> path.contains(title.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String folded(String text) {
        return Folded.of(PrintedText.collapsed(text));
    }
}
