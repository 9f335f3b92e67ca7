package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse brief MEETING`: the briefing before a meeting or the summary after it; the document goes to standard
/// output.
@Command(name = "brief", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting")
    private String meeting = "";

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--kind", descriptionKey = "briefing.kind")
    private String kind = "";

    @Option(names = "--format", descriptionKey = "briefing.format")
    private String format = "md";

    @Override
    public Integer call() {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("meeting", meeting)
                .put("body", body)
                .put("kind", kind);
        try (Server server = DataFolder.open()) {
            String id = server.post("/api/v1/briefings", request).path("id").asString();
            Documents.print(server.bytes("/api/v1/briefings/" + id + "/export", Map.of("format", format)));
            return ExitCode.OK;
        }
    }
}
