package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.DraftWords;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The words of a draft that every format shares.
///
/// @param base where the service is reached, for links: `https://ratslotse.example`
/// @param madeBy whose words these are
public record DraftText(Draft draft, DraftWords words, String base, String madeBy) {

    /// `2. ` at the beginning or behind the end of a sentence, before a word.
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<=^)|(?<=[.:;,)“\"]\\s)|(?<=\\bund\\s))(\\d{1,2})\\.\\s(?=[\\p{L}„\"(])");

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

    /// A statement as it is printed: each number of a list that it quotes on a line of its own.
    List<String> lines(Statement statement) {
        String said = statement.text();
        List<String> lines = new ArrayList<>();
        int begun = 0;
        int next = 1;
        Matcher number = NUMBER.matcher(said);
        while (number.find()) {
            if (Integer.parseInt(number.group(1)) == next) {
                if (number.start() > begun) {
                    lines.add(said.substring(begun, number.start()).strip());
                }
                begun = number.start();
                next++;
            }
        }
        lines.add(said.substring(begun).strip());
        return next > 2 ? lines : List.of(said);
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
