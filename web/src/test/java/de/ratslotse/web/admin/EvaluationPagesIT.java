package de.ratslotse.web.admin;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.web.Browser;
import de.ratslotse.web.InventedAnswers;
import de.ratslotse.web.People;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Measuring from the page, by forms alone, with answers that are known beforehand.
@WholeApplication
class EvaluationPagesIT {

    private static final String QUESTIONS = """
            {"id": "kosten", "question": "Was kostet die Sanierung?", "lang": "de", "type": "amount", "answer": "1.250.000 Euro", "facts": ["1.250.000"], "sources": [{"file": "2025-0417 Beschlussvorlage.pdf", "page": 3}]}
            {"id": "wetter", "question": "Wie wird das Wetter? 🌦️", "lang": "de", "type": "out-of-scope", "must_abstain": true}
            """;

    private final People people;
    private final int port;

    @Autowired
    EvaluationPagesIT(People people, @LocalServerPort int port) {
        this.people = people;
        this.port = port;
    }

    @BeforeEach
    void anAdministrator() {
        people.person("Chefin", Role.ADMINISTRATOR, "*:*");
        long body = TestCorpus.shared().bodies().obtain("Lotsenau").id();
        Example.held(TestCorpus.shared(), body, Scope.PUBLIC, "a.pdf", "Text");
    }

    @AfterEach
    void asUsual() {
        InventedAnswers.answerAsUsual();
    }

    private Browser chefin() {
        Browser browser = new Browser(port).signedIn("Chefin");
        browser.get("/admin/evaluations");
        return browser;
    }

    @Test
    void aQuestionFileIsMeasuredAndItsReportShowsTheWorstFirst() {
        Browser browser = chefin();
        String run = measured(browser, QUESTIONS);

        Document page = Browser.page(browser.get(run));

        assertThat(page.select(".evaluation-measures tbody th").eachText())
                .containsExactly("de amount", "de out-of-scope", "Alle");
        assertThat(page.select(".evaluation-measures tbody tr:last-child").text())
                .contains("1 (100 %)", "0 (0 %)");
        assertThat(page.select(".feedback-said").eachText())
                .singleElement()
                .asString()
                .contains("Wetter? 🌦️", "Beantwortet, obwohl");
        assertThat(page.text())
                .contains("Fertig", "fragen.jsonl (2 Fragen)", "Chefin")
                .doesNotContain("??");
        assertThat(Browser.page(browser.get("/admin/evaluations"))
                        .select("tbody")
                        .text())
                .contains("fragen.jsonl", "Stelle richtig: 1 (100 %)");
    }

    @Test
    void everyCaseComesAsJson() {
        Browser browser = chefin();
        String run = measured(browser, QUESTIONS);

        HttpResponse<String> json = browser.get(run + "/result.json");

        assertThat(json.headers().firstValue("content-disposition").orElse("")).startsWith("attachment");
        JsonNode result = JsonMapper.shared().readTree(json.body());
        assertThat(result.path("all").path("page").asInt()).isEqualTo(1);
        assertThat(result.path("cases").valueStream().map(one -> one.path("id").asString()))
                .containsExactly("kosten", "wetter");
    }

