package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What words side by side count in a short question. The two passages have the same words, so that only these tell
/// them apart.
class PairsTests {

    @Test
    void aNumberCountsWithItsNeighbour() {
        Shelf shelf = new Shelf()
                .with("a", "Linie 10 fährt im Takt von 2 Minuten.")
                .with("b", "Linie 2 fährt im Takt von 10 Minuten.");

        List<Double> scores = scores(shelf, "Wohin fährt die Linie 2?");

        assertThat(scores.get(1)).isGreaterThan(scores.get(0));
    }

    @Test
    void otherPairsOfAGermanQuestionAreItsOwnWording() {
        Shelf shelf = new Shelf()
                .with("a", "Fähre im Sommer, Hafen im Winter, Brücke gesperrt.")
                .with("b", "Fähre Hafen im Winter, im Sommer Brücke gesperrt.");

        List<Double> scores = scores(shelf, "Wann geht eine Fähre Hafen?");

        assertThat(scores.get(1)).isEqualTo(scores.get(0));
    }

    @Test
    void anEnglishNameMayBeOfSeveralWords() {
        Shelf shelf = new Shelf()
                .with("a", Shelf.english("a"), "Mill closed in summer, pond in winter, lane closed.")
                .with("b", Shelf.english("b"), "Mill pond closed in winter, in summer lane closed.");

        List<Double> scores = scores(shelf, "When is Mill Pond open?");

        assertThat(scores.get(1)).isGreaterThan(scores.get(0));
    }

    private static List<Double> scores(Shelf shelf, String question) {
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore())) {
            index.refresh();
            return new HybridSearch(index, SemanticSearch.NONE, shelf.corpus)
                    .search(Query.of(question, Access.anonymous()), 2).passages().stream()
                            .sorted(Comparator.comparingLong(
                                    found -> found.passage().id()))
                            .map(RankedPassage::score)
                            .toList();
        }
    }
}
