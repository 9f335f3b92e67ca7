package de.ratslotse.web.briefing;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.drafting.DraftQueue;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.People;
import de.ratslotse.web.Watch;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Work on a draft in a real browser: by keyboard, saved while typing, in two tabs at once, and without scripts.
@WholeApplication
class DraftBrowserIT {

    private static Chromium browser;

    private final People people;
    private final CouncilFiles files;
    private final DraftQueue queue;
    private final String address;
    private final Watch watch;
    private InventedCouncil council;

    @Autowired
    DraftBrowserIT(People people, CouncilFiles files, DraftQueue queue, @LocalServerPort int port) {
        this.people = people;
        this.files = files;
        this.queue = queue;
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

    @BeforeEach
    void council() {
        council = InventedCouncil.in(TestCorpus.shared());
        people.person("Frau Petersen", Role.STAFF, "*:*");
    }

    /// Every request went to our own server, and no script complained.
    @AfterEach
    void stayedAtHomeAndQuiet() {
        assertThat(watch.complaints()).isEmpty();
    }

    @Test
    void theWholeWayByKeyboardWithoutScripts() {
        Page page = kept(1280, ColorScheme.LIGHT, false);
        focus(page.locator(".draft-item").nth(2).locator(".draft-edit > summary"));
        page.keyboard().press("Enter");
        Locator text = page.locator(".draft-item")
                .nth(2)
                .locator("textarea[name=text]")
                .first();
        Watch.tabTo(page, text);
        page.keyboard().press("Control+A");
        page.keyboard().type("Die Halle wird saniert.");
        Locator save = page.locator(".draft-item").nth(2).locator(".draft-save button");
        Watch.tabTo(page, save);
        page.keyboard().press("Enter");

        assertThat(page.locator(".draft-item").nth(2).locator(".draft-view")).containsText("Die Halle wird saniert.");
        assertThat(page.locator(".draft-item").nth(2).locator(".draft-author").first())
                .hasText("bearbeitet von Frau Petersen");
        page.locator(".draft-acts button").press("Enter");
        assertThat(page.locator("h1 + .tags")).containsText("In Prüfung");
        page.locator(".draft-acts button").first().press("Enter");
        assertThat(page.locator("h1 + .tags")).containsText("Freigegeben");
        assertThat(page.locator(".draft-form")).hasCount(0);
    }

    @Test
    void whatIsTypedIsSavedAndTheItemShowsIt() {
        Page page = kept(1280, ColorScheme.LIGHT, true);
        Locator item = page.locator(".draft-item").nth(2);
        item.locator(".draft-edit > summary").press("Enter");
        assertThat(item.locator(".draft-view")).isHidden();
        item.locator("textarea[name=text]").first().fill("Neu geschrieben");
        assertThat(item.locator(".draft-status")).hasText("Gespeichert");
        item.locator("textarea[name=text]").first().fill("Noch einmal geschrieben");
        assertThat(item.locator(".draft-status")).hasText("Gespeichert");
        item.locator(".draft-edit > summary").press("Enter");

        assertThat(item.locator(".draft-view")).containsText("Noch einmal geschrieben");
        assertThat(item.locator(".draft-version")).containsText("Fassung 2");
        assertThat(item.locator(".draft-edit > summary")).isFocused();
        item.locator(".draft-tools button").first().press("Enter");
        assertThat(page.locator(".draft-item").nth(2).locator(".draft-view")).containsText("1.250.000 Euro");
    }

    @Test
    void theSecondTabIsToldAndSeesBothTexts() {
        Page first = kept(1280, ColorScheme.LIGHT, true);
        Page second = watch.over(first.context().newPage());
        second.navigate(first.url());
        Locator one = first.locator(".draft-item").nth(2);
        Locator other = second.locator(".draft-item").nth(2);
        other.locator(".draft-edit > summary").press("Enter");
        one.locator(".draft-edit > summary").press("Enter");
        one.locator("textarea[name=text]").first().fill("Aus dem ersten Fenster");
        assertThat(one.locator(".draft-status")).hasText("Gespeichert");

        other.locator("textarea[name=text]").first().fill("Aus dem zweiten Fenster");
        assertThat(other.locator(".draft-status")).containsText("nichts geht verloren");
        other.locator(".draft-save button").click();

        assertThat(second.locator(".is-conflict .draft-view")).containsText("Aus dem ersten Fenster");
        assertThat(second.locator(".is-conflict textarea[name=text]").first()).hasValue("Aus dem zweiten Fenster");
        assertThat(second.locator("nav [aria-current]")).hasText("Entwürfe");
        Watch.isAccessible(second);
        Watch.screenshot(second, "draft-conflict-1280-light");
        second.locator(".is-conflict .draft-save button").click();
        assertThat(second.locator(".draft-item").nth(2).locator(".draft-view")).containsText("Aus dem zweiten Fenster");
        assertThat(watch.complaints()).allMatch(complaint -> complaint.contains("409"));
        watch.complaints().clear();
    }

    @Test
    void theDeskIsReadableInLightAndDarkOnDeskAndPhone() {
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
                Page page = kept(width, scheme, true);
                Watch.look(page, "draft-desk-" + name);
                Locator item = page.locator(".draft-item").nth(2);
                item.locator("textarea[name=comment]").evaluate("box => box.closest('details').open = true");
                item.locator("textarea[name=comment]").fill("Bitte den Betrag prüfen.");
                item.locator(".draft-comments button").click();
                assertThat(item.locator(".draft-comments li")).containsText("Bitte den Betrag prüfen.");
                item.locator(".draft-edit > summary").press("Enter");
                item.locator(".draft-sources > summary").first().press("Enter");
                item.locator("textarea[name=text]").first().fill("Die Halle wird für 1.250.000 Euro saniert.");
                assertThat(item.locator(".draft-status")).hasText("Gespeichert");
                Watch.look(page, "draft-editing-" + name);
                item.locator(".draft-save button").click();
                page.locator(".draft-item")
                        .nth(2)
                        .locator(".draft-tools > details > summary")
                        .first()
                        .press("Enter");
                Watch.look(page, "draft-edited-" + name);
                page.navigate("/drafts");
                Watch.look(page, "drafts-" + name);
                page.context().close();
            }
        }
    }

    @Test
    void whatIsBeingMadeFillsInWhileOneLooks() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            int width = scheme == ColorScheme.LIGHT ? 1280 : 390;
            Page page = kept(width, scheme, true);
            half();
            page.reload();
            assertThat(page.locator(".draft-progress")).containsText("Wird ausgearbeitet: 2 von 6 Punkten");
            assertThat(page.locator(".draft-pending")).hasCount(4);
            Watch.look(page, "draft-making-%d".formatted(width));
            page.locator(".draft-progress button").press("Enter");
            assertThat(page.locator(".is-halted")).containsText("abgebrochen");
            Watch.look(page, "draft-halted-%d".formatted(width));
            page.locator(".is-halted button").press("Enter");

            assertThat(page.locator(".draft-pending")).hasCount(0);
            assertThat(page.locator(".draft-progress")).hasCount(0);
            assertThat(page.locator(".draft-acts button")).hasCount(1);
            page.context().close();
        }
    }

    @Test
    void whatAModelSaidIsMarked() {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            int width = scheme == ColorScheme.LIGHT ? 1280 : 390;
            Page page = kept(width, scheme, true);
            ModelWords.put(TestCorpus.shared());
            page.reload();

            assertThat(page.locator(".topic-text .draft-author")).hasText("KI: formuliert von Testmodell, geprüft");
            assertThat(page.locator(".draft-unworded")).containsText("Es hat nicht geantwortet");
            Watch.look(page, "draft-worded-%d".formatted(width));
            page.context().close();
        }
    }

    @Test
    void theVersionInEasyLanguageAndItsOriginalPointToEachOther() {
        Page original = kept(1280, ColorScheme.LIGHT, true);
        assertThat(original.locator(".draft-easy")).containsText("Es ist keines eingerichtet.");
        Page page = kept(390, ColorScheme.DARK, true);
        ModelWords.easy(TestCorpus.shared());
        page.reload();

        assertThat(page.locator("h1")).containsText("In Leichter Sprache: Zusammenfassung");
        assertThat(page.locator(".briefing-notes")).containsText("Menschen der Zielgruppe haben sie nicht geprüft");
        Watch.look(page, "draft-easy-390");
        page.locator(".draft-easy a").press("Enter");
        assertThat(page.locator(".draft-easy a")).hasText("Zur Fassung in Leichter Sprache");
        page.navigate(address + "/drafts");
        assertThat(page.locator(".draft-list li").filter(new Locator.FilterOptions().setHasText("Leichte Sprache")))
                .hasCount(1);
        original.reload();
        Watch.look(original, "draft-with-easy-1280");
    }

    /// As if four items were still to be made, and nobody made them.
    private static void half() {
        JdbcClient database = TestCorpus.shared().superuser();
        database.sql("delete from draft_version where item_id in (select id from draft_item where ordinal > 2)")
                .update();
        database.sql("insert into draft_work (body_id, draft_id, owner, author)"
                        + " select body_id, id, 'operator', 'Frau Petersen' from draft order by created desc limit 1")
                .update();
    }

    @Test
    void aWithdrawnFileIsSaidAndItsWordsAreGone() {
        Page page = kept(390, ColorScheme.LIGHT, true);
        files.withdraw(council.body(), council.minutes().id());
        page.reload();

        assertThat(page.locator("main")).not().containsText("1.250.000 Euro");
        assertThat(page.locator(".draft-item").nth(2)).containsText("zurückgezogenen Unterlage");
        Watch.look(page, "draft-withdrawn-390-light");
    }

    private Page kept(int width, ColorScheme scheme, boolean scripts) {
        Page page = watch.over(browser.open(address, width, 900, scheme, scripts));
        page.navigate("/login");
        page.locator("input[name=name]").fill("Frau Petersen");
        page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        page.navigate("/meetings/" + InventedCouncil.JUNE + "/briefing?kind=after");
        page.locator(".draft-keep button").click();
        page.waitForURL(address + "/drafts/*");
        People.until(() -> queue.progress(Access.operator()).isEmpty());
        page.reload();
        return page;
    }

    private static void focus(Locator locator) {
        locator.focus();
        assertThat(locator).isFocused();
    }
}
