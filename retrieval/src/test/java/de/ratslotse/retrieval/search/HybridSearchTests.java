package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage.FoundBy;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Each letter stands for one passage; a word is a ranking, best first.
class HybridSearchTests {

    private final Shelf shelf = new Shelf()
            .with("a", "Die Turnhalle der Grundschule wird saniert.")
            .with("b", "Der Radweg an der Bahnhofstraße wird verbreitert.")
            .with("c", "Auf die Schuldächer kommen Solaranlagen, siehe Vorlage 2025/0417-1.")
            .with("d", Shelf.english("d"), "The council approved the new by-law on parking.");

    @ParameterizedTest
    @CsvSource({
        "Turnhalle, a",
        "Bahnhofstrasse, b",
        "Wann wird die Grundschule saniert?, ab",
        "Dächer, c",
        "2025/0417-1, c",
        "2025-417-1, c",
        "0417, c",
        "2025_0417, c",
        "councils approving parking, d",
    })
    void findsByWords(String question, String found) {
        assertThat(byWords(question)).startsWith(found);
    }

    @Test
    void knowsHowLargeAShareOfThePassagesHasAWord() {
        try (LexicalIndex index = index()) {
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);

            assertThat(search.shares(List.of("wird", "Turnhallen", "parking", "Hallenbad"), Access.anonymous()))
                    .containsOnly(
                            Map.entry("wird", 0.5),
                            Map.entry("Turnhallen", 0.25),
                            Map.entry("parking", 0.25),
                            Map.entry("Hallenbad", 0.0));
            assertThat(search.shares(List.of("wird"), Access.none())).isEmpty();
        }
    }

    @Test
    void findsByTheWordsOfAnotherLanguage() {
        Translation gyms = new Translation("de", List.of(List.of("Sporthalle", "Turnhalle"), List.of("Grundschule")));
        Translation roofs = new Translation("de", List.of(List.of("Schuldach", "Schuldächer")));

        assertThat(byWords("council gym", gyms)).isEqualTo("a");
        assertThat(byWords("council roofs", roofs)).isEqualTo("c");
        assertThat(byWords("council", new Translation("de", List.of(List.of("Hallenbad")))))
                .isEmpty();
    }

    private String byWords(String text, Translation translation) {
        return letters(search(Map.of(), new Query(text, Access.anonymous(), Filter.none(), Optional.of(translation))));
    }

    @Test
    void knowsWhichLanguagesThePassagesAreIn() {
        try (LexicalIndex index = index()) {
            assertThat(new HybridSearch(index, SemanticSearch.NONE, shelf.corpus).languages(Access.anonymous()))
                    .containsOnly(Map.entry("de", 0.75), Map.entry("en", 0.25));
        }
    }

    @Test
    void findsByMeaningWhatNoWordFinds() {
        assertThat(letters(search(Map.of("b", 0.85), "Velospur"))).isEqualTo("b");
    }

    @Test
    void ranksByBoth() {
        Map<String, Double> meaning = Map.of("a", 0.80, "b", 0.84, "c", 0.82);
        assertThat(letters(search(meaning, "Turnhalle"))).isEqualTo("abc");
    }

    @Test
    void prefersPassagesWhoseFileSpeaksOfTheRest() {
        shelf.with(Shelf.file("e", 1, Scope.PUBLIC), "e", "Die Mensa wird teurer.", "f", "Der Bau beginnt im Mai.")
                .with(
                        Shelf.file("g", 1, Scope.PUBLIC),
                        "g",
                        "Das Stadion wird teurer.",
                        "h",
                        "Der Bau beginnt im Mai.");
        assertThat(byWords("Stadion Baubeginn im Mai")).matches(".*h.*f.*");
        assertThat(byWords("Mensa Baubeginn im Mai")).matches(".*f.*h.*");
    }

    @Test
    void findsPassagesByTheNameOfTheirPaper() {
        shelf.with("e", Shelf.paper("2026/0099", "Umbau der Kläranlage"), "Die Kosten betragen 3 Millionen Euro.")
                .with("f", Shelf.paper("2026/0100", "Neubau der Mensa"), "Die Kosten betragen 4 Millionen Euro.");
        assertThat(byWords("Kosten der Kläranlage")).startsWith("e");
        assertThat(byWords("Kosten von 2026-100")).startsWith("f");
        assertThat(byWords("Neubau der Mensa")).startsWith("f");
    }

    @Test
    void findsPapersByWhatAnAgendaCallsThem() {
        PaperName named = Shelf.paper("2026/0101", "Erneuerung der Netzersatzanlage", "Notstrom fürs Rathaus");
        shelf.with("e", named, "Die Kosten betragen 3 Millionen Euro.")
                .with("f", "Notstrom gibt es auch im Bauhof.")
                .with("g", "Das Rathaus ist am Montag geschlossen.");
        assertThat(byWords("Notstrom fürs Rathaus")).startsWith("e");
    }

    @Test
    void putsFirstWhatIsCalledAsTheQuerySaysWhateverMeaningPrefers() {
        shelf.with(
                        "e",
                        Shelf.paper("2026/0102", "Berufung von Einwohnern", "Beirat Altstadt"),
                        "Berufen wird Frau Lotse.")
                .with("f", Shelf.paper("2026/0103", "Beirat Altstadt: Entschädigung"), "Der Beirat Altstadt tagt oft.");
        Map<String, Double> meaning = Map.of("e", 0.84, "f", 0.89);
        assertThat(letters(search(meaning, "Beirat Altstadt"))).startsWith("e");
        assertThat(letters(search(meaning, "der Altstadt Beiräte"))).startsWith("f");
        assertThat(letters(search(meaning, "Beirat der Altstadt tagt"))).startsWith("f");
    }

    @Test
    void prefersPassagesWhereTheWordsStandSideBySideInALongQuery() {
        String rest =
                " Amsel Bach Chor Dorf Esel Fluss Garten Hafen Insel Jagd Kanal Lachs Markt Nebel Ofen Pilz Quelle "
                        + "Rathaus Segel Turm Ufer Vogel Wald Zaun";
        shelf.with("e", "Alte Mühle, neue Brücke.").with("f", "Neue Mühle, alte Brücke.");
        assertThat(byWords("alte Mühle" + rest)).startsWith("e");
        assertThat(byWords("alte Brücke" + rest)).startsWith("f");
    }

    @Test
    void letsTheFilesOfAPaperSpeakForEachOtherInALongQuery() {
        shelf.with("e", Shelf.paper("2026/0104", "Lindenhof"), "Das Amt lobt die Pläne.", "f", "Es gibt acht Bäder.")
                .with("g", Shelf.paper("2026/0105", "Rosenhof"), "Das Amt lobt die Pläne.", "h", "Es gibt zwei Ställe.")
                .with(
                        "i",
                        Shelf.paper("2026/0105", "Rosenhof"),
                        "Am Rosenhof entsteht 2031 ein Hallenbad mit Sauna, "
                                + "Becken, Rutsche und Liegewiese für Kinder, Vereine und Schulen.",
                        "j",
                        "Es gibt zwei Ställe.");
        assertThat(byWords(
                        "Das Amt lobt die Pläne für ein Hallenbad mit Sauna, Becken, Rutsche und Liegewiese, das 2031 "
                                + "für Kinder, Vereine und Schulen entsteht."))
                .matches(".*g.*e.*");
    }

    @Test
    void saysWhichSearchFoundWhat() {
        Ranking ranking = search(Map.of("b", 0.84), "Turnhalle");
        assertThat(ranking.passages())
                .extracting(RankedPassage::by)
                .containsExactly(Set.of(FoundBy.WORDS), Set.of(FoundBy.MEANING));
    }

    @Test
    void doesNotPutAPassageLastBecauseItsVectorIsStillBeingMade() {
        Map<String, Double> some = Map.of("b", 0.86, "c", 0.80);
        assertThat(letters(search(some, "Wann wird die Turnhalle der Grundschule saniert?")))
                .startsWith("a");
        assertThat(letters(search(some, "Velospur"))).isEqualTo("bc");
    }

    @Test
    void saysWhetherMeaningTookPart() {
        assertThat(search(Map.of("b", 0.84), "Turnhalle").semantic()).isTrue();
        assertThat(search(Map.of(), "Turnhalle").semantic()).isFalse();
    }

    @Test
    void givesWordsAShareOfTheQuery() {
        assertThat(search(Map.of(), "Turnhalle der Grundschule")
                        .passages()
                        .getFirst()
                        .lexicalScore())
                .isBetween(0.2, 1.0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Turnhalle der Grundschule",
                "Dächer",
                "0417",
                "Umbau der Kläranlage und Vorlage 2025",
                "Velospur"
            })
    void explainsTheSameRankingByPartsThatSumUpToEachScore(String question) {
        shelf.with("e", Shelf.paper("2026/0099", "Umbau der Kläranlage"), "Die Kosten betragen 3 Millionen Euro.")
                .with(Shelf.file("f", 1, Scope.PUBLIC), "f", "Die Mensa wird teurer.", "g", "Die Grundschule auch.");
        Map<String, Double> meaning = Map.of("b", 0.85, "f", 0.8, "a", 0.79);
        try (LexicalIndex index = index()) {
            HybridSearch search = new HybridSearch(index, meaning(meaning), shelf.corpus);
            Query query = Query.of(question, Access.anonymous());

            Explanation explanation = search.explain(query, 10);

            assertThat(explanation.ranking()).isEqualTo(search.search(query, 10));
            assertThat(explanation.ranking().passages())
                    .isNotEmpty()
                    .allSatisfy(passage -> assertThat(explanation.of(passage).stream()
                                    .mapToDouble(Signal::worth)
                                    .sum())
                            .isCloseTo(passage.score(), within(1e-6)));
        }
    }

    @Test
    void tellsTheWordsThatCounted() {
        try (LexicalIndex index = index()) {
            Explanation explanation = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus)
                    .explain(Query.of("Sanierte Turnhallen am Hafen", Access.anonymous()), 1);

            List<Signal> signals =
                    explanation.of(explanation.ranking().passages().getFirst());
            assertThat(signals)
                    .extracting(Signal::kind)
                    .contains(Signal.Kind.STEMS, Signal.Kind.LETTERS, Signal.Kind.FILE);
            assertThat(signals.stream()
                            .filter(signal -> signal.kind() == Signal.Kind.STEMS)
                            .flatMap(signal -> signal.words().stream()))
                    .containsExactlyInAnyOrder("turnhall", "saniert");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u0000\u0007",
                "🦉🦉",
                "AND OR NOT",
                "\"",
                "((",
                "a*",
                "~^",
                "/",
                "die der das",
                "[* TO *]"
            })
    void takesAnyQuery(String text) {
        assertThat(byWords(text)).matches("[abcd]*");
    }

    @Test
    void takesLongQueries() {
        assertThat(byWords("Turnhalle ".repeat(500))).startsWith("a");
        assertThat(byWords("wort1 wort2 Turnhalle x".repeat(220))).isNotNull();
    }

    @Test
    void findsNothingForThoseWhoMaySeeNothing() {
        try (LexicalIndex index = index()) {
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);
            assertThat(letters(search.search(Query.of("Turnhalle", Access.none()), 10)))
                    .isEmpty();
        }
    }

    @Test
    void keepsTheSecondWall() {
        try (LexicalIndex index = index()) {
            FoundPassages withholding = (access, ids) -> shelf.corpus.find(
                    access, ids.stream().filter(id -> id != Shelf.id("a")).toList());
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, withholding);
            assertThat(letters(search.search(Query.of("wird", Access.anonymous()), 1)))
                    .isEqualTo("b");
        }
    }

    @Test
    void narrowsByKindAndDateAndPlace() {
        LocalDate june = LocalDate.of(2025, 6, 3);
        shelf.with("e", Shelf.at("e", "bauausschuss/2025-0417 Antrag.pdf", june), StatementKind.MOTION, "Ein Radweg.")
                .with(
                        "f",
                        Shelf.at("f", "rat/2025-0500.pdf", june.plusMonths(1)),
                        StatementKind.DECISION,
                        "Ein Radweg.");
        assertThat(filtered(filter(Optional.empty(), Set.of(StatementKind.MOTION), List.of(), Optional.empty())))
                .isEqualTo("e");
        assertThat(filtered(filter(Optional.of(june.plusDays(1)), Set.of(), List.of(), Optional.empty())))
                .isEqualTo("f");
        assertThat(filtered(filter(Optional.empty(), Set.of(), List.of("Bauausschuss"), Optional.empty())))
                .isEqualTo("e");
        assertThat(filtered(filter(Optional.empty(), Set.of(), List.of(), Optional.of("2025/500"))))
                .isEqualTo("f");
    }

    @Test
    void narrowsToOneBody() {
        shelf.with("e", Shelf.file("e", 2, Scope.PUBLIC), "Die Turnhalle in der Nachbarstadt.");
        assertThat(letters(search(Map.of("e", 0.9), new Query("Turnhalle", Access.anonymous(), Filter.body(1)))))
                .isEqualTo("a");
    }

    @Test
    void showsThePublicPassagesOfSomeBodiesToWhomOnlyTheseAreOpen() {
        shelf.with("e", Shelf.file("e", 2, Scope.PUBLIC), "Die Turnhalle in der Nachbarstadt.")
                .with("f", Shelf.file("f", 2, Scope.INTERNAL), "Die Turnhalle bleibt geheim.");
        Access second = new Access(Set.of("2:public", "2:internal"));
        assertThat(letters(search(Map.of(), new Query("Turnhalle", second, Filter.none()))))
                .containsOnlyOnce("e")
                .hasSize(2);
    }

    private static Filter filter(
            Optional<LocalDate> from, Set<StatementKind> kinds, List<String> organizations, Optional<String> paper) {
        return new Filter(OptionalLong.empty(), organizations, from, Optional.empty(), kinds, Optional.empty(), paper);
    }

    private String filtered(Filter filter) {
        return letters(search(Map.of("b", 0.9), new Query("Radweg", Access.anonymous(), filter)));
    }

    private String byWords(String text) {
        return letters(search(Map.of(), text));
    }

    private static String letters(Ranking ranking) {
        return Shelf.letters(ranking);
    }

    private Ranking search(Map<String, Double> meaning, String text) {
        return search(meaning, Query.of(text, Access.anonymous()));
    }

    private Ranking search(Map<String, Double> meaning, Query query) {
        try (LexicalIndex index = index()) {
            return new HybridSearch(index, meaning(meaning), shelf.corpus).search(query, 10);
        }
    }

    private static SemanticSearch meaning(Map<String, Double> letters) {
        Map<Long, Double> similarities = new HashMap<>();
        letters.forEach((letter, similarity) -> similarities.put(Shelf.id(letter), similarity));
        return (asked, nearest, also) -> similarities;
    }

    private LexicalIndex index() {
        LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore());
        index.refresh();
        return index;
    }
}
