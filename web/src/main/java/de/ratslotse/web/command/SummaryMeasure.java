package de.ratslotse.web.command;

import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.StructureEvaluation;
import de.ratslotse.retrieval.evaluation.StructureReport;
import de.ratslotse.retrieval.evaluation.ToldSummary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Compares summaries of meetings with their minutes, which were read by hand: decisions, results, votes, attendance.
/// Each file is a body of its own, so that nothing but it is summed up.
final class SummaryMeasure {

    private final Server server;
    private final Console console;

    SummaryMeasure(Server server, Console console) {
        this.server = server;
        this.console = console;
    }

    /// @param gold lines of files read by hand
    /// @param data where the files lie
    StructureReport measure(Path gold, Path data) {
        try {
            if (QuestionFiles.read(gold) instanceof QuestionFile questions) {
                return StructureEvaluation.ofDrafts(this::summary).evaluate(questions, data);
            }
        } catch (IOException e) {
            throw new CommandFailed(Messages.text("evaluate.nofile", gold), e);
        }
        throw new CommandFailed(Messages.text("evaluate.nofile", gold));
    }

    private JsonNode summary(Path minutes) {
        String name = String.valueOf(minutes.getFileName());
        String body = "summary " + name;
        try {
            Path folder = Files.createTempDirectory("summary");
            Files.copy(minutes, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
            IngestRun.start(server, folder, body, "public", true).await(console);
            Files.delete(folder.resolve(name));
            Files.delete(folder);
        } catch (IOException e) {
            throw new CommandFailed(Messages.text("evaluate.nofile", minutes), e);
        }
        JsonNode meetings = server.get("/api/v1/meetings", Map.of("body", body)).path("data");
        if (meetings.size() != 1) {
            return JsonNodeFactory.instance.objectNode();
        }
        ObjectNode request = JsonNodeFactory.instance
                .objectNode()
                .put("meeting", id(meetings.get(0)))
                .put("kind", "after");
        String id = server.post("/api/v1/briefings", request).path("id").asString();
        return ToldSummary.fields(server.get("/api/v1/briefings/" + id + "/export", Map.of("format", "json")));
    }

    /// The last part of the meeting's address.
    private static String id(JsonNode meeting) {
        String address = meeting.path("id").asString();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
