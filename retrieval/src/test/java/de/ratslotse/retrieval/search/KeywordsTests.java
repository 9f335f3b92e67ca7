package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Each letter stands for one passage; a word is a ranking, best first.
class KeywordsTests {

    private final Shelf shelf = new Shelf()
            .with("a", "Die Lichtsignalanlage am Uferplatz geht im Mai in Betrieb.")
            .with("b", "Wieso geht das nicht? Warum wird das nicht gemacht?")
            .with("c", "Der Spielplatz am Uferplatz wird erneuert.")
            .with("d", Shelf.english("d"), "The council bought a Lotsenhof lamp.");

    @Test
    void wordsThatOnlyAskFindNothing() {
        assertThat(found("Warum wird das am Spielplatz nicht gemacht?", "Spielplatz"))
                .isEqualTo("c");
        assertThat(found("Warum wird das am Spielplatz nicht gemacht?")).contains("b");
    }

    @Test
    void whatTextsCallItOtherwiseCountsNearlyAsMuch() {
        shelf.with("e", "Die Ampel am Uferplatz blinkt.");

        assertThat(found("Ampel Uferplatz", "Ampel = Lichtsignalanlage", "Uferplatz"))
                .startsWith("ea");
    }

    @Test
    void aTextThatSaysItInBothWordsHasItOnce() {
        shelf.with("e", "Die Ampel, eine Lichtsignalanlage, blinkt.").with("f", "Die Ampel am Hafen blinkt hier.");

        assertThat(found("Ampel Hafen", "Ampel = Lichtsignalanlage = Lichtzeichenanlage", "Hafen"))
                .startsWith("f");
    }

    @Test
    void aCompoundThatNoTextHasIsFoundByItsParts() {
        for (String letter : List.of("e", "f", "g", "h", "i")) {
            shelf.with(letter, "Der Radweg hat eine Beleuchtung, sagt Seite " + letter + ".");
        }
        shelf.with("j", "Die Radtour endet spät.");

        assertThat(found("Radwegbeleuchtung", "Radwegbeleuchtung")).hasSize(5).doesNotContain("j");
        assertThat(found("Radwegsbeleuchtung", "Radwegsbeleuchtung")).hasSize(5);
        assertThat(found("Hallenbeleuchtung", "Hallenbeleuchtung")).isEmpty();
    }

    @Test
    void aRarerWordTellsNoMoreThanTheOneItStandsFor() {
        for (String letter : List.of("e", "f", "g", "h", "i")) {
            shelf.with(letter, "Die Ampel am Markt steht auf Seite " + letter + ".");
        }
        shelf.with("j", "Die Lichtzeichenanlage am Markt steht auf Seite j.");

        assertThat(found("Ampel Markt", "Ampel = Lichtzeichenanlage", "Markt")).endsWith("j");
    }

    @Test
    void aCompoundGoesBeforeItsParts() {
        for (String letter : List.of("e", "f", "g", "h", "i")) {
            shelf.with(letter, "Radweg, Radweg und Beleuchtung, Beleuchtung, sagt Seite " + letter + ".");
        }
        shelf.with("j", "Die Radwegbeleuchtung ist am Abend an, und sie geht in der Nacht auch wieder aus.");

        assertThat(found("Radwegbeleuchtung", "Radwegbeleuchtung")).startsWith("j");
    }

    @Test
    void textsInTheOtherLanguageAreSearchedWithTheWholeQuery() {
        assertThat(found("Was ist Lotsenhof?", "Spielplatz")).contains("d");
    }

    @Test
    void meaningIsComparedAsBefore() {
        assertThat(Shelf.letters(search(Map.of(Shelf.id("b"), 0.9), "Ampel", "Ampel")))
                .isEqualTo("b");
    }

    /// @param keywords each a word, or `word = what else it is called = …`
    private String found(String text, String... keywords) {
        return Shelf.letters(search(Map.of(), text, keywords));
    }

    private Ranking search(Map<Long, Double> meaning, String text, String... keywords) {
        List<List<String>> called = Stream.of(keywords)
                .map(keyword -> List.of(keyword.split(" = ", -1)))
                .toList();
        Optional<QueryWords> words = called.isEmpty() ? Optional.empty() : Optional.of(new Keywords("de", called));
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore())) {
            index.refresh();
            return new HybridSearch(index, (asked, nearest, also) -> meaning, shelf.corpus)
                    .search(new Query(text, Access.anonymous(), Filter.none(), words), 10);
        }
    }
}
