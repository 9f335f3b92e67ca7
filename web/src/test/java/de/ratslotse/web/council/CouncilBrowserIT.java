package de.ratslotse.web.council;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.People;
import de.ratslotse.web.Watch;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.security.Role;
import de.ratslotse.web.source.CourierPdf;
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
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// The council's pages in a real browser: readable in light and dark, on a desk and on a phone, with marks that lead
/// to the original.
@WholeApplication
class CouncilBrowserIT {

    private static Chromium browser;

    private final FileStore store;
    private final People people;
    private final String address;
    private final Watch watch;

    @Autowired
    CouncilBrowserIT(FileStore store, People people, @LocalServerPort int port) {
        this.store = store;
        this.people = people;
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
    void council() throws IOException {
        InventedCouncil council = InventedCouncil.in(TestCorpus.shared());
        put(council.minutes(), CourierPdf.bytes(InventedCouncil.minutesPages()));
        put(council.proposal(), CourierPdf.bytes(InventedCouncil.proposalPages()));
    }

    private void put(CouncilFile file, byte[] bytes) throws IOException {
        Path place = store.path(file.sha256());
        Files.createDirectories(place.getParent());
        Files.write(place, bytes);
    }

    /// Every request went to our own server, and no script complained.
    @AfterEach
    void stayedAtHomeAndQuiet() {
        assertThat(watch.complaints()).isEmpty();
    }

    @Test
    void everyPageIsReadableInLightAndDarkOnDeskAndPhone() {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("meetings", "/meetings?month=2025-06");
        pages.put("meetings-found", "/meetings?words=sitzung");
        pages.put("meeting", "/meetings/" + InventedCouncil.JUNE);
        pages.put("briefing", "/meetings/" + InventedCouncil.JUNE + "/briefing?kind=before");
        pages.put("summary", "/meetings/" + InventedCouncil.JUNE + "/briefing?kind=after");
        pages.put("summary-paper", "/papers/" + InventedCouncil.GYM + "/summary");
        pages.put("papers", "/papers");
        pages.put("paper", "/papers/" + InventedCouncil.GYM);
        pages.put("paper-motion", "/papers/" + InventedCouncil.CYCLE_PATH);
        pages.put("organizations", "/organizations");
        pages.put("organization", "/organizations/" + InventedCouncil.BUILDING);
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                Page page = watch.over(browser.open(address, width, 900, scheme, true));
                pages.forEach((name, path) -> {
                    page.navigate(path);
                    Watch.fits(page);
                    Watch.screenshot(
                            page,
                            "council-%s-%d-%s"
                                    .formatted(name, width, scheme.name().toLowerCase(Locale.ROOT)));
                    Watch.isAccessible(page);
                });
                page.context().close();
            }
        }
    }

    @Test
    void thePagesOfStaffAreReadableToo() {
        people.person("Frau Petersen", Role.STAFF, "*:*");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("meeting-staff", "/meetings/" + InventedCouncil.JUNE);
        pages.put(
                "correcting-item",
                "/meetings/" + InventedCouncil.JUNE + "/items/" + InventedCouncil.GYM_ITEM + "/corrections");
        pages.put("correcting-paper", "/papers/" + InventedCouncil.GYM + "/corrections");
        pages.put("contradictions", "/admin/contradictions");
        pages.put("corrections", "/admin/corrections");
        for (int width : List.of(1280, 390)) {
            Page page = watch.over(
                    browser.open(address, width, 900, width > 400 ? ColorScheme.LIGHT : ColorScheme.DARK, true));
            page.navigate("/login");
            page.locator("input[name=name]").fill("Frau Petersen");
            page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
            page.locator("main button[type=submit]").click();
            page.waitForURL(address + "/");
            page.navigate(pages.get("correcting-item"));
            page.locator("#value-title").fill("Sanierung der Turnhalle der Brückenschule");
            page.locator(".correcting:has(#value-title) button").click();
            assertThat(page.locator(".history li").first()).isVisible();
            pages.forEach((name, path) -> look(page, name, path, width));
            page.context().close();
        }
    }

    private void look(Page page, String name, String path, int width) {
        page.navigate(path);
        Watch.fits(page);
        Watch.screenshot(page, "council-%s-%d".formatted(name, width));
        Watch.isAccessible(page);
    }

    @Test
    void aMarkOpensTheOriginalAtItsPlace() {
        Page page = watch.over(browser.open(address, 1280, 900, ColorScheme.LIGHT, true));
        page.navigate("/meetings/" + InventedCouncil.JUNE);
        Locator cite = page.locator("#item-" + InventedCouncil.CYCLE_PATH_ITEM + " .agenda-outcome .cite");

        cite.click();

        assertThat(page.locator("#panel .page-number")).hasText("Seite 2 von 2");
        assertThat(page.locator(".panel-mark")).hasCount(1);
        Watch.isAccessible(page);
        Watch.screenshot(page, "council-panel-1280-light");
        page.locator("#panel-previous").click();
        assertThat(page.locator(".panel-mark")).hasCount(1);
        page.keyboard().press("Escape");
        assertThat(page.locator("#panel")).isHidden();
        assertThat(cite).isFocused();
    }

    @Test
    void aPageWithSlowScriptsIsNotThereBeforeItsMarksListen() {
        Page page = watch.over(browser.open(address, 1280, 900, ColorScheme.LIGHT, true));
        page.route("**/assets/citations.js", route -> {
            page.waitForTimeout(1_500);
            route.resume();
        });
        page.addInitScript("addEventListener('load', () => document.querySelector('.outcome .cite').click())");

        page.navigate("/papers/" + InventedCouncil.GYM);

        assertThat(page.locator("#panel")).isVisible();
    }

    @Test
    void theWayFromAMeetingToAPaperAndBackWorksWithoutScripts() {
        Page page = watch.over(browser.open(address, 1280, 900, ColorScheme.LIGHT, false));
        page.navigate("/");
        page.locator(".site-nav a").getByText("Sitzungen").click();
        page.locator(".calendar-steps a[rel=prev]").click();
        page.locator(".calendar-steps a[rel=prev]").click();
        page.locator(".calendar-steps a[rel=prev]").click();
        page.locator(".meeting-name").last().click();
        page.locator("#item-" + InventedCouncil.GYM_ITEM + " .paper-link").click();
        assertThat(page.locator("h1")).containsText("Sanierung der Turnhalle");
        page.locator(".outcome .cite").click();
        assertThat(page.locator("mark")).hasText("Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.");
    }
}
