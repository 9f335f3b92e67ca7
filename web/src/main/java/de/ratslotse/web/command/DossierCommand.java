package de.ratslotse.web.command;

import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ratslotse dossier TOPIC`: what was asked, proposed and decided of a topic over time.
@Command(name = "dossier", resourceBundle = "de.ratslotse.web.command.commands", mixinStandardHelpOptions = true)
final class DossierCommand implements Callable<Integer> {

    @Parameters(paramLabel = "TOPIC", descriptionKey = "topic")
    private String topic = "";

    @Option(names = "--from", descriptionKey = "dossier.from")
    private String from = "";

    @Option(names = "--to", descriptionKey = "dossier.to")
    private String to = "";

    @Mixin
    private Documents documents = new Documents();

    @Override
    public Integer call() {
        return documents.print("dossiers", Map.of("topic", topic, "from", from, "to", to));
    }
}
