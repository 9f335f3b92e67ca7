package de.ratslotse.web.command;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// A run of ingest on the server, followed until it ends.
final class IngestRun {

    private static final Duration ASK_EVERY = Duration.ofMillis(250);

    private final Server server;
    private final String id;

    private IngestRun(Server server, String id) {
        this.server = server;
        this.id = id;
    }

    /// @param confirmed whether a sharply shrunken folder is meant
    static IngestRun start(Server server, Path folder, String body, String scope, boolean confirmed) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("folder", folder.toAbsolutePath().toString())
                .put("body", body)
                .put("scope", scope)
                .put("confirmed", confirmed);
        return new IngestRun(
                server, server.post("/api/v1/runs", request).path("run").asString());
    }

    /// A run that was begun already.
    static IngestRun begun(Server server, String id) {
        return new IngestRun(server, id);
    }

    /// Waits with a progress bar on standard error; the whole report comes back.
    JsonNode await(Console console) {
        try (ProgressBar bar = bar()) {
            JsonNode report = report();
            while (report.path("state").asString().equals("running")) {
                show(bar, report.path("progress"));
                Thread.sleep(ASK_EVERY);
                report = report();
            }
            advance(bar, report.path("progress"));
            return report;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(Messages.text("failed.interrupted"), e);
        }
    }

    private JsonNode report() {
        return server.get("/api/v1/runs/" + id, Map.of());
    }

    private static ProgressBar bar() {
        return new ProgressBarBuilder()
                .setTaskName(Messages.text("ingest.files"))
                .setStyle(ProgressBarStyle.ASCII)
                .setInitialMax(1)
                .setUpdateIntervalMillis(500)
                .build();
    }

    private static void show(ProgressBar bar, JsonNode progress) {
        advance(bar, progress);
        bar.setExtraMessage(Messages.text(
                "ingest.pages",
                progress.path("pages").asLong(0),
                progress.path("pagesPerSecond").asDouble(0)));
    }

    /// A run that has ended tells no speed: what stands there last stays.
    private static void advance(ProgressBar bar, JsonNode progress) {
        bar.maxHint(Math.max(1, progress.path("filesTotal").asLong(1)));
        bar.stepTo(progress.path("filesDone").asLong(0));
    }
}
