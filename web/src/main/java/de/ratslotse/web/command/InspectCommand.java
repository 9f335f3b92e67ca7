package de.ratslotse.web.command;

import de.ratslotse.ingest.job.Inspection;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `ratslotse inspect FILE…`: what would be read from these files. Stores nothing, needs neither server nor database.
@Command(name = "inspect", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class InspectCommand implements Callable<Integer> {

    private static final int SHOWN = 70;

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "files")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        try (Inspection inspection = Inspection.open()) {
            for (Path file : files) {
                JsonNode found = inspection.inspect(file);
                if (console.json()) {
                    console.print(found);
                } else {
                    show(found);
                }
            }
        }
        return ExitCode.OK;
    }

    private void show(JsonNode found) {
        if (found.has("outcome")) {
            line("%s: %s".formatted(value(found, "file"), value(found, "reason")));
            return;
        }
        line("%s: %s".formatted(value(found, "file"), value(found, "kind")));
        line("  %s %s %s–%s %s"
                .formatted(
                        value(found, "body"),
                        value(found, "meetingDate"),
                        value(found, "start"),
                        value(found, "end"),
                        value(found, "location")));
        if (found.path("reference").isString() || found.path("title").isString()) {
            line("  %s %s %s".formatted(value(found, "reference"), value(found, "title"), value(found, "originator")));
        }
        for (JsonNode item : found.path("agendaItems")) {
            line("  %5s  %-70s  %-10s %s"
                    .formatted(
                            value(item, "number"),
                            value(item, "title"),
                            value(item, "result"),
                            value(item, "paperReference")));
        }
    }

    private void line(String text) {
        console.out().println(text.stripTrailing());
    }

    private static String value(JsonNode found, String field) {
        String text = found.path(field).asString("");
        return text.length() > SHOWN && !field.equals("file") ? text.substring(0, SHOWN - 1) + "…" : text;
    }
}
