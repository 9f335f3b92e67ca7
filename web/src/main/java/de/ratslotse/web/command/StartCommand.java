package de.ratslotse.web.command;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `ratslotse start`: serves the data folder until it is stopped.
@Command(name = "start", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {

    @Mixin
    private Console console = new Console();

    @Override
    public Integer call() {
        serve(console, List.of());
        return Console.KEEP_RUNNING;
    }

    /// Starts the server and says where it is once it answers.
    static ServerFile serve(Console console, List<String> settings) {
        console.say(Messages.text("starting", DataFolder.path()));
        DataFolder.start(DataFolder.path(), settings);
        ServerFile address = ServerFile.read(DataFolder.path()).orElseThrow();
        console.say(Messages.text("ready", address.page()));
        return address;
    }
}
