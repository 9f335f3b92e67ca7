package de.ratslotse.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.AnswerListener;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.web.InventedAnswers;
import de.ratslotse.web.WholeApplication;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The answer API, byte for byte as others rely on it.
@WholeApplication
class AnswersIT {

    private static final String WHOLE = """
            {"id": "00000000-0000-4000-8000-000000000002", "outcome": "answered",
             "text": "Die Sanierung kostet 1.250.000 Euro [1]. Die Halle bleibt offen [2].",
             "statements": [{"text": "Die Sanierung kostet 1.250.000 Euro.", "citations": [1]},
                            {"text": "Die Halle bleibt offen.", "citations": [2]}],
             "citations": [
               {"number": 1, "quote": "Die Gesamtkosten betragen 1.250.000 Euro", "page": 3,
                "file": {"id": "00000000-0000-4000-8000-000000000001", "name": "2025-0417 Beschlussvorlage.pdf",
                         "path": "ausschuss/2025-0417 Beschlussvorlage.pdf",
                         "sha256": "abababababababababababababababababababababababababababababababab",
                         "url": "/files/00000000-0000-4000-8000-000000000001#page=3"},
                "statementKind": "proposal", "provisional": false,
                "paper": {"reference": "2025/0417", "name": "Sanierung der Turnhalle"},
                "meeting": {"name": "Sitzung des Bauausschusses", "start": "2025-06-03"},
                "organization": "Bauausschuss", "date": "2025-06-03"},
               {"number": 2, "quote": "Die Turnhalle bleibt offen", "page": null,
                "file": {"id": "00000000-0000-4000-8000-000000000001", "name": "notiz.txt", "path": "notiz.txt",
                         "sha256": "cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
                         "url": "/files/00000000-0000-4000-8000-000000000001"},
                "statementKind": "unknown", "provisional": true,
                "paper": null, "meeting": null, "organization": null, "date": null}],
             "searched": {"body": null, "files": 2, "from": "2024-01-10", "to": null, "semantic": false},
             "nearest": [], "answeredBy": {"mode": "extractive", "model": null}, "tookMillis": 41}
            """;

    private final MockMvcTester mvc;
    private final int port;

    @Autowired
    AnswersIT(MockMvcTester mvc, @LocalServerPort int port) {
        this.mvc = mvc;
        this.port = port;
    }

    @AfterEach
    void answersAsUsual() {
        InventedAnswers.answerAsUsual();
    }

