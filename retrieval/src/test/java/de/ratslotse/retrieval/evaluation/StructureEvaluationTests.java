package de.ratslotse.retrieval.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private Path folder;

    @Test
    void comparesWithoutCaseBlanksAndHyphens() throws IOException {
        StructureReport report = report(GOLD.replace("Turn-halle", "TURNHALLE."));
        assertThat(report.field("item").f1()).isEqualTo(1);
        assertThat(report.field("item.vote").f1()).isEqualTo(1);
        assertThat(report.fields()).doesNotContainKey("start");
    }

    @Test
    void countsEverythingOfAMissedItemAsMissed() throws IOException {
        StructureReport report = report(GOLD.replace("Wahl", "Anfragen"));
        assertThat(report.field("item").recall()).isEqualTo(0.5, within(0.001));
        assertThat(report.field("item.result").recall()).isEqualTo(0.5, within(0.001));
        assertThat(report.field("item.result").precision()).isEqualTo(0.5, within(0.001));
    }

    @Test
    void findsAWrongCountWrong() throws IOException {
        StructureReport report = report(GOLD.replace("\"yes\": 5", "\"yes\": 6"));
        assertThat(report.field("item.vote").f1()).isZero();
        assertThat(report.text()).contains("yes 5").contains("yes 6");
    }

    @Test
    void leavesItemsAfterTheLastOneReadByHandAlone() throws IOException {
        String partly = GOLD.replace("\"kind\"", "\"itemsComplete\": false, \"kind\"");
        String more = GOLD.replace("{\"number\": \"2\"", "{\"number\": \"3\", \"title\": \"Neu\"}, {\"number\": \"2\"");
        assertThat(evaluate(partly, more).field("item").precision()).isEqualTo(1);
        assertThat(evaluate(GOLD, more).field("item").precision()).isLessThan(1);
    }

    private StructureReport report(String found) throws IOException {
        return evaluate(GOLD, found);
    }

    private StructureReport evaluate(String gold, String found) throws IOException {
        Path file = Files.writeString(folder.resolve("gold.jsonl"), gold);
        assertThat(StructureEvaluation.reads(file)).isTrue();
        JsonNode read = JSON.readTree(found);
        return new StructureEvaluation(path -> read).evaluate(file);
    }
}
