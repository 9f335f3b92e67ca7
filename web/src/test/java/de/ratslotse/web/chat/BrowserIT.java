package de.ratslotse.web.chat;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.Watch;
import de.ratslotse.web.source.InventedOriginals;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The pages in a real browser: what a councillor does, with mouse, with keyboard, on a phone and without scripts.
@SpringBootTest(classes = InventedChat.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class BrowserIT {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static Chromium browser;

    private final InventedAnswers answers;
    private final String address;
    private final Watch watch;

    BrowserIT(@Autowired InventedAnswers answers, @LocalServerPort int port) {
        this.answers = answers;
        this.address = "http://127.0.0.1:" + port;
        this.watch = new Watch(address);
    }

    @BeforeAll
    static void open() {
        browser = new Chromium();
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    /// Every request went to our own server, and no script complained.
    @AfterEach
    void stayedAtHomeAndQuiet() {
        assertThat(watch.complaints()).isEmpty();
    }

    @Test
    void asksAndFollowsACitationToTheMarkedPlace() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        Watch.isAccessible(page);
        screenshot(page, "empty-1280-light");

        ask(page, "Was kostet die Turnhalle?");
        assertThat(page.locator(".statement")).hasCount(3);
        assertThat(page.locator(".answer .sources")).isVisible();
        Watch.isAccessible(page);
        screenshot(page, "answer-1280-light");

        Locator chip = page.locator(".statement .chip").first();
        chip.hover();
        Locator preview = page.locator("#preview");
        assertThat(preview).containsText("Sanierung der Turnhalle");
        assertThat(preview).containsText("2025/0417");
        assertThat(preview).containsText("Vorschlag");
        assertThat(preview).containsText("Seite 2 im Original zeigen");
        Watch.isAccessible(page);
        screenshot(page, "preview-1280-light");

        chip.click();
        assertThat(page.locator("#preview")).hasCount(0);
        assertThat(page.locator("#panel .page-number")).hasText("Seite 2 von 3");
        assertThat(page.locator(".panel-mark")).hasCount(2);
        marksStandAt(page, 70 / 595.0, 126 / 842.0);
        Watch.isAccessible(page);
        screenshot(page, "panel-1280-light");

        page.locator("#panel-next").click();
        assertThat(page.locator("#panel-place")).hasText("Quelle 2 von 3");
        assertThat(page.locator(".panel-mark")).hasCount(2); // also with a word broken at the end of a line
        page.locator("#panel-next").click();
        assertThat(page.locator("#panel-place")).hasText("Quelle 3 von 3");
        assertThat(page.locator("#panel .page-number")).hasText("Seite 1 von 1");
        assertThat(page.locator("#panel-meta")).containsText("Beschluss");

        page.keyboard().press("Escape");
        assertThat(page.locator("#panel")).isHidden();
        assertThat(chip).isFocused();
    }

    @Test
    void everythingWorksByKeyboard() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        page.locator("#question").focus();
        page.keyboard().type("Was kostet");
        page.keyboard().press("Shift+Enter");
        page.keyboard().type("die Turnhalle?");
        page.keyboard().press("Enter");
        assertThat(page.locator(".answer .sources")).isVisible();
        assertThat(answers.asked.getLast().text()).isEqualTo("Was kostet\ndie Turnhalle?");

        Locator chip = page.locator(".statement .chip").first();
        tabTo(page, chip);
        assertThat(page.locator("#preview")).isVisible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#preview")).hasCount(0);
        assertThat(chip).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#panel-title")).isFocused();
        assertThat(page.locator(".panel-mark")).hasCount(2);
        page.keyboard().press("Escape");
        assertThat(chip).isFocused();
    }

    @Test
    void stopsWhatTakesTooLongAndKeepsWhatIsThere() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        ask(page, "Bitte langsam: Was kostet die Turnhalle?");
        assertThat(page.locator(".statement")).hasCount(3);
        assertThat(page.locator(".turn-state-text")).hasText("Schreibt die Antwort");
        Watch.isAccessible(page);
        screenshot(page, "streaming-1280-light");

        page.locator(".turn-stop").click();

        assertThat(page.locator(".answer .sources")).isVisible();
        assertThat(page.locator(".turn-state")).hasCount(0);
        assertThat(answers.stopped).isTrue();
    }

    @Test
    void theModelsAnswerReplacesTheExtract() {
        Page page = visit(1280, 900, ColorScheme.DARK);
        ask(page, "Modell: Was kostet die Turnhalle?");
        assertThat(page.locator(".made-by")).containsText("Von einer KI formuliert (testmodell)");
        assertThat(page.locator(".statement")).hasCount(3);
        Watch.isAccessible(page);
    }

    @Test
    void aFailureOffersAnotherTry() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        ask(page, "Fehler bei der Turnhalle");
        assertThat(page.locator(".turn-error")).containsText("ist ein Fehler aufgetreten");
        Watch.isAccessible(page);
        screenshot(page, "error-1280-light");

        page.locator(".turn-retry").click();

        assertThat(page.locator(".turn-error-text")).hasCount(1);
        assertThat(page.locator(".turn-error")).isVisible();
    }

    @Test
    void notFoundIsADesignedAnswer() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page page = visit(1280, 900, scheme);
            ask(page, "Wird ein Schwimmbad gebaut?");
            assertThat(page.locator(".not-found-title")).hasText("Nicht gefunden");
            Watch.isAccessible(page);
            screenshot(page, "not-found-1280-" + scheme.name().toLowerCase(java.util.Locale.ROOT));
            page.locator(".nearest a.opens").click();
            assertThat(page.locator("#panel-place")).hasText("Nahe Stelle 1 von 1");
            assertThat(page.locator(".panel-mark")).hasCount(2);
            Watch.isAccessible(page);
        }
    }

    @Test
    void aContradictedPremiseIsSaidFirst() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        ask(page, "Warum wird der Abriss beschlossen?");
        assertThat(page.locator(".contradiction")).isVisible();
        Watch.isAccessible(page);
    }

    @Test
    void marksNothingWhereTheQuoteIsNotCertain() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        ask(page, "Steht es zweimal da?");
        page.locator(".statement .chip").click();
        assertThat(page.locator("#panel .page-number")).hasText("Seite 1 von 1");
        assertThat(page.locator("#panel-note")).containsText("nicht eindeutig markieren");
        assertThat(page.locator(".panel-mark")).hasCount(0);
        Watch.isAccessible(page);
    }

    @Test
    void aFormatWithoutPagesIsShownAsText() {
        Page page = visit(1280, 900, ColorScheme.DARK);
        ask(page, "Was steht im Brief?");
        page.locator(".statement .chip").click();
        assertThat(page.locator("#panel-text mark")).hasText("Wir bitten um mehr Schatten auf dem Marktplatz.");
        Watch.isAccessible(page);
        screenshot(page, "text-1280-dark");
    }

    @Test
    void fitsAPhoneAndTheNarrowestScreens() {
        for (int width : List.of(390, 320)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = width + "-" + scheme.name().toLowerCase(java.util.Locale.ROOT);
                Page page = visit(width, 780, scheme);
                Watch.fits(page);
                Watch.isAccessible(page);
                screenshot(page, "empty-" + name);
                ask(page, "Was kostet die Turnhalle?");
                assertThat(page.locator(".answer .sources")).isVisible();
                Watch.fits(page);
                Watch.isAccessible(page);
                screenshot(page, "answer-" + name);
                page.locator(".statement .chip").first().click();
                assertThat(page.locator(".panel-mark")).hasCount(2);
                Watch.fits(page);
                Watch.isAccessible(page);
                screenshot(page, "panel-" + name);
                page.keyboard().press("Escape");
                assertThat(page.locator("#panel")).isHidden();
                page.navigate("/about");
                Watch.fits(page);
                Watch.isAccessible(page);
            }
        }
    }

    @Test
    void isReadableInTheDark() {
        Page page = visit(1280, 900, ColorScheme.DARK);
        Watch.isAccessible(page);
        screenshot(page, "empty-1280-dark");
        ask(page, "Was kostet die Turnhalle?");
        assertThat(page.locator(".answer .sources")).isVisible();
        Watch.isAccessible(page);
        screenshot(page, "answer-1280-dark");
        page.locator(".statement .chip").last().click();
        assertThat(page.locator(".panel-mark")).hasCount(2);
        Watch.isAccessible(page);
        screenshot(page, "panel-1280-dark");
    }

    @Test
    void theChosenAppearanceBeatsTheSystems() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        page.locator(".switch a").getByText("Dunkel").click();
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        Watch.isAccessible(page);
        page.locator(".switch a").getByText("English").click();
        assertThat(page.locator("html")).hasAttribute("data-kern-theme", "dark");
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        Watch.isAccessible(page);
    }

    @Test
    void withoutScriptsTheWholeWayWorks() {
        Page page = watch.over(browser.open(address, 1280, 900, ColorScheme.LIGHT, false));
        page.navigate("/");
        page.locator("#question").fill("Was kostet die Turnhalle?");
        page.locator(".ask-send").click();
        assertThat(page.locator(".statement")).hasCount(3);

        page.locator(".statement .chip").first().click();

        assertThat(page.locator("mark")).containsText("1.250.000 Euro.");
        assertThat(page.locator(".file-original a"))
                .hasAttribute("href", "/files/" + InventedOriginals.PROPOSAL + "#page=2");
        screenshot(page, "page-text-1280-light");
        page.locator("a[rel=next]").click();
        assertThat(page.locator(".file-text")).containsText("Lageplan");
    }

    @Test
    void anExampleIsAskedWithOneClickAndReloadingKeepsTheConversation() {
        Page page = visit(1280, 900, ColorScheme.LIGHT);
        page.locator(".examples button").first().click();
        assertThat(page.locator(".answer .sources")).isVisible();
        ask(page, "Und wann beginnt die Turnhalle?");
        assertThat(page.locator(".answer .sources")).hasCount(2);

        page.reload();

        assertThat(page.locator("#conversation .turn-question")).hasCount(2);
        page.locator("#conversation .chip").first().click();
        assertThat(page.locator(".panel-mark")).hasCount(2);
        Watch.isAccessible(page);
    }

    private Page visit(int width, int height, ColorScheme scheme) {
        Page page = watch.over(browser.open(address, width, height, scheme, true));
        page.navigate("/");
        return page;
    }

    private static void ask(Page page, String question) {
        page.locator("#question").fill(question);
        page.locator("#question").press("Enter");
        assertThat(page.locator("#conversation .turn-question").last())
                .hasText(question, new LocatorAssertions.HasTextOptions().setTimeout(15_000));
    }

    private static void tabTo(Page page, Locator wanted) {
        page.locator("main").focus();
        for (int i = 0; i < 40; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Not reached by the keyboard: " + wanted);
    }

    /// The first mark begins at these shares of the sheet.
    private static void marksStandAt(Page page, double left, double top) {
        double[] share = new double[2];
        List<?> measured = (List<?>) page.evaluate("""
                () => {
                  const sheet = document.getElementById("panel-sheet").getBoundingClientRect();
                  const mark = document.querySelector(".panel-mark").getBoundingClientRect();
                  return [(mark.left - sheet.left) / sheet.width, (mark.top - sheet.top) / sheet.height];
                }""");
        share[0] = ((Number) measured.get(0)).doubleValue();
        share[1] = ((Number) measured.get(1)).doubleValue();
        assertThat(share[0]).isBetween(left - 0.005, left + 0.005);
        assertThat(share[1]).isBetween(top - 0.005, top + 0.005);
    }

    private static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
