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

    PrintedItem with(PrintedItem decided) {
        return new PrintedItem(
                heading, number, title, isPublic, paperReference, decided.resolution, decided.result, decided.vote);
    }

    PrintedItem undecided() {
        return new PrintedItem(
                heading, number, title, isPublic, paperReference, Optional.empty(), ItemResult.NONE, Optional.empty());
    }
}
