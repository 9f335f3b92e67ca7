package de.ratslotse.retrieval.evaluation;

import java.util.List;
import java.util.UUID;

/// One known item and where its paper was found.
///
/// @param rank of the first passage of the paper, from 1; 0 if it is not among those looked at
/// @param paperRank the same, each paper counted once however many of its passages were found
/// @param files those that stand first
/// @param found path and paper of what stands first, best first
public record KnownItemCase(
        String id,
        String language,
        String kind,
        String text,
        String paper,
        int rank,
        int paperRank,
        List<String> found,
        List<UUID> files,
        long millis) {

    public KnownItemCase {
        found = List.copyOf(found);
        files = List.copyOf(files);
    }

    boolean within(int depth) {
        return rank > 0 && rank <= depth;
    }
}
