package de.ratslotse.web.briefing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.People;
import de.ratslotse.web.Watch;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// A dossier from its form to the draft and its documents, in a real browser.
@WholeApplication
class DossierBrowserIT {

    private static Chromium browser;

    private final People people;
    private final String address;

    @Autowired
    DossierBrowserIT(People people, @LocalServerPort int port) {
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
        InventedCouncil.in(TestCorpus.shared());
        people.person("Frau Petersen", Role.STAFF, "*:*");
    }

    @Test
    void isMadeByKeyboardWithoutScriptsAndTakenAlong() {
        Page page = browser.open(address, 1280, 900, ColorScheme.LIGHT, false);
        page.navigate("/papers");
        page.locator("a[href^='/dossier']").focus();
        page.keyboard().press("Enter");
        Watch.tabTo(page, page.locator("#topic"));
        page.keyboard().type("Turnhalle");
        page.keyboard().press("Enter");

        assertThat(page.locator("h1")).hasText("Dossier: Turnhalle");
        assertThat(page.locator(".briefing-item h2").first())
                .hasText("28.4.2025 Sanierung der Turnhalle an der Brückenschule (2025/0417)");
        Locator chip = page.locator(".topic-decision .chip");
        Watch.tabTo(page, chip);
        page.keyboard().press("Enter");
        assertThat(page.locator("#source-" + chip.innerText())).isVisible();
        String markdown = page.locator("a[href$='format=md']").getAttribute("href");
        String text = new String(page.request().get(address + markdown).body(), StandardCharsets.UTF_8);
        assertThat(text).contains("# Dossier: Turnhalle", "**Beschluss:** Der Rat beschließt", "[^1]:");
        for (String format : List.of("docx", "pdf", "html")) {
            String href = page.locator("a[href$='format=" + format + "']").getAttribute("href");
            assertThat(page.request().get(address + href)).isOK();
        }
    }

    @Test
    void staffGoesOnWithItAsADraft() {
        Page page = browser.open(address, 1280, 900, ColorScheme.LIGHT, true);
        page.navigate("/login");
        page.locator("input[name=name]").fill("Frau Petersen");
        page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        page.navigate("/dossier?topic=Radweg");
        page.locator(".draft-keep button").click();
        page.waitForURL(address + "/drafts/*");

        assertThat(page.locator("h1")).containsText("Dossier: Radweg");
        assertThat(page.locator(".draft-item h2").nth(1)).containsText("Radweg an der Deichstraße (2025/0398)");
        Watch.look(page, "dossier-desk-1280-light");
        page.navigate("/drafts");
        assertThat(page.locator(".draft-list")).containsText("Dossier: Radweg");
    }

    @Test
    void everySizeAndThemeIsReadable() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            for (int width : List.of(1280, 390)) {
                Page page = browser.open(address, width, 900, scheme, true);
                String name = width + "-" + scheme.name().toLowerCase(Locale.ROOT);
                page.navigate("/dossier");
                Watch.look(page, "dossier-form-" + name);
                page.navigate("/dossier?topic=Radweg, Turnhalle, Haushalt&from=2025-01-01");
                Watch.look(page, "dossier-" + name);
                page.navigate("/dossier?topic=Mondbasis");
                assertThat(page.locator(".topic-searched").last()).containsText("Kein Titel");
                Watch.look(page, "dossier-nothing-" + name);
                page.context().close();
            }
        }
    }

    @Test
    void anEnglishReaderGetsAnEnglishOne() {
        Page page = browser.open(address, 1280, 900, ColorScheme.LIGHT, false);
        page.navigate("/dossier?topic=Turnhalle&language=en");

        assertThat(page.locator(".topic-standing dt").first()).hasText("Where it stands");
        assertThat(page.locator("main label").first()).hasText("Topic");
    }
}