    @Test
    void anAnswerHasTheShapeOthersRelyOn() {
        assertThat(ask("{\"question\": \"Wie teuer wird die Turnhalle?\", \"unknown\": 1}", "192.0.2.1"))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON)
                .bodyJson()
                .isStrictlyEqualTo(WHOLE);
    }

    @Test
    void theQuestionArrivesWithConversationFilterAndLanguage() {
        AtomicReference<Question> asked = hearing();
        Example.held(TestCorpus.shared(), body("Lotsenau"), Scope.PUBLIC, "a.pdf", "Text");

        assertThat(ask("""
                        {"question": " Und wann? ", "body": "lotsenau",
                         "history": [{"role": "user", "content": "Was kostet sie?"},
                                     {"role": "assistant", "content": "1.250.000 Euro [1]."}],
                         "filter": {"organizations": ["Bauausschuss"], "from": "2025-01-01", "to": null,
                                    "kinds": ["decision"], "meeting": null, "paper": "2025/0417"}, "language": "en"}
                        """, "192.0.2.2")).hasStatusOk();

        Question question = asked.get();
        assertThat(question.text()).isEqualTo("Und wann?");
        assertThat(question.history()).hasSize(2);
        assertThat(question.filter().body()).hasValue(body("Lotsenau"));
        assertThat(question.filter().kinds()).containsExactly(StatementKind.DECISION);
        assertThat(question.filter().paper()).contains("2025/0417");
        assertThat(question.language().getLanguage()).isEqualTo("en");
        assertThat(question.access().grants()).containsExactly("*:public");
    }

    private static AtomicReference<Question> hearing() {
        AtomicReference<Question> asked = new AtomicReference<>();
        InventedAnswers.answer((question, listener) -> {
            asked.set(question);
            return InventedAnswers.ANSWER;
        });
        return asked;
    }

    private static long body(String name) {
        return TestCorpus.shared().bodies().obtain(name).id();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{",
                "\"text\"",
                "{}",
                "{\"question\": null}",
                "{\"question\": \"  \"}",
                "{\"question\": 5}",
                "{\"question\": [\"a\"]}",
                "{\"question\": \"a\\u0000b\"}",
                "{\"question\": \"a\\u001bb\"}",
                "{\"question\": \"a\\ud800b\"}",
                "{\"question\": \"a\", \"history\": \"b\"}",
                "{\"question\": \"a\", \"history\": [{\"role\": \"system\", \"content\": \"b\"}]}",
                "{\"question\": \"a\", \"language\": \"fr\"}",
                "{\"question\": \"a\", \"filter\": {\"from\": \"gestern\"}}",
                "{\"question\": \"a\", \"filter\": {\"from\": \"2025-02-01\", \"to\": \"2025-01-01\"}}",
                "{\"question\": \"a\", \"filter\": {\"kinds\": [\"rumour\"]}}"
            })
    void whatIsNotAQuestionIsRefused(String content) {
        assertProblem(ask(content, "192.0.2.3"), 400);
    }

    @Test
    void aQuestionMayHaveFourThousandCharactersAndNotOneMore() {
        assertThat(ask("{\"question\": \"%s\"}".formatted("a".repeat(4_000)), "192.0.2.4"))
                .hasStatusOk();
        assertProblem(ask("{\"question\": \"%s\"}".formatted("a".repeat(4_001)), "192.0.2.4"), 400);
    }

    @Test
    void tooMuchIsNotRead() {
        assertProblem(ask("{\"question\": \"a\", \"x\": \"%s\"}".formatted("a".repeat(600_000)), "192.0.2.5"), 413);
    }

    @Test
    void onlyJsonIsUnderstood() throws IOException, InterruptedException {
        HttpRequest text = HttpRequest.newBuilder(answers())
                .header("Content-Type", "text/plain")
                .POST(BodyPublishers.ofString("{\"question\": \"a\"}"))
                .build();
        HttpRequest get = HttpRequest.newBuilder(answers()).build();
        HttpRequest pdf = HttpRequest.newBuilder(answers())
                .header("Content-Type", "application/json")
                .header("Accept", "application/pdf")
                .POST(BodyPublishers.ofString("{\"question\": \"a\"}"))
                .build();

        assertThat(problem(text)).isEqualTo("415 application/problem+json urn:ratslotse:problem:unsupported-type");
        assertThat(problem(get)).isEqualTo("405 application/problem+json urn:ratslotse:problem:method-not-allowed");
        assertThat(problem(pdf)).isEqualTo("406 application/problem+json urn:ratslotse:problem:not-acceptable");
    }

    private static String problem(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        String type = response.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
        String kind = response.body().replaceAll("(?s).*\"type\":\"([^\"]*)\".*", "$1");
        return response.statusCode() + " " + type + " " + kind;
    }

    private URI answers() {
        return URI.create("http://localhost:%d/api/v1/answers".formatted(port));
    }

    @Test
    void anUnknownBodyAndAHiddenOneAreTheSame() {
        Example.held(TestCorpus.shared(), body("Geheimstadt"), Scope.INTERNAL, "a.pdf", "Text");

        MvcTestResult hidden = ask("{\"question\": \"a\", \"body\": \"Geheimstadt\"}", "192.0.2.6");
        MvcTestResult unknown = ask("{\"question\": \"a\", \"body\": \"Nirgendwo\"}", "192.0.2.6");

        assertProblem(hidden, 404);
        assertThat(content(hidden)).isEqualTo(content(unknown));
    }

    @ParameterizedTest
    @CsvSource({"de,Die Frage ist leer", "en,The question is empty", "fr,Die Frage ist leer"})
    void problemsSpeakTheLanguageOfTheCaller(String language, String title) {
        assertThat(mvc.post()
                        .uri("/api/v1/answers")
                        .header("Accept-Language", language)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"question\": \"\"}"))
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo(title);
    }

    @Test
    void whoAsksTooOftenHasToWait() {
        MvcTestResult last = ask("{\"question\": \"a\"}", "192.0.2.7");
        for (int i = 0; i < 31 && last.getResponse().getStatus() == 200; i++) {
            last = ask("{\"question\": \"a\"}", "192.0.2.7");
        }

        assertProblem(last, 429);
        assertThat(last).headers().containsHeader("Retry-After");
        assertThat(ask("{\"question\": \"a\"}", "192.0.2.8")).hasStatusOk();
    }

    @Test
    void aFailureTellsNothingOfItself() {
        InventedAnswers.answer((question, listener) -> {
            throw new IllegalStateException("select secret from table");
        });

        MvcTestResult failed = ask("{\"question\": \"a\"}", "192.0.2.9");

        assertProblem(failed, 500);
        assertThat(content(failed)).doesNotContain("select", "Exception", "de.ratslotse");
    }

    @Test
    void theStreamTellsStepsStatementsAndTheWholeAnswerLast() throws IOException, InterruptedException {
        HttpResponse<String> stream = HttpClient.newHttpClient()
                .send(streaming("{\"question\": \"Wie teuer?\"}"), BodyHandlers.ofString(StandardCharsets.UTF_8));

        assertThat(stream.headers().firstValue("content-type").orElse("")).startsWith("text/event-stream");
        assertThat(events(stream.body()))
                .containsExactly("state", "state", "citation", "text", "citation", "text", "answer");
        assertThat(stream.body())
                .contains("data:{\"text\":\"Die Halle bleibt offen.\",\"citations\":[2]}")
                .contains("\"tookMillis\":41");
    }

    @Test
    void aStreamThatFailsSaysSoAsAnEvent() throws IOException, InterruptedException {
        InventedAnswers.answer((question, listener) -> {
            listener.state(AnswerListener.State.SEARCHING, 0);
            throw new IllegalStateException("no");
        });

        String stream = HttpClient.newHttpClient()
                .send(streaming("{\"question\": \"a\"}"), BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();

        assertThat(events(stream)).containsExactly("state", "error");
        assertThat(stream).contains("urn:ratslotse:problem:failed");
    }

    @Test
    void aReaderWhoGoesEndsTheAnswer() throws IOException, InterruptedException {
        CountDownLatch cancelled = new CountDownLatch(1);
        InventedAnswers.answer((question, listener) -> {
            while (!listener.cancelled()) {
                listener.state(AnswerListener.State.WRITING, 1);
                pause();
            }
            cancelled.countDown();
            return InventedAnswers.ANSWER;
        });

        HttpResponse<InputStream> stream =
                HttpClient.newHttpClient().send(streaming("{\"question\": \"a\"}"), BodyHandlers.ofInputStream());
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
            assertThat(reader.readLine()).startsWith("event:state");
        }

        assertThat(cancelled.await(10, TimeUnit.SECONDS)).isTrue();
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void searchTellsPassages() {
        Example.held(TestCorpus.shared(), body("Lotsenau"), Scope.PUBLIC, "rat/a.pdf", "Der Rat beschließt.");

        assertThat(mvc.get().uri("/api/v1/search?q=Rat&body=Lotsenau&limit=3"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"passages": [{"rank": 1, "page": 1, "text": "Der Rat beschließt.", "score": 1.0,
                          "by": ["words", "meaning"], "paper": null, "statementKind": "unknown",
                          "file": {"name": "a.pdf", "path": "rat/a.pdf"}}]}
                        """);
        assertProblem(mvc.get().uri("/api/v1/search?q=Rat&limit=0").exchange(), 400);
        assertProblem(mvc.get().uri("/api/v1/search?q=Rat&limit=viele").exchange(), 400);
        assertProblem(mvc.get().uri("/api/v1/search").exchange(), 400);
    }

    @Test
    void statusTellsWhatTheCallerMaySee() {
        Example.held(TestCorpus.shared(), body("Lotsenau"), Scope.PUBLIC, "a.pdf", "Eins", "Zwei");
        Example.held(TestCorpus.shared(), body("Lotsenau"), Scope.INTERNAL, "b.pdf", "Drei");

        assertThat(mvc.get().uri("/api/v1/status"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo(
                        "{\"bodies\": [{\"name\": \"Lotsenau\", \"files\": 1, \"pages\": 2, \"passages\": 2}]}");
    }

    @Test
    void theInterfaceIsDescribedForEveryone() {
        assertThat(mvc.get().uri("/v3/api-docs"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.paths")
                .asMap()
                .containsKeys("/api/v1/answers", "/api/v1/search", "/api/v1/status", "/api/v1/runs/{id}");
    }

    private MvcTestResult ask(String content, String from) {
        return mvc.post()
                .uri("/api/v1/answers")
                .with(request -> {
                    request.setRemoteAddr(from);
                    return request;
                })
                .contentType(MediaType.APPLICATION_JSON)
                .accept(MediaType.APPLICATION_JSON)
                .content(content)
                .exchange();
    }

    private HttpRequest streaming(String content) {
        return HttpRequest.newBuilder(answers())
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(content))
                .build();
    }

    private static List<String> events(String stream) {
        List<String> events = new ArrayList<>();
        stream.lines()
                .filter(line -> line.startsWith("event:"))
                .forEach(line -> events.add(line.substring("event:".length())));
        return events;
    }

    private static void assertProblem(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(content(result)).contains("\"type\":\"urn:ratslotse:problem:", "\"title\":", "\"detail\":");
    }

    private static String content(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
