package de.ratslotse.web.command;

import de.ratslotse.ingest.job.Inspection;
import de.ratslotse.retrieval.evaluation.Comparison;
import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.StructureEvaluation;
import de.ratslotse.retrieval.evaluation.StructureReport;
import de.ratslotse.retrieval.evaluation.UnusableQuestions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse evaluate FILE`: measures search, answers, refusals or structure on a question file.
@Command(name = "evaluate", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "FILE", arity = "0..1", descriptionKey = "questions")
    private Path file = Path.of("");

    @Option(names = "--checks", descriptionKey = "checks")
    private boolean checks;

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--compare", paramLabel = "EARLIER.json", descriptionKey = "compare")
    private Path earlier = Path.of("");

    @Override
    public Integer call() {
        if (checks) {
            return checked();
        }
        if (file.toString().isEmpty() || !Files.isRegularFile(file)) {
            throw new CommandFailed(Messages.text("evaluate.nofile", file));
        }
        QuestionFile questions = questions();
        if (questions.form() == QuestionFile.Form.STRUCTURE) {
            return structure(questions);
        }
        try (Server server = DataFolder.open()) {
            Optional<JsonNode> then = earlier();
            JsonNode evaluation = evaluate(server, file, body);
            int printed = printed(evaluation);
            then.ifPresent(run ->
                    console.say(Comparison.of(run, evaluation.path("result")).text()));
            return printed;
        }
    }

    /// What an earlier run printed with `--json`; read before the long work begins.
    private Optional<JsonNode> earlier() {
        if (earlier.toString().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(JSON.readTree(Files.readString(earlier)));
        } catch (IOException | JacksonException e) {
            throw new CommandFailed(Messages.text("evaluate.nofile", earlier), e);
        }
    }

    private int checked() {
        try (Server server = DataFolder.open()) {
            return printed(checks(server, file, body));
        }
    }

    private int printed(JsonNode evaluation) {
        if (console.json()) {
            console.print(evaluation.path("result"));
        } else {
            console.out().println(evaluation.path("report").asString());
        }
        return ExitCode.OK;
    }

    private QuestionFile questions() {
        try {
            return switch (QuestionFiles.read(file)) {
                case QuestionFile questions -> questions;
                case UnusableQuestions unusable -> throw new CommandFailed(unusable.text(Locale.getDefault()));
            };
        } catch (IOException e) {
            throw new CommandFailed(Messages.text("evaluate.nofile", file), e);
        }
    }

    /// Files read by hand are compared with what is read out of the originals, which lie in `data` beside the file's
    /// folder; that needs neither server nor database.
    private int structure(QuestionFile questions) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        Path data = folder == null ? Path.of("data") : folder.resolveSibling("data");
        try (Inspection inspection = Inspection.open()) {
            StructureReport report = new StructureEvaluation(inspection::inspect).evaluate(questions, data);
            console.out().println(console.json() ? JSON.writeValueAsString(report) : report.text());
            return ExitCode.OK;
        }
    }

    /// Measures the check of a model's statements on the documents held.
    static JsonNode checks(Server server, Path file, String body) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("checks", true);
        if (!file.toString().isEmpty()) {
            request.put("file", file.toAbsolutePath().toString());
        }
        if (!body.isBlank()) {
            request.put("body", body);
        }
        return server.post("/api/v1/evaluations", request);
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
