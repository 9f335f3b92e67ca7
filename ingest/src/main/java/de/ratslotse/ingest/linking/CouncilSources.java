package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.FeedObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Everything that is known of a body, before it is put together.
///
/// @param heldOfFeeds which held file a feed's file became, by its URL
/// @param files in a fixed order
public record CouncilSources(
        long bodyId,
        List<FeedObject> feed,
        Map<String, UUID> heldOfFeeds,
        List<ReadFile> files,
        List<Correction> corrections) {

    public CouncilSources {
        feed = List.copyOf(feed);
        heldOfFeeds = Map.copyOf(heldOfFeeds);
        files = List.copyOf(files);
        corrections = List.copyOf(corrections);
    }

    /// Only what visitors may see. A file of a feed that is held for review is, to them, not held. Corrections count
    /// for
    /// what they see as well: who makes one publishes it.
    CouncilSources ofVisitors() {
        List<ReadFile> open = files.stream()
                .filter(file -> file.file().scope().equals(Scope.PUBLIC))
                .toList();
        Set<UUID> ids = open.stream().map(file -> file.file().id()).collect(Collectors.toSet());
        return new CouncilSources(
                bodyId,
                feed.stream()
                        .filter(object -> object.scope().equals(Scope.PUBLIC))
                        .toList(),
                heldOfFeeds.entrySet().stream()
                        .filter(held -> ids.contains(held.getValue()))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                open,
                corrections);
    }

    boolean allPublic() {
        return feed.stream().allMatch(object -> object.scope().equals(Scope.PUBLIC))
                && files.stream().allMatch(file -> file.file().scope().equals(Scope.PUBLIC));
    }
}
