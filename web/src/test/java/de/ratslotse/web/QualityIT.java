package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// How good answers and the check of a model's statements must be on the whole invented council, by the `evaluate`
/// command. The floors lie a little below what was measured (docs/quality.md): nothing may get much worse unnoticed.
class QualityIT {

    private static final String COUNCIL =
            Path.of("..", "sample", "lotsenau").toAbsolutePath().normalize().toString();
    private static final String QUESTIONS = Path.of("..", "sample", "questions.jsonl")
            .toAbsolutePath()
            .normalize()
            .toString();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Delivered delivered;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode checks;

    @BeforeAll
    static void ingest() throws IOException, InterruptedException {
        delivered = Delivered.start(folder, Parts.folder());
        delivered.command("ingest", COUNCIL, "--body", "Lotsenau", "--scope", "public", "--json");
        JsonNode vectors = vectors();
        while (vectors.path("done").asLong() < vectors.path("total").asLong()) {
            Thread.sleep(500);
            vectors = vectors();
        }
        checks = delivered.command("evaluate", "--checks", "--json");
    }

    private static JsonNode vectors() throws IOException, InterruptedException {
        return delivered.command("status", "--json").path("vectors");
    }

    @AfterAll
    static void stop() {
        delivered.close();
    }

    @Test
    void answersAreAsGoodAsTheyWere() throws IOException, InterruptedException {
        JsonNode all = delivered.command("evaluate", QUESTIONS, "--json").path("all");

        assertThat(all.path("answerable").asInt()).isGreaterThanOrEqualTo(90);
        assertThat(all.path("page").asInt()).as(all.toString()).isGreaterThanOrEqualTo(75);
        assertThat(all.path("facts").asInt()).as(all.toString()).isGreaterThanOrEqualTo(65);
        assertThat(all.path("refusedWrongly").asInt()).as(all.toString()).isLessThanOrEqualTo(4);
        assertThat(all.path("unverified").asInt()).isZero();
    }

    @Test
    void aDecisionThatWasChangedLaterIsToldWithTheChangeAndBothAreCited() throws IOException, InterruptedException {
        JsonNode answer = delivered.command(
                "ask",
                "Wie knapp war die Abstimmung über die Umbenennung der Admiral-Krusenberg-Straße im Rat?",
                "--json");
        String text = answer.path("text").asString();

        assertThat(text)
                .contains("12.3.2026", "16 Ja-Stimmen", "nicht zum 01.04.2026, sondern zum 01.07.2026")
                .contains("9.10.2025", "13 Ja-Stimmen");
        assertThat(text.indexOf("12.3.2026")).isLessThan(text.indexOf("9.10.2025"));
        assertThat(answer.path("citations").toString()).contains("Rat 12.03.2026", "Rat 09.10.2025");
    }

    @Test
    void ofSeveralVotesOnOneMatterTheLastComesFirst() throws IOException, InterruptedException {
        JsonNode answer = delivered.command("ask", "Wie wurde über die Sanierung der Turnhalle abgestimmt?", "--json");

        assertThat(answer.path("statements").get(0).path("text").asString())
                .startsWith("26.6.2025, Rat")
                .contains("14 Ja-Stimmen / 9 Nein-Stimmen / 2 Enthaltungen");
        assertThat(answer.path("text").asString()).contains("13.3.2025, Rat", "20.6.2024, Rat");
    }

    @Test
    void howAMatterStandsEndsWithTheNewestPapersWords() throws IOException, InterruptedException {
        JsonNode answer = delivered.command("ask", "Was ist mit der Turnhalle?", "--json");

        String text = answer.path("text").asString();
        JsonNode statements = answer.path("statements");
        assertThat(text).contains("26.6.2025, Rat", "Aus dem neuesten Papier dazu, 2025/0417");
        assertThat(statements.get(statements.size() - 1).path("citations").isEmpty())
                .isFalse();
    }

    /// A bridge here and a museum there are no museum of bridges.
    @Test
    void aThingThatNoPassageNamesIsNotFound() throws IOException, InterruptedException {
        assertThat(delivered
                        .command("ask", "Was ist mit dem Brückenmuseum?", "--json")
                        .path("outcome")
                        .asString())
                .isEqualTo("not_found");
    }

    @Test
    void aSummaryTellsDecisionsAndVotesAsTheMinutesDo() throws IOException, InterruptedException {
        JsonNode summary = delivered.command("brief", "2025-06-26", "--format", "json");
        JsonNode gym = item(summary, "6");
        JsonNode roofs = item(summary, "9");

        assertThat(summary.path("kind").asString()).isEqualTo("after");
        assertThat(summary.path("provisional").asBoolean()).isFalse();
        assertThat(gym.path("decision").asString()).contains("von 1.480.000 € um 250.000 € auf 1.730.000 €");
        assertThat(gym.path("result").asString()).isEqualTo("accepted");
        assertThat(gym.path("vote").toString()).contains("\"yes\":14", "\"no\":9", "\"abstain\":2");
        assertThat(statements(item(summary, "10"), "recorded"))
                .singleElement()
                .asString()
                .contains("Winterlinden")
                .doesNotContain("schließt", "Protokollführerin", "Anlage");
        assertThat(statements(gym, "side_vote"))
                .containsExactly(
                        "Der Änderungsantrag 2025/0417/1 der FLF-Fraktion wird mit 15 Ja-Stimmen, 8 Nein-Stimmen"
                                + " und 2 Enthaltungen angenommen.");
        assertThat(statements(gym, "result"))
                .singleElement()
                .asString()
                .contains("14 Ja")
                .doesNotContain("15");
        assertThat(roofs.path("decision").isNull()).isTrue();
        assertThat(roofs.path("result").asString()).isEqualTo("referred");
        everyStatementIsCitedOrSaysWhyNot(summary);
    }

