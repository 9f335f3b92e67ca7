package de.ratslotse.web.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `ratslotse demo`: the server with the invented sample council.
@Command(name = "demo", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private static final String SAMPLE_BODY = "Lotsenau";

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        Path sample = Path.of(System.getProperty("ratslotse.sample", "sample")).resolve("lotsenau");
        if (!Files.isDirectory(sample)) {
            throw new CommandFailed(Messages.text("demo.missing", sample));
        }
        ServerFile address = StartCommand.serve(console, List.of());
        try (Server server = new Server(address, () -> {})) {
            console.say(Messages.text("demo.ingesting"));
            IngestRun run = IngestRun.start(server, sample, SAMPLE_BODY, "public", false);
            run.await(console);
            console.say(Messages.text("demo.ready", address.page()));
        }
        return Console.KEEP_RUNNING;
    }
}
