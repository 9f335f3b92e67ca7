package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ComparisonTests {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void tellsMeasuresAndCasesThatChanged() {
        String earlier = """
                {"all": {"page": 1, "facts": 1}, "cases": [
                  {"id": "a", "question": "Was?", "outcome": "answered", "page": true, "missing": [], "right": true},
                  {"id": "b", "question": "Wer?", "outcome": "not_found", "page": false, "missing": ["x"], "right": false}]}""";
        String now = """
                {"all": {"page": 1, "facts": 2}, "cases": [
                  {"id": "a", "question": "Was?", "outcome": "answered", "page": false, "missing": [], "right": false},
                  {"id": "b", "question": "Wer?", "outcome": "answered", "page": true, "missing": [], "right": true},
                  {"id": "c", "question": "Wo?", "outcome": "answered", "page": true, "missing": [], "right": true}]}""";

        assertThat(Comparison.of(JSON.readTree(earlier), JSON.readTree(now))
                        .text()
                        .lines())
                .containsExactly(
                        "Compared with the earlier run:",
                        "  facts            1 -> 2",
                        "better: 1",
                        "  b: not_found -> answered, page, facts  Wer?",
                        "worse: 1",
                        "  a: answered, page, facts -> answered, facts  Was?",
                        "not in the earlier run: 1");
    }

    @Test
    void ranksOfKnownItemsAreCompared() {
        String earlier = "{\"all\": {}, \"cases\": [{\"id\": \"k\", \"text\": \"Steg\", \"rank\": 0}]}";
        String now = "{\"all\": {}, \"cases\": [{\"id\": \"k\", \"text\": \"Steg\", \"rank\": 4}]}";

        assertThat(Comparison.of(JSON.readTree(earlier), JSON.readTree(now)).text())
                .contains("k: rank 0 -> rank 4  Steg");
    }
}
