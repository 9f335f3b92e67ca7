package de.ratslotse.web.command;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.JsonNode;

/// What every command shares: the two streams and the option `--json`.
final class Console {

    /// Not an exit code: the server goes on running in its own threads.
    static final int KEEP_RUNNING = -1;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(names = "--json", descriptionKey = "json")
    private boolean json;

    @SuppressWarnings("NullAway.Init") // picocli fills it
    Console() {}

    boolean json() {
        return json;
    }

    PrintWriter out() {
        return spec.root().commandLine().getOut();
    }

    /// Everything that is not the result itself.
    void say(String sentence) {
        spec.root().commandLine().getErr().println(sentence);
    }

    void print(JsonNode object) {
        out().println(object);
    }
}