    @Test
    void aBriefingTellsWhatIsProposedAndWhatItCosts() throws IOException, InterruptedException {
        JsonNode briefing = delivered.command("brief", "2025-06-26", "--kind", "before", "--format", "json");
        JsonNode gym = item(briefing, "6");

        assertThat(gym.path("decision").isNull()).isTrue();
        assertThat(gym.path("statements").toString())
                .contains("1.730.000 €", "2025/0417/1", "sechs Ja-Stimmen, drei Nein-Stimmen");
        assertThat(item(briefing, "8").path("statements").toString()).contains("2025/0391 liegt hier nicht vor");
        everyStatementIsCitedOrSaysWhyNot(briefing);
    }

    @Test
    void theSameRequestGivesTheSameDraft() throws IOException, InterruptedException {
        JsonNode first = delivered.command("summarize", "2025/0417", "--length", "long", "--format", "json");
        JsonNode second = delivered.command("summarize", "2025/0417", "--length", "long", "--format", "json");

        assertThat(first).isEqualTo(second);
        assertThat(first.path("items").size()).isGreaterThan(4);
        everyStatementIsCitedOrSaysWhyNot(first);
    }

    private static JsonNode item(JsonNode draft, String number) {
        return draft.path("items")
                .valueStream()
                .filter(item -> item.path("number").asString().equals(number))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> statements(JsonNode item, String topic) {
        return item.path("statements")
                .valueStream()
                .filter(statement -> statement.path("topic").asString().equals(topic))
                .map(statement -> statement.path("text").asString())
                .toList();
    }

    private static void everyStatementIsCitedOrSaysWhyNot(JsonNode draft) {
        int cited = draft.path("citations").size();
        for (JsonNode item : draft.path("items")) {
            for (JsonNode statement : item.path("statements")) {
                boolean isGap = List.of("missing", "open")
                        .contains(statement.path("topic").asString());
                boolean isOfFeed = statement.path("text").asString().contains("laut Ratsinformationssystem");
                assertThat(isGap || isOfFeed || !statement.path("citations").isEmpty())
                        .as(statement.toString())
                        .isTrue();
                statement
                        .path("citations")
                        .forEach(number -> assertThat(number.asInt()).isBetween(1, cited));
            }
        }
    }

    @Test
    void statementsAreCheckedInNumbers() {
        assertThat(checks.path("right").path("statements").asInt()).isGreaterThan(300);
        assertThat(checks.path("wrong").path("statements").asInt()).isGreaterThan(300);
        assertThat(share(checks.path("right"))).isLessThan(0.005);
        assertThat(share(checks.path("wrong"))).isLessThan(0.001);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WRONG_NUMBER",
                "NUMBER_OF_ANOTHER_SUBJECT",
                "SHIFTED_NUMBER",
                "FOREIGN_MARKS",
                "OTHER_UNIT",
                "OTHER_LIMIT",
                "NET_OR_GROSS",
                "WRONG_YEAR",
                "NEGATION",
                "RESULT_REVERSED",
                "PLAN_AS_DONE",
                "PROPOSAL_AS_DECISION",
                "DAY_OF_THE_PAPER",
                "RESULT_OF_ANOTHER_ITEM",
                "VOTES_EXCHANGED",
                "WRONG_BODY",
                "WRONG_PERSON",
                "RECOMMENDATION_AS_DECISION",
                "HALF_THE_VOTE",
                "INVENTED_CITATION"
            })
    void errorsThatCodeCanTellDoNotPass(String error) {
        JsonNode measured = checks.path("classes").path(error);
        assertThat(measured.path("statements").asInt()).isPositive();
        assertThat(measured.path("judgedWrongly").asInt()).isZero();
    }

    @Test
    void sentencesOfOtherFilesHardlyPass() {
        assertThat(share(checks.path("classes").path("QUOTE_THAT_DOES_NOT_SUPPORT")))
                .isLessThan(0.004);
    }

    @Test
    void theReportNamesWhatWasJudgedWrongly() {
        List<String> wrongly = checks.path("cases")
                .valueStream()
                .filter(tried -> tried.path("change").asString().equals("AS_PRINTED"))
                .map(tried -> tried.path("flaw").asString(""))
                .filter(flaw -> !flaw.isEmpty())
                .toList();
        assertThat(wrongly).hasSizeLessThan(3);
    }

    private static double share(JsonNode measures) {
        return measures.path("judgedWrongly").asDouble()
                / measures.path("statements").asDouble();
    }
}
