package de.ratslotse.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `ratslotse ingest FOLDER`: reads a folder once. Without `--scope` everything stays internal.
@Command(name = "ingest", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of("");

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--scope", descriptionKey = "scope")
    private DeclaredScope scope = DeclaredScope.INTERNAL;

    @Option(names = "--confirm", descriptionKey = "confirm")
    private boolean confirmed;

    /// Who the folder's files are for, as declared by the operator.
    enum DeclaredScope {
        INTERNAL,
        PUBLIC
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(Messages.text("ingest.nofolder", folder));
        }
        try (Server server = DataFolder.open()) {
            JsonNode report = IngestRun.start(
                            server, folder, bodyName(), scope.name().toLowerCase(Locale.ROOT), confirmed)
                    .await(console);
            return tell(report);
        }
    }

    private String bodyName() {
        return body.isBlank()
                ? folder.toAbsolutePath().normalize().getFileName().toString()
                : body;
    }

    private int tell(JsonNode report) {
        if (console.json()) {
            console.print(report);
        } else {
            tellPeople(report);
        }
        boolean failed = !report.path("state").asString().equals("completed");
        if (failed) {
            console.say(report.path("reason").asString(Messages.text("ingest.failed")));
        }
        return failed ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private void tellPeople(JsonNode report) {
        for (JsonNode file : report.path("files")) {
            if (!file.path("reason").isNull()) {
                console.out()
                        .println("%s: %s — %s"
                                .formatted(
                                        file.path("path").asString(),
                                        Messages.text("outcome."
                                                + file.path("outcome").asString()),
                                        file.path("reason").asString()));
            }
        }
        Map<String, Long> totals = new TreeMap<>();
        report.path("totals")
                .properties()
                .forEach(total -> totals.put(total.getKey(), total.getValue().asLong()));
        totals.forEach((outcome, count) -> console.out().println(Messages.text("ingest.total", count, outcome)));
        if (scope == DeclaredScope.INTERNAL) {
            console.say(Messages.text("ingest.internal"));
        }
    }
}
