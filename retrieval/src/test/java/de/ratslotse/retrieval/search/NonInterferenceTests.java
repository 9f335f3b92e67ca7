package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// What is hidden from a caller changes nothing of what he gets: neither passages nor order nor scores.
class NonInterferenceTests {

    private static final String[] WORDS =
            "turnhalle sanierung radweg haushalt schule solaranlage satzung verkehr spielplatz bücherei kosten beschluss"
                    .split(" ", -1);

    @Test
    void hiddenPassagesChangeNothing() {
        Shelf open = new Shelf();
        Shelf both = new Shelf();
        Random random = new Random(3);
        for (int i = 1; i <= 150; i++) {
            String text = text(random, 30);
            open.with(name(i), text);
            both.with(name(i), text);
            both.with(name(i + 1000), Shelf.file(name(i + 1000), 1 + i % 3, Scope.INTERNAL), text(random, 60));
        }
        try (LexicalIndex without = index(open);
                LexicalIndex with = index(both)) {
            for (int i = 0; i < 200; i++) {
                Query query = Query.of(text(random, 1 + random.nextInt(6)), Access.anonymous());
                assertThat(found(with, both, query)).isEqualTo(found(without, open, query));
            }
        }
    }

    private static List<String> found(LexicalIndex index, Shelf shelf, Query query) {
        HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);
        List<String> found = new ArrayList<>();
        for (RankedPassage ranked : search.search(query, 20).passages()) {
            found.add(ranked.passage().id() + " " + ranked.score() + " " + ranked.lexicalScore());
        }
        return found;
    }

    private static LexicalIndex index(Shelf shelf) {
        LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore());
        index.refresh();
        return index;
    }

    private static String name(int number) {
        return number <= 26
                ? Character.toString('a' + number - 1)
                : name((number - 1) / 26) + name((number - 1) % 26 + 1);
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(WORDS[random.nextInt(WORDS.length)])
                    .append(random.nextInt(4) == 0 ? random.nextInt(50) : "")
                    .append(' ');
        }
        return text.toString();
    }
}
