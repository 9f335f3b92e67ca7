package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import tools.jackson.databind.JsonNode;

/// `ratslotse status`: what is held, what is missing, which model, how far the vectors are.
@Command(name = "status", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        try (Server server = DataFolder.open()) {
            JsonNode status = server.get("/api/v1/status", Map.of());
            if (console.json()) {
                console.print(status);
            } else {
                tell("", status);
            }
            return ExitCode.OK;
        }
    }

    /// One line a value, named by its path: `vectors.done: 812`.
    private void tell(String name, JsonNode value) {
        if (value.isObject()) {
            value.properties().forEach(p -> tell(name.isEmpty() ? p.getKey() : name + "." + p.getKey(), p.getValue()));
        } else if (value.isArray()) {
            int index = 0;
            for (JsonNode element : value) {
                tell("%s[%d]".formatted(name, index++), element);
            }
        } else {
            console.out().println(name + ": " + value.asString(""));
        }
    }
}
