package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ratslotse summarize PAPER`: the summary of one paper.
@Command(name = "summarize", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class SummarizeCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PAPER", descriptionKey = "paper")
    private String paper = "";

    @Option(names = "--length", descriptionKey = "briefing.length")
    private String length = "medium";

    @Mixin
    private Documents documents = new Documents();

    @Override
    public Integer call() {
        return documents.print("summaries", Map.of("paper", paper, "length", length));
    }
}
