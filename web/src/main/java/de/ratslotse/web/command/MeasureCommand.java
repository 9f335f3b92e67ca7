package de.ratslotse.web.command;

import de.ratslotse.retrieval.evaluation.StructureReport;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// `ratslotse measure DIR`: the measurements on real documents that are not part of the project.
///
/// Works in a data folder of its own, `measure` inside the usual one, so that nothing measured mixes with what is
/// served. `DIR` holds `data/` (documents, XQuAD) and `gold/` (question files).
@Command(name = "measure", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class MeasureCommand implements Callable<Integer> {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> TOWNS = List.of("erlangen", "wels", "milburn", "nipissing");
    private static final List<String> FORMATS = List.of("office", "formats", "scans", "hostile");
    private static final List<String> PARAGRAPHS = List.of("xquad.de.json", "xquad.en.json");
    private static final List<String> SUMMARIES = List.of("structure-dev.jsonl");
    private static final List<String> QUESTIONS = List.of("pdf-dev.jsonl");

    @Mixin
    private Console console = new Console();

    @Parameters(paramLabel = "DIR", descriptionKey = "directory")
    private Path directory = Path.of("");

    @Option(names = "--summaries", descriptionKey = "measure.only.summaries")
    private boolean summariesOnly;

    @Override
    public Integer call() {
        Path data = folder("data");
        Path gold = folder("gold");
        if (summariesOnly) {
            return summaries(gold, data);
        }
        try (Server server = DataFolder.open(DataFolder.path().resolve("measure"))) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            TOWNS.forEach(name -> ingest(server, data.resolve(name), all));
            awaitVectors(server);
            PARAGRAPHS.forEach(name -> evaluate(server, data.resolve("xquad").resolve(name), all));
            QUESTIONS.forEach(name -> evaluate(server, gold.resolve(name), all));
            TOWNS.forEach(name -> told("checks " + name, EvaluateCommand.checks(server, Path.of(""), name), all));
            SUMMARIES.forEach(name -> summaries(server, gold.resolve(name), data, all));
            FORMATS.forEach(name -> ingest(server, data.resolve(name), all));
            if (console.json()) {
                console.print(all);
            }
            return ExitCode.OK;
        }
    }

    private int summaries(Path gold, Path data) {
        try (Server server = DataFolder.open(DataFolder.path().resolve("measure"))) {
            ObjectNode all = JsonNodeFactory.instance.objectNode();
            SUMMARIES.forEach(name -> summaries(server, gold.resolve(name), data, all));
            if (console.json()) {
                console.print(all);
            }
            return ExitCode.OK;
        }
    }

    private Path folder(String name) {
        Path folder = directory.resolve(name);
        if (!Files.isDirectory(folder)) {
            throw new CommandFailed(Messages.text("measure.nodata", directory, name));
        }
        return folder;
    }

    private void ingest(Server server, Path folder, ObjectNode all) {
        String name = folder.getFileName().toString();
        console.say(Messages.text("measure.ingesting", name));
        JsonNode report = IngestRun.start(server, folder, name, "public", true).await(console);
        all.set("ingest " + name, report);
        if (!console.json()) {
            console.out().println("%s: %s".formatted(name, report.path("totals")));
        }
    }

    /// Meaning takes part in the measurement, so the vectors must be there; without a model there are none to wait for.
    private void awaitVectors(Server server) {
        try {
            JsonNode vectors = vectors(server);
            while (vectors.path("available").asBoolean()
                    && vectors.path("done").asLong() < vectors.path("total").asLong()) {
                console.say(Messages.text(
                        "measure.vectors",
                        vectors.path("done").asLong(),
                        vectors.path("total").asLong()));
                Thread.sleep(5_000);
                vectors = vectors(server);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(Messages.text("failed.interrupted"), e);
        }
    }

    private static JsonNode vectors(Server server) {
        return server.get("/api/v1/status", Map.of()).path("vectors");
    }

    private void evaluate(Server server, Path file, ObjectNode all) {
        told("evaluate " + file.getFileName(), EvaluateCommand.evaluate(server, file, ""), all);
    }

    private void summaries(Server server, Path gold, Path data, ObjectNode all) {
        console.say(Messages.text("measure.summaries", gold.getFileName()));
        StructureReport report = new SummaryMeasure(server, console).measure(gold, data);
        all.set("summaries " + gold.getFileName(), JSON.valueToTree(report));
        if (!console.json()) {
            console.out().println(report.text());
        }
    }

    private void told(String name, JsonNode evaluation, ObjectNode all) {
        all.set(name, evaluation.path("result"));
        if (!console.json()) {
            console.out().println(evaluation.path("report").asString());
        }
    }
}
