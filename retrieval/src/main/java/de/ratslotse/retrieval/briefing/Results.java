package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.ItemResult;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the items that are told ended, those on amendments kept apart: an item 16.1 that failed says nothing of item 16.
///
/// @param all of all items, amendments too
/// @param own of those that are no item below another that is told
/// @param amendments of those below
record Results(Set<ItemResult> all, Set<ItemResult> own, Set<ItemResult> amendments) {

    static final Results NONE = new Results(Set.of(), Set.of(), Set.of());

    Results {
        all = Set.copyOf(all);
        own = Set.copyOf(own);
        amendments = Set.copyOf(amendments);
    }

    /// Advice is no result, and of several votes nobody knows which is meant.
    static Results of(List<EndedItem> told) {
        Set<ItemResult> all = EnumSet.noneOf(ItemResult.class);
        Set<ItemResult> own = EnumSet.noneOf(ItemResult.class);
        Set<ItemResult> below = EnumSet.noneOf(ItemResult.class);
        for (EndedItem item : told) {
            if (!item.advises() && !item.isOfSeveralVotes()) {
                ItemResult result = item.dealt().item().result();
                all.add(result);
                (told.stream().anyMatch(item::isBelow) ? below : own).add(result);
            }
        }
        return new Results(all, own, below);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    /// Those a question asks for.
    Set<ItemResult> of(Inquiry inquiry) {
        boolean onAmendments = Amendments.areAsked(inquiry) && !amendments.isEmpty();
        return Optional.of(onAmendments ? amendments : own)
                .filter(results -> !results.isEmpty())
                .orElse(all);
    }
}
