package de.ratslotse.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The whole way with the delivered program: a folder of real files, ingested by command, asked over the API and on the
/// page, with the embedding model; and a non-public file among them that nobody gets to see.
class DeliveredIT {

    private static final Path SAMPLE = Path.of("..", "sample", "lotsenau");
    private static final String PROPOSAL = "bauausschuss/2025-06-03/2025-0417 Beschlussvorlage Sanierung Turnhalle.pdf";
    private static final String NON_PUBLIC =
            "finanz-und-hauptausschuss/2025-02-20/nichtöffentlich/2025-0093 Grunderwerb Deichstraße.pdf";
    private static final String WEB_PAGE = "allgemein/Freibad.html";
    private static final List<String> FILES = List.of(
            PROPOSAL,
            NON_PUBLIC,
            "allgemein/Geschäftsordnung des Rates (Auszug).odt",
            "finanz-und-hauptausschuss/2025-06-12/E-Mail TSV Lotsenau Ausweichzeiten.eml",
            "ortsrat-uferdorf/2025-04-08/2025-0236 Antrag GLL und SM Umbenennung Admiral-Krusenberg-Straße.docx");

    /// They stand in the non-public file alone.
    private static final List<String> CANARIES = List.of("18,50 €", "38.850 €");

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @TempDir
    private static Path folder;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Delivered delivered;

    @SuppressWarnings("NullAway.Init")
    private static JsonNode report;

    @BeforeAll
    static void ingest() throws IOException, InterruptedException {
        Path source = folder.resolve("source");
        for (String file : FILES) {
            Path copy = source.resolve(file);
            Files.createDirectories(copy.getParent());
            Files.copy(SAMPLE.resolve(file), copy);
        }
        Files.createDirectories(source.resolve("allgemein"));
        Files.writeString(source.resolve(WEB_PAGE), """
                <!DOCTYPE html><html lang="de"><title>Freibad</title><body><main><h1>Freibad</h1>
                <p>Das Freibad am Weidendamm öffnet am 15. Mai 2026 um 9 Uhr.</p></main></body></html>
                """);
        delivered = Delivered.start(folder, Parts.folder());
        report = delivered.command("ingest", source.toString(), "--body", "Lotsenau", "--scope", "public", "--json");
        awaitVectors();
    }

    @AfterAll
    static void stop() {
        delivered.close();
    }

    @Test
    void everyFileHasAnOutcome() {
        Map<String, String> outcomes = new HashMap<>();
        report.path("files")
                .forEach(file -> outcomes.put(
                        file.path("path").asString(), file.path("outcome").asString()));
        assertThat(outcomes).containsEntry(NON_PUBLIC, "held_for_review").containsEntry(WEB_PAGE, "ingested");
        FILES.stream()
                .filter(file -> !file.equals(NON_PUBLIC))
                .forEach(file -> assertThat(outcomes).containsEntry(file, "ingested"));
    }

    @Test
    void aSecondRunFindsNothingToDo() throws IOException, InterruptedException {
        JsonNode second = delivered.command(
                "ingest", folder.resolve("source").toString(), "--body", "Lotsenau", "--scope", "public", "--json");
        assertThat(second.path("totals").path("unchanged").asInt()).isGreaterThanOrEqualTo(FILES.size());
        assertThat(second.path("totals").path("ingested").asInt(0)).isZero();
    }

    @Test
    void answersWithACitationOnAPage() throws IOException, InterruptedException {
        JsonNode answer = ask("Was kostet das Dachtragwerk der Turnhalle?");
        assertThat(answer.path("outcome").asString()).isEqualTo("answered");
        assertThat(answer.path("searched").path("semantic").asBoolean()).isTrue();
        JsonNode citation = answer.path("citations").get(0);
        assertThat(citation.path("file").path("path").asString()).isEqualTo(PROPOSAL);
        assertThat(citation.path("page").asInt()).isEqualTo(1);
        assertThat(citation.path("quote").asString()).contains("165.000");
    }

    @Test
    void answersFromAFormatWithoutPages() throws IOException, InterruptedException {
        JsonNode answer = ask("Wann öffnet das Freibad am Weidendamm?");
        assertThat(answer.path("text").asString()).contains("15. Mai 2026");
        assertThat(answer.path("citations").get(0).path("page").isNull()).isTrue();
    }

