package de.ratslotse.web.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;

/// `ratslotse search "QUERY"`: ranked passages.
@Command(name = "search", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "QUERY", descriptionKey = "query")
    private String query = "";

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--limit", descriptionKey = "limit")
    private int limit = 10;

    @Override
    public Integer call() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("q", query);
        parameters.put("limit", Integer.toString(limit));
        if (!body.isBlank()) {
            parameters.put("body", body);
        }
        try (Server server = DataFolder.open()) {
            JsonNode found = server.get("/api/v1/search", parameters);
            if (console.json()) {
                console.print(found);
            } else {
                found.path("passages").forEach(this::tell);
                if (!found.path("complete").asBoolean(true)) {
                    console.say(Messages.text("search.incomplete"));
                }
            }
            return ExitCode.OK;
        }
    }

    private void tell(JsonNode passage) {
        console.out()
                .println("%2d. %s%s%n    %s"
                        .formatted(
                                passage.path("rank").asInt(),
                                passage.path("file").path("path").asString(),
                                passage.path("page").isNull()
                                        ? ""
                                        : ", "
                                                + Messages.text(
                                                        "ask.page",
                                                        passage.path("page").asInt()),
                                shortened(passage.path("text").asString())));
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.length() <= 240 ? line : line.substring(0, 240) + " …";
    }
}
