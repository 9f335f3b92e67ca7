package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse dossier TOPIC`: what was asked, proposed and decided of a topic over time; the document goes to standard
/// output.
@Command(name = "dossier", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOPIC", descriptionKey = "topic")
    private String topic = "";

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--from", descriptionKey = "dossier.from")
    private String from = "";

    @Option(names = "--to", descriptionKey = "dossier.to")
    private String to = "";

    @Option(names = "--format", descriptionKey = "briefing.format")
    private String format = "md";

    @Override
    public Integer call() {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("topic", topic)
                .put("body", body)
                .put("from", from)
                .put("to", to);
        try (Server server = DataFolder.open()) {
            String id = server.post("/api/v1/dossiers", request).path("id").asString();
            Documents.print(server.bytes("/api/v1/dossiers/" + id + "/export", Map.of("format", format)));
            return ExitCode.OK;
        }
    }
}
