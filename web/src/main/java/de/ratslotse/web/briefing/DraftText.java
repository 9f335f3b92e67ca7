package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.DraftWords;
import java.util.ArrayList;
import java.util.List;

/// The words of a draft that every format shares.
///
/// @param base where the service is reached, for links: `https://ratslotse.example`
/// @param madeBy whose words these are
public record DraftText(Draft draft, DraftWords words, String base, String madeBy) {

    static DraftText of(Draft draft, String base) {
        DraftWords words = new DraftWords(draft.locale());
        boolean modelled = draft.items().stream()
                .flatMap(item -> item.statements().stream())
                .anyMatch(statement -> statement.topic() == Topic.TEXT);
        return new DraftText(draft, words, base, words.sentence(modelled ? "made_with_model" : "made_by_rules"));
    }

    public String heading(Item item) {
        String number = item.number().isEmpty() ? "" : item.number() + " ";
        String closed = item.isPublic() ? "" : " (" + words.sentence("non_public") + ")";
        return number + item.title() + closed;
    }

    /// What a statement is about, with a colon; nothing where it says so itself.
    String lead(Statement statement) {
        String topic = topic(statement);
        return topic.isEmpty() ? "" : topic + ":";
    }

    public String topic(Statement statement) {
        return words.sentence("topic_" + statement.topic().label());
    }

    /// What stands in the place of statements where an item has none.
    public String nothing() {
        return words.sentence("nothing");
    }

    /// Where a citation stands: document and page.
    public String place(Citation citation) {
        return citation.file().name()
                + citation.page()
                        .map(page -> ", " + words.sentence("page", page))
                        .orElse("");
    }

    String link(Citation citation) {
        return base + citation.file().url();
    }

    /// Whose words these are, how far the data reach, and what is missing.
    List<String> closing() {
        List<String> closing = new ArrayList<>(draft.notes());
        closing.add(madeBy);
        draft.latest().map(day -> words.sentence("data_until", words.day(day))).ifPresent(closing::add);
        return closing;
    }

    public String title() {
        return draft.provisional() ? draft.title() + " (" + words.sentence("provisional") + ")" : draft.title();
    }
}
