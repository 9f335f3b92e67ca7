package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Turns what was made by rules into what is stored, with the numbers that the citations have there.
///
/// @param numbers by the number of a citation its number in the stored draft
record Numbering(Draft made, Map<Integer, Integer> numbers) {

    /// What is said of the whole, then the items.
    List<Draft.Item> all() {
        List<Draft.Item> all = new ArrayList<>();
        all.add(head(made));
        all.addAll(made.items());
        return all;
    }

    static Draft.Item head(Draft made) {
        return new Draft.Item(
                "", "", true, made.head(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    Content content(Draft.Item item) {
        List<Written> statements = item.statements().stream().map(this::written).toList();
        return new Content(statements, item.decision(), item.result(), item.vote());
    }

    private Written written(Draft.Statement statement) {
        List<UUID> files = made.citations().stream()
                .filter(citation -> statement.citations().contains(citation.number()))
                .map(Citation::file)
                .map(file -> file.id())
                .distinct()
                .toList();
        List<Integer> citations =
                statement.citations().stream().map(numbers::get).toList();
        return new Written(statement.topic(), statement.text(), citations, Optional.empty(), files, Optional.empty());
    }
}
