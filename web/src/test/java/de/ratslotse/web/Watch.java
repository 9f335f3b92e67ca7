package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What a page in a real browser has to keep to: it asks our own server alone, no script complains, nothing is wider
/// than
/// the screen, all is reached by keyboard, and axe-core finds nothing.
public final class Watch {

    private static final Path SCREENSHOTS = Path.of("target/screenshots");
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final int MOST_STEPS = 120;

    private final String address;
    private final List<String> complaints = new CopyOnWriteArrayList<>();

    /// @param address of our own server
    public Watch(String address) {
        this.address = address;
    }

    /// Begins to note what this page should not do.
    public Page over(Page page) {
        page.onRequest(request -> {
            if (!request.url().startsWith(address)) {
                complaints.add("Request to " + request.url());
            }
        });
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") || message.type().equals("warning")) {
                complaints.add(message.text());
            }
        });
        return page;
    }

    /// What was noted so far; may be cleared.
    public List<String> complaints() {
        return complaints;
    }

    public static void tabTo(Page page, Locator target) {
        for (int i = 0; i < MOST_STEPS; i++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("element => element === document.activeElement"))) {
                return;
            }
        }
        throw new AssertionError("Not reached by keyboard: " + target);
    }

    /// The page fits, is accessible, and its picture is kept to be looked at.
    public static void look(Page page, String name) {
        fits(page);
        screenshot(page, name);
        isAccessible(page);
    }

    public static void fits(Page page) {
        Object overflow = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(((Number) overflow).intValue()).as(page.url()).isLessThanOrEqualTo(0);
    }

    public static void isAccessible(Page page) {
        List<String> found = new AxeBuilder(page)
                .withTags(RULES).analyze().getViolations().stream()
                        .map(rule -> rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getFailureSummary())
                                        .toList())
                        .toList();
        assertThat(found).as(page.url()).isEmpty();
    }

    /// The whole page, however long.
    public static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENSHOTS.resolve(name + ".png")));
    }
}