    @Test
    void findsByMeaningWhatIsWordedDifferently() throws IOException, InterruptedException {
        JsonNode found = JSON.readTree(get("/api/v1/search?limit=5&q=" + encoded("swimming pool opening")));
        assertThat(found.path("passages").get(0).path("file").path("path").asString())
                .isEqualTo(WEB_PAGE);
        assertThat(found.path("passages").get(0).path("by").toString()).contains("meaning");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Was kostet der Grunderwerb an der Deichstraße je Quadratmeter?",
                "38.850",
                "18,50",
                "2025/0093",
                "Grunderwerb Deichstraße nichtöffentlich",
            })
    void tellsNobodyWhatIsNotPublic(String question) throws IOException, InterruptedException {
        String answer = ask(question).toString();
        String found = get("/api/v1/search?limit=50&q=" + encoded(question));
        assertThat(answer + found).doesNotContain(CANARIES).doesNotContain("2025-0093 Grunderwerb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\\u0000\\u0007"})
    void saysWhatIsWrongWithAnEmptyQuestion(String question) throws IOException, InterruptedException {
        HttpResponse<String> response = post("{\"question\": \"%s\"}".formatted(question));
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.headers().firstValue("content-type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void refusesAnEndlessQuestion() throws IOException, InterruptedException {
        assertThat(post("{\"question\": \"%s\"}".formatted("x".repeat(5_000))).statusCode())
                .isEqualTo(400);
    }

    @Test
    void leadsOnThePageFromAQuestionToTheMarkedPlace() {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.open(delivered.address(), 1280, 900, ColorScheme.LIGHT, true);
            page.navigate("/");
            page.locator("#question").fill("Was kostet das Dachtragwerk der Turnhalle?");
            page.locator("#question").press("Enter");
            page.locator(".statement .chip").first().click();
            assertThat(page.locator("#panel .page-number")).containsText("Seite 1 von");
            assertThat(page.locator(".panel-mark").first()).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/delivered.png")));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/login", "/api", "/nowhere"})
    void everyPageIsAccessible(String path) {
        try (Chromium chromium = new Chromium()) {
            isAccessible(chromium.open(delivered.address(), 1280, 900, ColorScheme.LIGHT, true), path);
        }
    }

    @Test
    void whatAnAnswerLinksToIsAccessible() throws IOException, InterruptedException {
        JsonNode answer = ask("Was kostet das Dachtragwerk der Turnhalle?");
        String file = answer.path("citations").get(0).path("file").path("id").asString();
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.open(delivered.address(), 1280, 900, ColorScheme.LIGHT, true);
            isAccessible(page, "/files/%s/pages/1".formatted(file));
            page.navigate("/");
            page.locator("#question").fill("Was kostet das Dachtragwerk der Turnhalle?");
            page.locator("#question").press("Enter");
            String lasting = page.locator("a[href*='/answers/']").first().getAttribute("href");
            isAccessible(page, lasting);
            assertThat(page.locator(".statement").first()).containsText("165.000");
        }
    }

    @Test
    void theAdministrationIsAccessible() throws IOException {
        try (Chromium chromium = new Chromium()) {
            Page page = chromium.open(delivered.address(), 1280, 900, ColorScheme.LIGHT, true);
            page.navigate(delivered.welcome());
            page.locator("#name").fill("Petra Amtmann");
            page.locator("#passphrase").fill(People.PASSPHRASE);
            page.locator("#again").fill(People.PASSPHRASE);
            page.locator("main button[type=submit]").click();
            assertThat(page).hasURL(delivered.address() + "/admin");
            for (String path : List.of(
                    "/account",
                    "/admin",
                    "/admin/files",
                    "/admin/runs",
                    "/admin/runs/1",
                    "/admin/sources",
                    "/admin/upload",
                    "/admin/models",
                    "/admin/accounts",
                    "/admin/evaluations",
                    "/admin/explanation?query=Turnhalle",
                    "/admin/audit")) {
                isAccessible(page, path);
                isReachedByKeyboard(page, path);
            }
        }
    }

    /// Whatever can be clicked can be reached with the Tab key, and shows that it was.
    private static void isReachedByKeyboard(Page page, String path) {
        page.setViewportSize(1280, 900);
        page.navigate(path);
        int wanted = ((Number) page.evaluate("""
                () => {
                  const all = document.querySelectorAll("main a[href], main button, main input:not([type=hidden]), main select, main textarea, main summary");
                  window.waiting = new Set([...all].filter(e => e.checkVisibility() && !e.disabled
                      && !(e.type === "radio" && !e.checked)));
                  window.unmarked = [];
                  return window.waiting.size;
                }""")).intValue();
        for (int i = 0; i < wanted + 60; i++) {
            page.keyboard().press("Tab");
            page.evaluate("""
                    () => {
                      const focused = document.activeElement;
                      const style = getComputedStyle(focused);
                      const shown = style.outlineStyle !== "none" || style.boxShadow !== "none";
                      if (window.waiting.delete(focused) && !shown) window.unmarked.push(focused.outerHTML);
                    }""");
        }
        assertThat((List<?>) page.evaluate("() => [...window.waiting].map(e => e.outerHTML)"))
                .as(path)
                .isEmpty();
        assertThat((List<?>) page.evaluate("() => window.unmarked")).as(path).isEmpty();
    }

    /// In the light and in the dark, on a desk and on a phone, with nothing beyond the edge.
    private static void isAccessible(Page page, String path) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 390)) {
                String look = "%s-%d-%s"
                        .formatted(path.replaceAll("[0-9a-f-]{36}", "id").replace('/', '-'), width, scheme);
                page.setViewportSize(width, 900);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                page.navigate(path);
                assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                        .as(look)
                        .isEmpty();
                assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                        .as(look)
                        .isEqualTo(true);
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target", "screenshots", "delivered" + look + ".png")));
            }
        }
    }

    private static JsonNode ask(String question) throws IOException, InterruptedException {
        HttpResponse<String> response =
                post(JSON.createObjectNode().put("question", question).toString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivered.address() + "/api/v1/answers"))
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static String get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(delivered.address() + path)).build();
        return CLIENT.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void awaitVectors() throws IOException, InterruptedException {
        for (int i = 0; i < 120; i++) {
            JsonNode vectors = delivered.command("status", "--json").path("vectors");
            if (vectors.path("total").asInt() > 0
                    && vectors.path("done").asInt() == vectors.path("total").asInt()) {
                return;
            }
        }
        throw new AssertionError("The vectors are not made");
    }
}
