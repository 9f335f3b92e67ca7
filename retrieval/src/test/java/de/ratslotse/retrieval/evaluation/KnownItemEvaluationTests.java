package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.search.TrialSearch;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

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

    @Test
    void tellsHowFarAheadThePaperOfEachItemStands() {
        KnownItemReport report = evaluate(ITEMS);
        assertThat(report.cases()).extracting(KnownItemCase::rank).containsExactly(1, 2, 0);
        assertThat(report.cases().get(1).paperRank()).isEqualTo(2);
        assertThat(report.groups()).containsOnlyKeys("point", "title");
        assertThat(report.all().first()).isCloseTo(1 / 3.0, within(1e-9));
        assertThat(report.all().ten()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(report.all().reciprocalRank()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void showsTheWorstFirst() {
        assertThat(evaluate(ITEMS).text()).containsSubsequence("title", "all", "3 (point)", "rank –", "2 (point)");
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

    private static KnownItemReport evaluate(String items) {
        KnownItemFile file = (KnownItemFile) QuestionFiles.read("items.jsonl", items.getBytes(StandardCharsets.UTF_8));
        try (TrialSearch search = TrialSearch.over(TEXTS, "de", Optional.empty())) {
            PapersOfFile papers = (access, held) -> {
                long number = held.id().getLeastSignificantBits();
                return Set.of("2026/" + number, "http://localhost/bodies/7/papers/" + number);
            };
            return new KnownItemEvaluation(search, papers)
                    .evaluate(file, new Within(Access.operator(), Optional.empty()), done -> true);
        }
    }
}
