package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/// How well words alone find what was judged relevant, over invented passages (`passages.tsv`) and questions with
/// their relevant passages and grades (`judgements.tsv`). The floors rise with what is reached.
class SearchQualityTests {

    private static final int DEPTH = 10;
    private static final double RECALL_FLOOR = 0.99;
    private static final double NDCG_FLOOR = 0.96;

    @Test
    void findsWhatWasJudgedRelevant() throws IOException {
        Shelf shelf = new Shelf();
        for (List<String> line : lines("passages.tsv")) {
            String name = name(line.getFirst());
            boolean english = line.get(1).equals("en");
            shelf.with(name, english ? Shelf.english(name) : Shelf.file(name, 1, Scope.PUBLIC), line.get(2));
        }
        double recall = 0;
        double ndcg = 0;
        List<List<String>> judgements = lines("judgements.tsv");
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore())) {
            index.refresh();
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);
            for (List<String> judged : judgements) {
                Map<Long, Integer> grades = grades(judged.get(1));
                List<Long> found =
                        search.search(Query.of(judged.getFirst(), Access.anonymous()), DEPTH).passages().stream()
                                .map(ranked -> ranked.passage().id())
                                .toList();
                recall += recall(found, grades) / judgements.size();
                ndcg += ndcg(found, grades) / judgements.size();
            }
        }
        System.Logger log = System.getLogger(getClass().getName());
        log.log(System.Logger.Level.INFO, "words alone: recall@10 {0}, nDCG@10 {1}", recall, ndcg);
        assertThat(recall).isGreaterThanOrEqualTo(RECALL_FLOOR);
        assertThat(ndcg).isGreaterThanOrEqualTo(NDCG_FLOOR);
    }

    private static double recall(List<Long> found, Map<Long, Integer> grades) {
        return (double) grades.keySet().stream().filter(found::contains).count() / grades.size();
    }

    private static double ndcg(List<Long> found, Map<Long, Integer> grades) {
        List<Integer> ideal =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return gain(found.stream().map(id -> grades.getOrDefault(id, 0)).toList()) / gain(ideal);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2) / Math.log(2));
        }
        return gain;
    }

    private static Map<Long, Integer> grades(String judged) {
        Map<Long, Integer> grades = new LinkedHashMap<>();
        for (String one : judged.split(" ", -1)) {
            String[] parts = one.split("=", 2);
            grades.put(Shelf.id(name(parts[0])), Integer.parseInt(parts[1]));
        }
        return grades;
    }

    private static String name(String number) {
        return Character.toString('a' + Integer.parseInt(number) - 1);
    }

    private static List<List<String>> lines(String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(SearchQualityTests.class.getResourceAsStream(resource))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\t", -1)))
                    .toList();
        }
    }
}
