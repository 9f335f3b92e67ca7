package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes;
import de.ratslotse.retrieval.drafting.Draft.Item;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/// The draft of a meeting, made item by item. For one thread.
final class Gradual {

    private final Draft frame;
    private final Quotes quotes;
    private final DraftTemplate template;
    private final Map<UUID, Supplier<Item>> items;

    Gradual(Draft frame, Quotes quotes, DraftTemplate template, Map<UUID, Supplier<Item>> items) {
        this.frame = frame;
        this.quotes = quotes;
        this.template = template;
        this.items = items;
    }

    /// With the headings of the items, and nothing of what they say.
    Draft frame() {
        return frame;
    }

    /// The draft with this item alone; empty where the agenda does not have it.
    Optional<Draft> with(UUID agendaItem) {
        return Optional.ofNullable(items.get(agendaItem)).map(Supplier::get).map(this::alone);
    }

    private Draft alone(Item item) {
        return template.applied(new Draft(
                frame.kind(),
                frame.subject(),
                frame.title(),
                frame.body(),
                frame.language(),
                frame.provisional(),
                List.of(),
                List.of(item),
                List.of(),
                quotes.citations(),
                frame.latest()));
    }
}
