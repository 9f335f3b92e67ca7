package de.ratslotse.web.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse ask "QUESTION"`: the same answer as the page.
@Command(name = "ask", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "QUESTION", descriptionKey = "question")
    private String question = "";

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Override
    public Integer call() {
        try (Server server = DataFolder.open()) {
            JsonNode answer = server.post("/api/v1/answers", request());
            if (console.json()) {
                console.print(answer);
            } else {
                tell(answer);
            }
            return ExitCode.OK;
        }
    }

    private ObjectNode request() {
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("question", question)
                .put("language", java.util.Locale.getDefault().getLanguage());
        if (!body.isBlank()) {
            request.put("body", body);
        }
        return request;
    }

    private void tell(JsonNode answer) {
        console.out().println(answer.path("text").asString());
        boolean found = !answer.path("citations").isEmpty();
        if (!found && !answer.path("nearest").isEmpty()) {
            console.out().println(System.lineSeparator() + Messages.text("ask.nearest"));
        }
        console.out().println();
        for (JsonNode citation : answer.path(found ? "citations" : "nearest")) {
            tellCitation(citation);
        }
    }

    private void tellCitation(JsonNode citation) {
        String page = citation.path("page").isNull()
                ? ""
                : ", " + Messages.text("ask.page", citation.path("page").asInt());
        console.out()
                .println("[%d] %s%s (%s)%n    „%s“"
                        .formatted(
                                citation.path("number").asInt(),
                                citation.path("file").path("path").asString(),
                                page,
                                Messages.text(
                                        "kind." + citation.path("statementKind").asString()),
                                citation.path("quote").asString().replaceAll("\\s+", " ")));
    }
}
