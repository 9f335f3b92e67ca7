package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ratslotse brief MEETING`: the briefing before a meeting or the summary after it.
@Command(name = "brief", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class BriefCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MEETING", descriptionKey = "meeting")
    private String meeting = "";

    @Option(names = "--kind", descriptionKey = "briefing.kind")
    private String kind = "";

    @Mixin
    private Documents documents = new Documents();

    @Override
    public Integer call() {
        return documents.print("briefings", Map.of("meeting", meeting, "kind", kind));
    }
}
