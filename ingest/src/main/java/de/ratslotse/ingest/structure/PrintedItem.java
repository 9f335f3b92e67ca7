package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.Optional;

/// An agenda item as it is printed.
///
/// @param heading number and title with the place of the heading
/// @param isPublic false only where the file says so
/// @param resolution the text of the decision, whatever became of it
public record PrintedItem(
        Printed<String> heading,
        Optional<String> number,
        Optional<String> title,
        boolean isPublic,
        Optional<Printed<String>> paperReference,
        Optional<Printed<String>> resolution,
        ItemResult result,
        Optional<Printed<Vote>> vote) {

    PrintedItem decidedAs(Decision decision) {
        return new PrintedItem(
                heading,
                number,
                title,
                isPublic,
                paperReference,
                decision.text(),
                decision.result().orElse(ItemResult.NONE),
                decision.vote());
    }
}
