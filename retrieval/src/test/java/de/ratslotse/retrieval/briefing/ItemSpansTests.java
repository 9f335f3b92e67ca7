package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A page is a row of letters: `A` is the title of item A, `a` its outcome, a dot is debate.
class ItemSpansTests {

    private static final UUID FILE = UUID.randomUUID();

    @ParameterizedTest
    @CsvSource({
        // debate between a title and the next belongs to the item
        "..A..a.B..b.., ..AAAAABBBBBB",
        // titles in an agenda at the front tell nothing about what follows
        ".AB...a...b..., ..............",
        // an item without an outcome is not told
        "..A....B..b..., .......BBBBBBB",
    })
    void tellsTheItemOfEachPlace(String page, String items) {
        ItemSpans spans = new ItemSpans(items(page));
        StringBuilder told = new StringBuilder();
        for (int i = 0; i < page.length(); i++) {
            told.append(spans.at(passage(page), i).flatMap(AgendaItem::title).orElse("."));
        }
        assertThat(told).hasToString(items);
    }

    private static List<AgendaItem> items(String page) {
        List<AgendaItem> items = new ArrayList<>();
        for (char title = 'A'; title <= 'B'; title++) {
            Map<String, Origin> origins = new TreeMap<>();
            origins.put("title", printed(page.indexOf(title)));
            int outcome = page.indexOf(Character.toLowerCase(title));
            if (outcome >= 0) {
                origins.put("result", printed(outcome));
            }
            items.add(new AgendaItem(
                    new Entry(
                            UUID.randomUUID(),
                            1,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            origins),
                    UUID.randomUUID(),
                    title,
                    Optional.empty(),
                    Optional.of(String.valueOf(title)),
                    true,
                    List.of(),
                    ItemResult.ACCEPTED,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
        }
        return items;
    }

    private static Origin printed(int at) {
        return new Origin.Printed(FILE, 1, at, at + 1, "x");
    }

    private static Passage passage(String page) {
        return new Passage(1, 1, FILE, 1, 1, 0, page.length(), "", page, page, StatementKind.UNKNOWN, false);
    }
}