    @Test
    void aLaterRunOfTheSameFileTellsWhatChanged() {
        Browser browser = chefin();
        String first = measured(browser, QUESTIONS);
        InventedAnswers.answer((question, listener) -> InventedAnswers.REFUSAL);
        browser.get("/admin/evaluations");
        String second = location(browser.post("/admin/evaluations", Map.of("kept", "1", "body", "Lotsenau")));
        awaited(browser, second);

        Document page = Browser.page(browser.get(second + "?compare=" + first.replaceAll(".*/", "")));

        assertThat(page.select(".evaluation-comparison").text())
                .contains("Besser: 1. Schlechter: 1.", "Was kostet die Sanierung?", "jetzt: abgelehnt");
        assertThat(page.select(".evaluation-change").eachText()).contains("−100,0 %", "+100,0 %");
        assertThat(page.select("dl").text()).contains("Lotsenau");
        assertThat(browser.get(second + "?compare=4711").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            {"question": "Was?"                    | Zeile 3 ist kein JSON
            ["Was?"]                               | Zeile 3 ist kein JSON-Objekt
            {"id": "x", "facts": []}               | In Zeile 3 fehlt das Feld „question“
            {"question": "", "facts": []}          | In Zeile 3 ist das Feld „question“ leer
            {"question": "ما الثمن؟", "facts": 5}   | In Zeile 3 ist das Feld „facts“ leer oder
            {"text": "Steg", "paper": "2026/1"}    | Zeile 3 ist eine andere Art
            """)
    void aWrongLineIsNamedAndWhatWasChosenStays(String line, String sentence) {
        Browser browser = chefin();

        HttpResponse<String> refused = sent(browser, QUESTIONS + line, "Lotsenau");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.page(refused).select("#mistake").text()).startsWith(sentence);
        assertThat(Browser.page(refused).select("#body option[selected]").val()).isEqualTo("Lotsenau");
        assertThat(Browser.page(browser.get("/admin/evaluations")).select("#kept option"))
                .isEmpty();
    }

    @Test
    void sentencesAreEnglishForEnglishReaders() {
        Browser browser = chefin();
        browser.get("/admin/evaluations?language=en");

        assertThat(Browser.page(sent(browser, QUESTIONS + "{", ""))
                        .select("#mistake")
                        .text())
                .startsWith("Line 3 is not JSON.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "\u0000\u0001", "💶 قاعة", "{\"path\": \"a.pdf\", \"agendaItems\": []}"})
    void whatIsNoQuestionFileGetsASentence(String content) {
        HttpResponse<String> refused = sent(chefin(), content, "");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.page(refused).select("#mistake").text()).isNotBlank();
    }

    @Test
    void aHundredThousandLinesGetASentence() {
        HttpResponse<String> refused = sent(chefin(), QUESTIONS.repeat(50_000), "");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(Browser.page(refused).select("#mistake").text()).contains("mehr als 10000 Fragen");
    }

    @Test
    void aFormWithoutAFileOrWithAnUnknownBodyGetsASentence() {
        Browser browser = chefin();

        assertThat(Browser.page(browser.post("/admin/evaluations", Map.of("kept", "0")))
                        .select("#mistake")
                        .text())
                .contains("Wählen Sie eine Fragendatei");
        assertThat(Browser.page(sent(browser, QUESTIONS, "Nirgendwo"))
                        .select("#mistake")
                        .text())
                .contains("Diese Körperschaft gibt es nicht");
        assertThat(browser.post("/admin/evaluations", Map.of("kept", "viele")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aRunTellsHowFarItIsAndIsStopped() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        InventedAnswers.answer((question, listener) -> {
            asked.countDown();
            await(goOn);
            return InventedAnswers.ANSWER;
        });
        Browser browser = chefin();
        String run = location(sent(browser, QUESTIONS, ""));
        assertThat(asked.await(10, TimeUnit.SECONDS)).isTrue();

        HttpResponse<String> going = browser.get(run);
        browser.post(run + "/stop", Map.of());
        goOn.countDown();
        awaited(browser, run);

        assertThat(going.headers().firstValue("refresh")).contains("2");
        assertThat(Browser.page(going).text()).contains("0 von 2 Fragen", "Läuft");
        assertThat(Browser.page(going).select("progress").attr("max")).isEqualTo("2");
        assertThat(Browser.page(browser.get(run)).text()).contains("Angehalten");
        assertThat(Browser.page(browser.get(run))
                        .select(".evaluation-measures tbody th")
                        .eachText())
                .containsExactly("de amount", "Alle");
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void anAnswerThatFailsFailsTheRunAndNothingElse() {
        InventedAnswers.answer((question, listener) -> {
            throw new IllegalStateException("select secret from table");
        });
        Browser browser = chefin();
        String run = measured(browser, QUESTIONS);

        assertThat(Browser.page(browser.get(run)).text())
                .contains("Fehlgeschlagen", "Die Fragendatei ist noch da")
                .doesNotContain("secret");
    }

    @Test
    void whoSeesLessDoesNotSeeWhatWasMeasuredWithMoreRights() {
        String run = measured(chefin(), QUESTIONS);
        people.person("Aushilfe", Role.ADMINISTRATOR);
        Browser other = new Browser(port).signedIn("Aushilfe");

        assertThat(other.get(run).statusCode()).isEqualTo(404);
        assertThat(other.get(run + "/result.json").statusCode()).isEqualTo(404);
        assertThat(other.get("/admin/evaluations").body()).doesNotContain("fragen.jsonl");
        people.person("Frau Petersen", Role.STAFF, "*:*");
        assertThat(new Browser(port)
                        .signedIn("Frau Petersen")
                        .get("/admin/evaluations")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void deletedIsDeleted() {
        Browser browser = chefin();
        String run = measured(browser, QUESTIONS);
        browser.get(run);
        browser.post(run + "/delete", Map.of());
        assertThat(browser.get(run).statusCode()).isEqualTo(404);
        browser.get("/admin/evaluations");
        browser.post("/admin/evaluations/files/1/delete", Map.of());

        assertThat(browser.get("/admin/evaluations").body()).doesNotContain("fragen.jsonl");
        assertThat(rows("question_file") + rows("evaluation_run") + rows("evaluation_case"))
                .isZero();
    }

    private static int rows(String table) {
        return TestCorpus.shared()
                .jdbc()
                .sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private static String measured(Browser browser, String questions) {
        String run = location(sent(browser, questions, ""));
        awaited(browser, run);
        return run;
    }

    private static void awaited(Browser browser, String run) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!Browser.page(browser.get(run)).select("progress").isEmpty()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.onSpinWait();
        }
    }

    private static HttpResponse<String> sent(Browser browser, String questions, String body) {
        return browser.upload(
                "/admin/evaluations",
                Map.of("body", body, "kept", "0"),
                "C:\\Messung\\fragen.jsonl",
                questions.getBytes(StandardCharsets.UTF_8));
    }

    private static String location(HttpResponse<String> response) {
        return response.headers().firstValue("location").orElseThrow().replaceFirst("^https?://[^/]+", "");
    }
}
