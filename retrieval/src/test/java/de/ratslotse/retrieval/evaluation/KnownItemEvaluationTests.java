package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import de.ratslotse.retrieval.search.TrialSearch;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Each passage is a file of its own; the numbers of the papers are those of the passages.
class KnownItemEvaluationTests {

    private static final List<String> TEXTS = List.of(
            "Die Turnhalle der Grundschule wird saniert.",
            "Der Radweg an der Bahnhofstraße wird verbreitert.",
            "Der Radweg am Hafen wird verbreitert und beleuchtet.");

    private static final String ITEMS = """
            {"id": "1", "text": "Sanierung der Turnhalle", "kind": "title", "paper": "2026/1"}

            {"id": "2", "text": "Der Radweg wird verbreitert.", "kind": "point", "paper": "https://rat.example/bodies/7/papers/3"}
            {"id": "3", "text": "Der Hafen wird zugeschüttet.", "kind": "point", "paper": "2026/9"}
            """;

    @TempDir
    private Path folder;

    @Test
    void tellsHowFarAheadThePaperOfEachItemStands() throws IOException {
        KnownItemReport report = evaluate(ITEMS);
        assertThat(report.cases()).extracting(KnownItemCase::rank).containsExactly(1, 2, 0);
        assertThat(report.cases().get(1).paperRank()).isEqualTo(2);
        assertThat(report.groups()).containsOnlyKeys("point", "title");
        assertThat(report.all().first()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(report.all().ten()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(report.all().reciprocalRank()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void showsTheWorstFirst() throws IOException {
        assertThat(evaluate(ITEMS).text()).containsSubsequence("title", "all", "3 (point)", "rank –", "2 (point)");
    }

    @Test
    void namesALineThatIsNoItem() {
        assertThatThrownBy(() -> evaluate(ITEMS + "{\"id\": 4}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line 5");
    }

    @Test
    void recognisesItsFiles() throws IOException {
        assertThat(KnownItemEvaluation.reads(written(ITEMS))).isTrue();
        assertThat(KnownItemEvaluation.reads(written("{\"id\": \"1\", \"question\": \"Wer?\", \"facts\": []}")))
                .isFalse();
        assertThat(KnownItemEvaluation.reads(written("kein JSON"))).isFalse();
        assertThat(KnownItemEvaluation.reads(written(""))).isFalse();
    }

    @Test
    void takesTheSamePaperUnderAnyAddress() {
        assertThat(PaperMatch.same("https://a.example/oparl/bodies/1/papers/2", "http://localhost:9/bodies/1/papers/2"))
                .isTrue();
        assertThat(PaperMatch.same(
                        "https://a.example/oparl/bodies/1/papers/2", "http://localhost:9/bodies/1/papers/22"))
                .isFalse();
        assertThat(PaperMatch.same("V 2026/12", "v 2026/12")).isTrue();
    }

    private KnownItemReport evaluate(String items) throws IOException {
        try (TrialSearch search = TrialSearch.over(TEXTS, "de", Optional.empty())) {
            PapersOfFile papers = file -> {
                long number = file.id().getLeastSignificantBits();
                return Set.of("2026/" + number, "http://localhost/bodies/7/papers/" + number);
            };
            return new KnownItemEvaluation(search, papers).evaluate(written(items), OptionalLong.empty());
        }
    }

    private Path written(String items) throws IOException {
        return Files.writeString(folder.resolve("items.jsonl"), items);
    }
}
