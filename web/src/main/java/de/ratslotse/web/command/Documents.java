package de.ratslotse.web.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.util.Map;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What the commands have in common that ask for a document and write it to standard output, byte by byte as it is.
final class Documents {

    @Option(names = "--body", descriptionKey = "body")
    private String body = "";

    @Option(names = "--format", descriptionKey = "briefing.format")
    private String format = "md";

    /// @param list of the API: `briefings`, `summaries`, `dossiers`
    /// @param wanted what the document is of; empty values stand for the server's choice
    /// @return the exit status
    int print(String list, Map<String, String> wanted) {
        ObjectNode request = JsonNodeFactory.instance.objectNode().put("body", body);
        wanted.forEach(request::put);
        try (Server server = DataFolder.open()) {
            String id = server.post("/api/v1/" + list, request).path("id").asString();
            print(server.bytes("/api/v1/%s/%s/export".formatted(list, id), Map.of("format", format)));
            return ExitCode.OK;
        }
    }

    private static void print(byte[] document) {
        try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
            out.write(document);
        } catch (IOException failed) {
            throw new CommandFailed(Messages.text("briefing.unwritten"), failed);
        }
    }
}
