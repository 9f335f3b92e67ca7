package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Optional;

/// An agenda item as its meeting's page shows it.
///
/// @param papers those that it deals with
/// @param missing references on the agenda of which no paper is known
public record ShownItem(AgendaItem item, List<Paper> papers, List<String> missing, List<ShownFile> files, Cited cited) {

    public Optional<VoteBar> bar() {
        return item.vote().flatMap(VoteBar::of);
    }

    public boolean hasResult() {
        return item.result() != ItemResult.NONE;
    }

    public String result() {
        return item.result().label();
    }

    /// Where the result and the vote stand in the same words, one mark is enough.
    public boolean voteCitedApart() {
        return !item.entry().origin("vote").equals(item.entry().origin("result"));
    }
}
