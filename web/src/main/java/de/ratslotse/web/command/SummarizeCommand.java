package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse summarize PAPER`: the summary of one paper; the document goes to standard output.
@Command(name = "summarize", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class SummarizeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAPER", descriptionKey = "paper")
    private String paper = "";

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--length", descriptionKey = "briefing.length")
    private String length = "medium";

    @Option(names = "--format", descriptionKey = "briefing.format")
    private String format = "md";

    @Override
    public Integer call() {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("paper", paper)
                .put("body", body)
                .put("length", length);
        try (Server server = DataFolder.open()) {
            String id = server.post("/api/v1/summaries", request).path("id").asString();
            Documents.print(server.bytes("/api/v1/summaries/" + id + "/export", Map.of("format", format)));
            return ExitCode.OK;
        }
    }
}
