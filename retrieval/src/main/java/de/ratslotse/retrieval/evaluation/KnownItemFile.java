package de.ratslotse.retrieval.evaluation;

import java.util.List;

/// Texts, each about one paper that is to be found.
record KnownItemFile(String name, List<KnownItem> items) implements QuestionFile {

    KnownItemFile {
        items = List.copyOf(items);
    }

    @Override
    public Form form() {
        return Form.KNOWN_ITEMS;
    }

    @Override
    public int size() {
        return items.size();
    }
}
