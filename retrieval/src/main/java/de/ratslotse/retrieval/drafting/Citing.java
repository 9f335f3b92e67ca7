package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The citations of a draft from which statements were left out.
record Citing(Draft draft) {

    /// Without the citations that nothing points to any more; the others keep their order.
    Draft renumbered() {
        Set<Integer> used = new HashSet<>();
        draft.head().forEach(statement -> used.addAll(statement.citations()));
        draft.items().forEach(item -> item.statements().forEach(statement -> used.addAll(statement.citations())));
        if (draft.citations().stream().allMatch(citation -> used.contains(citation.number()))) {
            return draft;
        }
        Map<Integer, Integer> numbers = new HashMap<>();
        List<Citation> kept = new ArrayList<>();
        for (Citation citation : draft.citations()) {
            if (used.contains(citation.number())) {
                numbers.put(citation.number(), kept.size() + 1);
                kept.add(citation.numbered(kept.size() + 1));
            }
        }
        return new Draft(
                draft.kind(),
                draft.subject(),
                draft.title(),
                draft.body(),
                draft.language(),
                draft.provisional(),
                statements(draft.head(), numbers),
                draft.items().stream().map(item -> item(item, numbers)).toList(),
                draft.notes(),
                kept,
                draft.latest());
    }

    private static Item item(Item item, Map<Integer, Integer> numbers) {
        return new Item(
                item.number(),
                item.title(),
                item.isPublic(),
                statements(item.statements(), numbers),
                item.decision(),
                item.result(),
                item.vote(),
                item.agendaItem());
    }

    private static List<Statement> statements(List<Statement> statements, Map<Integer, Integer> numbers) {
        return statements.stream()
                .map(one -> new Statement(
                        one.topic(),
                        one.text(),
                        one.citations().stream().map(numbers::get).toList()))
                .toList();
    }
}
