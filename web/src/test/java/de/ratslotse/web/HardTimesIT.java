package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The delivered program, by words alone, in hard times: whatever is asked over the API, on the page and by command has
/// a clear outcome; and when the database dies, readers are told in a sentence and nothing is half kept.
class HardTimesIT {

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Delivered delivered;

    @BeforeAll
    static void ingest() throws IOException, InterruptedException {
        Path home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("application.yml"), """
                ratslotse:
                  embedding:
                    provider: none
                  limits:
                    answers-per-minute: 10000
                """);
        Path source = Files.createDirectories(folder.resolve("source"));
        Files.writeString(source.resolve("Turnhalle.txt"), "Die Sanierung der Turnhalle kostet 1.250.000 Euro.\n");
        delivered = Delivered.start(folder, folder.resolve("no parts"));
        delivered.command("ingest", source.toString(), "--body", "Lotsenau", "--scope", "public", "--json");
    }

    @AfterAll
    static void stop() {
        delivered.close();
    }

    static Stream<String> odd() {
        return Stream.of(
                "🏊🌊💶🎉",
                "'; DROP TABLE council_file; --",
                "\" OR 1=1 UNION SELECT passphrase FROM account",
                "Turnhalle".repeat(444),
                "x".repeat(4_000),
                "كم تكلفة قاعة الرياضة؟",
                "\u202eztalpleipS red tetsok saW",
                "Wie much kostet die Turnhalle, s'il vous plaît?",
                "der die das und oder",
                "the of and to",
                "2025",
                "7",
                "???",
                "<script>alert(1)</script> ${7*7} {{7*7}} %s",
                "AND OR NOT (( \" ~ * : \\ /");
    }

    @ParameterizedTest
    @MethodSource("odd")
    void whateverIsAskedHasAClearOutcome(String question) throws IOException, InterruptedException {
        HttpResponse<String> api = asked(question);
        assertThat(api.statusCode()).isEqualTo(200);
        JsonNode answer = JSON.readTree(api.body());
        assertThat(answer.path("outcome").asString()).isIn("answered", "not_found");
        assertThat(answer.path("text").asString()).isNotBlank();

        Browser browser = browser();
        browser.get("/");
        HttpResponse<String> sent = browser.post("/questions", Map.of("question", question));
        Document page = Browser.page(browser.get(location(sent)));
        assertThat(page.select("#conversation .answer").text()).isNotBlank();
        assertThat(page.select("#conversation script")).isEmpty();
    }

    @Test
    void aCommandAnswersAsWell() throws IOException, InterruptedException {
        assertThat(delivered
                        .command("ask", "Was kostet die Turnhalle?", "--json")
                        .path("text")
                        .asString())
                .contains("1.250.000 Euro");
        for (String question : odd().filter(odd -> odd.contains("DROP") || odd.startsWith("كم") || odd.startsWith("xx"))
                .toList()) {
            assertThat(delivered
                            .command("ask", question, "--json")
                            .path("outcome")
                            .asString())
                    .as(question)
                    .isIn("answered", "not_found");
        }
    }

    @Test
    void aFileThatIsNoQuestionFileIsRefusedInASentence() throws IOException, InterruptedException {
        Path wrong = Files.writeString(folder.resolve("wrong.jsonl"), "{\"question\": \"Was?\", \"facts\": []}\n{");
        Path printed = folder.resolve("printed.txt");

        Process process = delivered.begin(printed, "evaluate", wrong.toString(), "--json");

        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isNotZero();
        assertThat(Files.readString(printed)).isEmpty();
    }

    @Test
    void aDatabaseThatDiesIsToldInASentenceAndKeepsNothingByHalves() throws IOException, InterruptedException {
        Browser chief = delivered.administrator();
        String answer = kept(chief, "Was kostet die Turnhalle?");
        int conversations = conversations(chief);
        chief.get(answer);

        killPostgres();
        int said = 0;
        int asked = 0;
        long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
        while ((said == 0 || asked == 0) && System.nanoTime() < end) {
            said += told(chief.post(answer + "/feedback", Map.of("helpful", "true", "comment", "Danke!")));
            asked += told(chief.post("/questions", Map.of("question", "Was kostet die Sanierung?")));
            told(chief.get("/conversations"));
            Thread.sleep(200);
        }

        assertThat(said).isPositive();
        assertThat(asked).isPositive();
        assertThat(Browser.page(chief.get("/admin/feedback")).select(".feedback-said"))
                .hasSize(said);
        assertThat(conversations(chief)).isEqualTo(conversations + asked);
        assertThat(Browser.page(chief.get("/conversations"))
                        .select(".conversation-list li")
                        .eachText())
                .noneMatch(text -> text.contains("0 Fragen"));
        assertThat(JSON.readTree(asked("Was kostet die Turnhalle?").body())
                        .path("text")
                        .asString())
                .contains("1.250.000 Euro");
    }

    /// A request either succeeds, or its page says so in our words.
    ///
    /// @return 1 if it succeeded
    private static int told(HttpResponse<String> response) {
        boolean signsIn = response.headers().firstValue("location").orElse("").contains("/login");
        if (response.statusCode() < 400 && !signsIn) {
            return 1;
        }
        if (response.statusCode() >= 400) {
            assertThat(Browser.page(response).select("main h1").text()).isNotBlank();
            assertThat(response.body()).doesNotContain("Exception", "org.postgresql", "Hikari", "select ");
        }
        return 0;
    }

    private static void killPostgres() throws IOException {
        long pid = Long.parseLong(Files.readAllLines(delivered.home().resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        Optional<ProcessHandle> postgres = ProcessHandle.of(pid);
        assertThat(postgres).isPresent();
        postgres.get().destroyForcibly();
    }

    private static String kept(Browser browser, String question) {
        browser.get("/");
        Document page = Browser.page(browser.get(location(browser.post("/questions", Map.of("question", question)))));
        return page.select("#conversation .answer").attr("data-permalink");
    }

    private static int conversations(Browser browser) {
        return Browser.page(browser.get("/conversations"))
                .select(".conversation-list li")
                .size();
    }

    private static Browser browser() {
        return new Browser(URI.create(delivered.address()).getPort());
    }

    private static String location(HttpResponse<String> response) {
        return response.headers()
                .firstValue("location")
                .orElseThrow()
                .replaceFirst("^https?://[^/]+", "")
                .replaceFirst("#.*", "");
    }

    private static HttpResponse<String> asked(String question) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivered.address() + "/api/v1/answers"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("question", question))))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }
}
