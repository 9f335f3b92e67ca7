package de.ratslotse.web.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse import-oparl URL`: imports an OParl endpoint, or brings what is held of it up to date. What OParl
/// publishes is public, so without `--scope` everything is.
@Command(name = "import-oparl", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class ImportOparlCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "URL", descriptionKey = "oparl.url")
    private String url = "";

    @Option(names = "--body", descriptionKey = "oparl.body")
    private String body = "";

    @Option(names = "--since", descriptionKey = "oparl.since")
    private String since = "";

    @Option(names = "--files-since", descriptionKey = "oparl.filesSince")
    private String filesSince = "";

    @Option(names = "--scope", descriptionKey = "oparl.scope")
    private IngestCommand.DeclaredScope scope = IngestCommand.DeclaredScope.PUBLIC;

    @Option(names = "--full", descriptionKey = "oparl.full")
    private boolean full;

    @Option(names = "--confirm", descriptionKey = "oparl.confirm")
    private boolean confirmed;

    @Option(names = "--allow-private", descriptionKey = "oparl.allowPrivate")
    private boolean allowPrivate;

    @Override
    public Integer call() {
        try (Server server = DataFolder.open()) {
            List<JsonNode> reports = new ArrayList<>();
            for (JsonNode run : server.post("/api/v1/imports", request()).path("runs")) {
                reports.add(IngestRun.begun(server, run.asString()).await(console));
            }
            return tell(reports);
        }
    }

    private ObjectNode request() {
        return JsonNodeFactory.instance
                .objectNode()
                .put("url", url)
                .put("body", body)
                .put("since", since)
                .put("filesSince", filesSince)
                .put("scope", scope.name().toLowerCase(Locale.ROOT))
                .put("full", full)
                .put("confirmed", confirmed)
                .put("allowPrivate", allowPrivate);
    }

    private int tell(List<JsonNode> reports) {
        if (console.json()) {
            console.print(json(reports));
        } else {
            reports.forEach(this::tellPeople);
        }
        List<JsonNode> failed = reports.stream()
                .filter(report -> !report.path("state").asString().equals("completed"))
                .toList();
        failed.forEach(report -> console.say(report.path("reason").asString(Messages.text("ingest.failed"))));
        return failed.isEmpty() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    /// One body's report, or a list of them.
    private static JsonNode json(List<JsonNode> reports) {
        if (reports.size() == 1) {
            return reports.getFirst();
        }
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        all.addAll(reports);
        return all;
    }

    private void tellPeople(JsonNode report) {
        console.out().println(report.path("body").asString());
        JsonNode objects = report.path("objects");
        objects.path("read")
                .properties()
                .forEach(type -> console.out()
                        .println(Messages.text(
                                "oparl.objects",
                                type.getKey(),
                                type.getValue().asLong(),
                                objects.path("changed").path(type.getKey()).asLong(0),
                                objects.path("withdrawn").path(type.getKey()).asLong(0))));
        report.path("totals")
                .properties()
                .forEach(total -> console.out()
                        .println(Messages.text("ingest.total", total.getValue().asLong(), total.getKey())));
    }
}
