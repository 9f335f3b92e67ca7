package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructureEvaluationTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String GOLD = """
            {"id": "a", "path": "a.pdf", "kind": "minutes", "body": "Rat", "start": "18:30", "ambiguous": ["start"], "agendaItems": [\
            {"number": "1", "title": "Bau der Turn-halle", "public": true, "page": 2, "result": "accepted",\
             "vote": {"yes": 5, "no": null, "abstain": null, "unanimous": true}},\
            {"number": "2", "title": "Wahl", "public": true, "page": 2, "result": "elected", "vote": null}]}
            """;

    @Test
    void comparesWithoutCaseBlanksAndHyphens() {
        StructureReport report = report(GOLD.replace("Turn-halle", "TURNHALLE."));
        assertThat(report.field("item").f1()).isEqualTo(1);
        assertThat(report.field("item.vote").f1()).isEqualTo(1);
        assertThat(report.fields()).doesNotContainKey("start");
    }

    @Test
    void countsEverythingOfAMissedItemAsMissed() {
        StructureReport report = report(GOLD.replace("Wahl", "Anfragen"));
        assertThat(report.field("item").recall()).isEqualTo(0.5, within(0.001));
        assertThat(report.field("item.result").recall()).isEqualTo(0.5, within(0.001));
        assertThat(report.field("item.result").precision()).isEqualTo(0.5, within(0.001));
    }

    @Test
    void findsAWrongCountWrong() {
        StructureReport report = report(GOLD.replace("\"yes\": 5", "\"yes\": 6"));
        assertThat(report.field("item.vote").f1()).isZero();
        assertThat(report.text()).contains("yes 5").contains("yes 6");
    }

    @Test
    void leavesItemsAfterTheLastOneReadByHandAlone() {
        String partly = GOLD.replace("\"kind\"", "\"itemsComplete\": false, \"kind\"");
        String more = GOLD.replace("{\"number\": \"2\"", "{\"number\": \"3\", \"title\": \"Neu\"}, {\"number\": \"2\"");
        assertThat(evaluate(partly, more).field("item").precision()).isEqualTo(1);
        assertThat(evaluate(GOLD, more).field("item").precision()).isLessThan(1);
    }

    @Test
    void measuresSummariesOfMinutesByWhatTheyTell() {
        QuestionFile file = (QuestionFile) QuestionFiles.read("gold.jsonl", GOLD.getBytes(StandardCharsets.UTF_8));
        JsonNode told = JSON.readTree("""
                {"agendaItems": [\
                {"number": "1", "title": "Bau der Turnhalle", "result": "accepted", "vote": {"yes": 5, "unanimous": true}},\
                {"number": "2", "title": "Wahl", "result": "accepted", "resolution": "Es wird gewählt."}]}
                """);

        StructureReport report = StructureEvaluation.ofDrafts(path -> told).evaluate(file, Path.of("data"));

        assertThat(report.fields().keySet())
                .containsExactlyInAnyOrder("item", "item.result", "item.vote", "item.resolution");
        assertThat(report.cases())
                .filteredOn(one -> one.outcome() == StructureCase.Outcome.WRONG)
                .extracting(StructureCase::id)
                .containsExactly("a 2");
        assertThat(report.field("item.resolution").found()).isEqualTo(1);
    }

    private static StructureReport report(String found) {
        return evaluate(GOLD, found);
    }

    private static StructureReport evaluate(String gold, String found) {
        QuestionFile file = (QuestionFile) QuestionFiles.read("gold.jsonl", gold.getBytes(StandardCharsets.UTF_8));
        JsonNode read = JSON.readTree(found);
        return new StructureEvaluation(path -> read).evaluate(file, Path.of("data"));
    }
}
