package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.List;
import java.util.Optional;

/// What an item's text says was decided.
///
/// @param text the whole text of the decision, longer than what is shown
/// @param lines the lines of the item that are the decision with its result
record Decision(
        Optional<Printed<String>> text,
        Optional<ItemResult> result,
        Optional<Printed<Vote>> vote,
        List<TextLine> lines) {

    static final Decision NONE = new Decision(Optional.empty(), Optional.empty(), Optional.empty(), List.of());
}
