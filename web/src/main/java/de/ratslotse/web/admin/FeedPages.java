package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.FeedRequest;
import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.register.Feed;
import de.ratslotse.retrieval.register.FeedCoverage;
import de.ratslotse.retrieval.register.Feeds;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// OParl endpoints: what is imported, how far it reaches, and a new import.
@Controller
class FeedPages {

    private final Ingest ingest;
    private final Feeds feeds;
    private final BodyNames bodies;
    private final Acts acts;
    private final CurrentAccess current;

    FeedPages(Ingest ingest, Feeds feeds, BodyNames bodies, Acts acts, CurrentAccess current) {
        this.ingest = ingest;
        this.feeds = feeds;
        this.bodies = bodies;
        this.acts = acts;
        this.current = current;
    }

    /// A feed as the page shows it.
    ///
    /// @param entry what an import is begun with again
    public record FeedRow(
            String body,
            String url,
            String entry,
            String license,
            String imported,
            String filesSince,
            List<FeedCoverage> coverage) {}

    @GetMapping("/admin/feeds")
    String feeds(Model model, Locale locale) {
        return page("", "", model, locale);
    }

    @PostMapping("/admin/feeds")
    String start(
            @RequestParam(defaultValue = "") String url,
            @RequestParam(defaultValue = "") String filesSince,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        try {
            FeedRequest request = new FeedRequest(
                    URI.create(url.strip()),
                    Optional.empty(),
                    Optional.empty(),
                    filesSince.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(filesSince)),
                    Scope.PUBLIC,
                    false,
                    confirmed,
                    false);
            acts.note(AuditLog.Act.RUN_STARTED, url.strip());
            long run = ingest.start(request).getFirst();
            return "redirect:/admin/runs/" + run;
        } catch (CouncilSourceUnavailable e) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return page(e.reason().text(locale), url, model, locale);
        } catch (IllegalArgumentException | DateTimeException _) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            model.addAttribute("mistake", true);
            return page("", url, model, locale);
        }
    }

    private String page(String complaint, String url, Model model, Locale locale) {
        Map<Long, String> names = bodies.byId();
        model.addAttribute(
                "feeds",
                feeds.list(current.access()).stream()
                        .map(feed -> row(feed, names, locale))
                        .toList());
        model.addAttribute("complaint", complaint);
        model.addAttribute("url", url);
        return "admin/feeds";
    }

    private FeedRow row(Feed feed, Map<Long, String> names, Locale locale) {
        DateTimeFormatter time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneId.systemDefault());
        return new FeedRow(
                names.getOrDefault(feed.bodyId(), ""),
                feed.url(),
                feed.systemUrl().orElse(feed.url()),
                feed.license().orElse(""),
                feed.imported().map(time::format).orElse(""),
                feed.settings().path("filesSince").asString(""),
                feeds.coverage(current.access(), feed));
    }
}
