package de.ratslotse.web.admin;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.retrieval.corpus.Example;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.InventedAnswers;
import de.ratslotse.web.People;
import de.ratslotse.web.Watch;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Measuring and explaining in a real browser, with the keyboard, on a desk and on a phone, in light and dark.
@WholeApplication
class QualityBrowserIT {

    private static final String QUESTIONS = """
            {"id": "kosten", "question": "Was kostet die Sanierung der Turnhalle?", "lang": "de", "type": "amount", "answer": "1.250.000 Euro", "facts": ["1.250.000"], "sources": [{"file": "2025-0417 Beschlussvorlage.pdf", "page": 3}]}
            {"id": "dach", "question": "Wer bezahlt das Dach der Turnhalle am Sportplatz neben der Grundschule?", "lang": "de", "type": "fact", "answer": "Die Gemeinde bezahlt das Dach.", "facts": ["Gemeinde", "Förderung"], "sources": [{"file": "dach.pdf", "page": 1}]}
            {"id": "wetter", "question": "Wie wird das Wetter? 🌦️", "lang": "de", "type": "out-of-scope", "must_abstain": true}
            {"id": "gym", "question": "What does the gym cost?", "lang": "en", "type": "amount", "answer": "1,250,000 euros", "facts": ["1,250,000"], "sources": [{"file": "2025-0417 Beschlussvorlage.pdf", "page": 3}]}
            """;

    private static Chromium browser;

    private final People people;
    private final String address;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit fills it
    private Path folder;

    @Autowired
    QualityBrowserIT(People people, @LocalServerPort int port) {
        this.people = people;
        this.address = "http://127.0.0.1:" + port;
    }

    @BeforeAll
    static void open() {
        browser = new Chromium();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void council() {
        people.person("Chefin", Role.ADMINISTRATOR, "*:*");
        long body = TestCorpus.shared().bodies().obtain("Lotsenau").id();
        Example.held(TestCorpus.shared(), body, Scope.PUBLIC, "rat/Turnhalle.pdf", "Die Turnhalle wird saniert.");
    }

    @AfterEach
    void asUsual() {
        InventedAnswers.answerAsUsual();
    }

    @Test
    void measuringIsReadableInLightAndDarkOnDeskAndPhone() throws IOException {
        Path questions = Files.writeString(folder.resolve("fragen.jsonl"), QUESTIONS);
        Path wrong = Files.writeString(folder.resolve("falsch.jsonl"), QUESTIONS + "{\"id\": \"x\"}");
        Page page = signedIn(1280, ColorScheme.LIGHT);
        String first = measured(page, questions);
        InventedAnswers.answer((question, listener) ->
                question.text().contains("Wetter") || question.text().contains("cost")
                        ? InventedAnswers.REFUSAL
                        : InventedAnswers.ANSWER);
        String second = measured(page, questions);
        page.context().close();
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("evaluations", "/admin/evaluations");
        pages.put("evaluation", second + "?compare=" + first.replaceAll(".*/", ""));
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page shown = signedIn(width, scheme);
                pages.forEach((name, path) -> {
                    shown.navigate(path);
                    look(shown, name, width, scheme);
                });
                shown.navigate("/admin/evaluations");
                shown.locator("#file").setInputFiles(wrong);
                shown.locator("main form button[type=submit]").first().click();
                assertThat(shown.locator("#mistake")).containsText("In Zeile 5 fehlt das Feld „question“");
                look(shown, "evaluations-mistake", width, scheme);
                shown.context().close();
            }
        }
    }

    @Test
    void explainingIsReadableInLightAndDarkOnDeskAndPhone() {
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = signedIn(width, scheme);
                page.navigate("/admin/explanation");
                page.locator("#query").fill("Was kostet die Turnhalle?");
                page.keyboard().press("Enter");
                assertThat(page.locator(".explanation-signals").first()).isVisible();
                look(page, "explanation", width, scheme);
                page.context().close();
            }
        }
    }

    private static String measured(Page page, Path questions) {
        page.navigate("/admin/evaluations");
        page.locator("#file").setInputFiles(questions);
        page.locator("main form button[type=submit]").first().focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".evaluation-measures")).isVisible();
        return page.url().replaceFirst("^https?://[^/]+", "");
    }

    private Page signedIn(int width, ColorScheme scheme) {
        Page page = browser.open(address, width, 900, scheme, true);
        page.navigate("/login");
        page.locator("input[name=name]").fill("Chefin");
        page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        return page;
    }

    private static void look(Page page, String name, int width, ColorScheme scheme) {
        Watch.look(page, "quality-%s-%d-%s".formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
    }
}
