package de.ratslotse.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse evaluate FILE`: measures search, answers and refusals on a question file.
@Command(name = "evaluate", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FILE", descriptionKey = "questions")
    private Path file = Path.of("");

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Override
    public Integer call() {
        if (!Files.isReadable(file)) {
            throw new CommandFailed(Messages.text("evaluate.nofile", file));
        }
        try (Server server = DataFolder.open()) {
            JsonNode evaluation = evaluate(server, file, body);
            if (console.json()) {
                console.print(evaluation.path("result"));
            } else {
                console.out().println(evaluation.path("report").asString());
            }
            return ExitCode.OK;
        }
    }

    /// @return `report`, the text for people, and `result`, every single case
    static JsonNode evaluate(Server server, Path file, String body) {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("file", file.toAbsolutePath().toString());
        if (!body.isBlank()) {
            request.put("body", body);
        }
        return server.post("/api/v1/evaluations", request);
    }
}
