package de.ratslotse.web.conversation;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import de.ratslotse.web.Chromium;
import de.ratslotse.web.InventedAnswers;
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

/// Narrowing, conversations and feedback in a real browser: by keyboard, in light and dark, on desk and phone.
@WholeApplication
class ConversationBrowserIT {

    private static Chromium browser;

    private final People people;
    private final String address;
    private final Watch watch;

    @Autowired
    ConversationBrowserIT(People people, @LocalServerPort int port) {
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
    void persons() {
        people.person("Herr Ohm", Role.STAFF);
        HallAnswer.given();
    }

    @AfterEach
    void asUsual() {
        InventedAnswers.answerAsUsual();
    }

    /// Every request went to our own server, and no script complained.
    @AfterEach
    void stayedAtHomeAndQuiet() {
        assertThat(watch.complaints()).isEmpty();
    }

    @Test
    void narrowingAndFeedbackWorkByKeyboard() {
        Page page = signedIn(1280, ColorScheme.LIGHT);
        Watch.tabTo(page, page.locator(".ask-filters > summary"));
        page.keyboard().press("Enter");
        Watch.tabTo(page, page.locator("#paper"));
        page.keyboard().type("2025/0417");
        Watch.tabTo(page, page.locator("#question"));
        page.keyboard().type("Wie hell ist die Halle?");
        page.keyboard().press("Enter");
        Locator answer = page.locator("#conversation .answer").last();
        assertThat(answer).isVisible();
        assertThat(page.locator(".ask-chips")).containsText("2025/0417");

        Watch.tabTo(page, answer.locator(".feedback details > summary"));
        page.keyboard().press("Enter");
        Watch.tabTo(page, answer.locator(".feedback input[value=incomplete]"));
        page.keyboard().press("Space");
        Watch.tabTo(page, answer.locator(".feedback textarea"));
        page.keyboard().type("Die Lampen fehlen.");
        Watch.tabTo(page, answer.locator(".feedback-send"));
        page.keyboard().press("Enter");

        assertThat(answer.locator(".feedback-thanks")).isVisible();
        page.navigate("/admin/feedback");
        assertThat(page.locator(".feedback-said").first()).containsText("Die Lampen fehlen.");
    }

    @Test
    void aConversationIsRenamedAndDeletedByKeyboard() {
        Page page = signedIn(1280, ColorScheme.LIGHT);
        asked(page, "Wie dunkel ist die Halle?");
        page.navigate("/conversations");
        Locator first = page.locator(".conversation-list li").first();
        Watch.tabTo(page, first.locator("summary").first());
        page.keyboard().press("Enter");
        Watch.tabTo(page, first.locator("input[name=title]"));
        page.keyboard().press("Control+A");
        page.keyboard().type("Licht in der Halle");
        page.keyboard().press("Enter");
        assertThat(first.locator(".conversation-title")).hasText("Licht in der Halle");

        int before = page.locator(".conversation-list li").count();
        Watch.tabTo(page, first.locator("summary").nth(1));
        page.keyboard().press("Enter");
        Watch.tabTo(page, first.locator(".conversation-delete button"));
        page.keyboard().press("Enter");

        assertThat(page.locator(".conversation-list li")).hasCount(before - 1);
        assertThat(page.locator("main")).not().containsText("Licht in der Halle");
    }

    @Test
    void allOfItIsReadableInLightAndDarkOnDeskAndPhone() {
        for (int width : List.of(1280, 390)) {
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                String name = "%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
                Page page = signedIn(width, scheme);
                page.locator(".ask-filters > summary").press("Enter");
                Watch.look(page, "chat-narrowing-" + name);
                page.locator("#from").fill("2025-01-01");
                assertThat(page.locator(".ask-chip")).hasText("Ab: 01.01.2025 ×");
                asked(page, "Wie hell ist die Halle?");
                page.locator(".feedback details > summary").last().press("Enter");
                Watch.look(page, "chat-feedback-" + name);
                page.locator(".feedback textarea").last().fill("Die Lampen fehlen.");
                page.locator(".feedback-send").last().click();
                assertThat(page.locator(".feedback-thanks")).isVisible();
                page.navigate("/conversations");
                page.locator(".conversation-list summary").first().press("Enter");
                page.locator(".conversation-list summary").nth(1).press("Enter");
                Watch.look(page, "conversations-" + name);
                page.navigate("/admin/feedback");
                page.locator(".feedback-said summary").first().press("Enter");
                Watch.look(page, "admin-feedback-" + name);
                page.context().close();
            }
        }
    }

    private Page signedIn(int width, ColorScheme scheme) {
        Page page = watch.over(browser.open(address, width, 900, scheme, true));
        page.navigate("/login");
        page.locator("input[name=name]").fill("Herr Ohm");
        page.locator("input[name=passphrase]").fill(People.PASSPHRASE);
        page.locator("main button[type=submit]").click();
        page.waitForURL(address + "/");
        return page;
    }

    private static void asked(Page page, String question) {
        page.locator("#question").fill(question);
        page.locator("#question").press("Enter");
        assertThat(page.locator("#conversation .answer .feedback").last()).isVisible();
    }
}
