package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.List;
import java.util.Optional;

/// What an item's text says was decided.
///
/// @param text the whole text of the decision, longer than what is shown
/// @param lines the lines of the item with the text that was decided on
/// @param stated the lines that say what became of it
record Decision(
        Optional<Printed<String>> text,
        Optional<ItemResult> result,
        Optional<Printed<Vote>> vote,
        List<TextLine> lines,
        List<TextLine> stated) {

    static final Decision NONE =
            new Decision(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of());

    /// The same lines, below which another item's result is printed as well.
    Decision withResult(Optional<ItemResult> other) {
        return new Decision(text, other, vote, lines, stated);
    }
}
