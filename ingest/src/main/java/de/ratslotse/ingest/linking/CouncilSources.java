package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.FeedObject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

    /// Only what visitors may see. A correction is made by someone who may see everything: it counts for visitors only
    /// where it puts right something that they see, never as a text of its own.
    CouncilSources ofVisitors() {
        return new CouncilSources(
                bodyId,
                feed.stream()
                        .filter(object -> object.scope().equals(Scope.PUBLIC))
                        .toList(),
                heldOfFeeds,
                files.stream()
                        .filter(file -> file.file().scope().equals(Scope.PUBLIC))
                        .toList(),
                corrections);
    }

    boolean allPublic() {
        return feed.stream().allMatch(object -> object.scope().equals(Scope.PUBLIC))
                && files.stream().allMatch(file -> file.file().scope().equals(Scope.PUBLIC));
    }
}
