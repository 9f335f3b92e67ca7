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
import de.ratslotse.retrieval.drafting.SectionedProposal;
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

/// The draft of a paper's summary and of a dossier in a real browser: kept from the page that shows it, edited, made
/// anew, compared, reviewed and taken along like that of a meeting.
@WholeApplication
class PaperDraftBrowserIT {

    private static final String SUMMARY = "/papers/" + InventedCouncil.GYM + "/summary?length=long";

    private static Chromium browser;

    private final People people;
    private final CouncilFiles files;
    private final DraftQueue queue;
    private final String address;
    private final Watch watch;
    private InventedCouncil council;

    @Autowired
    PaperDraftBrowserIT(People people, CouncilFiles files, DraftQueue queue, @LocalServerPort int port) {
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
        SectionedProposal.in(TestCorpus.shared(), council);
        people.person("Frau Petersen", Role.STAFF, "*:*");
    }

    /// Every request went to our own server, and no script complained.
    @AfterEach
    void stayedAtHomeAndQuiet() {
        assertThat(watch.complaints()).isEmpty();
    }

    @Test
    void aSummaryIsKeptEditedMadeAnewReviewedAndReleasedByKeyboardWithoutScripts() {
        Page page = signedIn(1280, ColorScheme.LIGHT, false);
        page.navigate(SUMMARY);
        Watch.tabTo(page, page.locator(".draft-keep button"));
        page.keyboard().press("Enter");
        page.waitForURL(address + "/drafts/*");
        made(page);
        assertThat(page.locator("h1")).containsText("Zusammenfassung: 2025/0417");
        Locator reasons = page.locator(".draft-item").nth(2);
        assertThat(reasons.locator("h2")).hasText("Sachverhalt");
        assertThat(reasons.locator(".draft-view")).containsText(SectionedProposal.REASONS);

        Watch.tabTo(page, reasons.locator(".draft-edit > summary"));
        page.keyboard().press("Enter");
        Watch.tabTo(page, reasons.locator("textarea[name=text]").first());
        page.keyboard().press("Control+A");
        page.keyboard().type("Das Dach muss erneuert werden.");
        Watch.tabTo(page, reasons.locator(".draft-save button"));
        page.keyboard().press("Enter");
        assertThat(page.locator(".draft-item").nth(2).locator(".draft-view"))
                .containsText("Das Dach muss erneuert werden.");

        tool(page.locator(".draft-item").nth(2), "Neu erstellen").press("Enter");
        assertThat(page.locator(".draft-item").nth(2).locator(".draft-view")).containsText(SectionedProposal.REASONS);
        page.locator(".draft-acts button").press("Enter");
        page.locator(".draft-acts button").first().press("Enter");
        assertThat(page.locator("h1 + .tags")).containsText("Freigegeben");
        for (String format : List.of("docx", "pdf", "md", "html", "json")) {
            String href = page.locator(".briefing-choice a[href$='format=" + format + "']")
                    .getAttribute("href");
            assertThat(page.request().get(address + href)).isOK();
        }
    }

    @Test
    void everyDeskIsReadableInLightAndDarkOnDeskAndPhone() {
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
                Page page = signedIn(width, scheme, true);
                page.navigate(SUMMARY);
                Watch.look(page, "paper-summary-" + name);
                keep(page);
                Watch.look(page, "paper-draft-" + name);
                Locator reasons = page.locator(".draft-item").nth(2);
                reasons.locator(".draft-edit > summary").press("Enter");
                reasons.locator("textarea[name=text]").first().fill("Das Dach ist undicht.");
                assertThat(reasons.locator(".draft-status")).hasText("Gespeichert");
                reasons.locator(".draft-save button").click();
                page.locator(".draft-item")
                        .nth(2)
                        .locator(".draft-tools > details > summary")
                        .first()
                        .press("Enter");
                Watch.look(page, "paper-compare-" + name);
                page.locator(".draft-acts button").press("Enter");
                Watch.look(page, "paper-review-" + name);
                page.navigate("/dossier?topic=Turnhalle, Radweg");
                keep(page);
                Watch.look(page, "dossier-draft-" + name);
                waiting();
                page.navigate("/drafts");
                assertThat(page.locator(".draft-list")).containsText("In der Warteschlange, Platz 2");
                Watch.look(page, "queue-" + name);
                TestCorpus.shared().superuser().sql("delete from draft").update();
                page.context().close();
            }
        }
    }

    @Test
    void aPaperThatIsWithdrawnWhileOneLooksTakesItsWordsAndHeadingsAlong() {
        Page page = signedIn(390, ColorScheme.LIGHT, true);
        page.navigate(SUMMARY);
        keep(page);
        assertThat(page.locator("main")).containsText(SectionedProposal.MONEY);
        files.withdraw(council.body(), council.proposal().id());
        page.reload();

        assertThat(page.locator("main")).not().containsText(SectionedProposal.MONEY);
        assertThat(page.locator("main")).not().containsText("Finanzierung");
        assertThat(page.locator(".draft-item").nth(2)).containsText("zurückgezogenen Unterlage");
        Watch.look(page, "paper-withdrawn-390-light");
    }

    /// As if one draft were being made and another one waited, and nobody made them.
    private static void waiting() {
        JdbcClient database = TestCorpus.shared().superuser();
        database.sql("delete from draft_version where item_id in (select id from draft_item where ordinal > 0)")
                .update();
        database.sql("insert into draft_work (body_id, draft_id, owner, author)"
                        + " select body_id, id, 'operator', 'Frau Petersen' from draft")
                .update();
    }

    private static Locator tool(Locator item, String name) {
        return item.locator(".draft-tools button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Page signedIn(int width, ColorScheme scheme, boolean scripts) {
        Page page = watch.over(browser.open(address, width, 900, scheme, scripts));
        page.navigate("/login");
        page.locator("input[name=name]").fill("Frau Petersen");
        page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        return page;
    }

    private void keep(Page page) {
        page.locator(".draft-keep button").click();
        page.waitForURL(address + "/drafts/*");
        made(page);
    }

    private void made(Page page) {
        People.until(() -> queue.progress(Access.operator()).isEmpty());
        page.reload();
    }
}
