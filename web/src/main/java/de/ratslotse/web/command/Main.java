package de.ratslotse.web.command;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// The program's entry: `ratslotse COMMAND …`.
///
/// Machine-readable output goes to standard output alone, everything else to standard error. Exit codes:
/// 0 done, 1 the command itself failed, 2 wrong arguments.
@Command(
        name = "ratslotse",
        resourceBundle = "de.ratslotse.web.command.commands",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        subcommands = {
            CommandLine.HelpCommand.class,
            DemoCommand.class,
            StartCommand.class,
            IngestCommand.class,
            ImportOparlCommand.class,
            AskCommand.class,
            SearchCommand.class,
            InspectCommand.class,
            EvaluateCommand.class,
            MeasureCommand.class,
            BriefCommand.class,
            SummarizeCommand.class,
            DossierCommand.class,
            StatusCommand.class
        })
public final class Main implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @SuppressWarnings("NullAway.Init") // picocli fills it
    Main() {}

    public static void main(String[] arguments) {
        Messages.chooseLanguage();
        logNothingYet();
        int exitCode = commandLine().execute(arguments);
        if (exitCode != Console.KEEP_RUNNING) {
            System.exit(exitCode);
        }
    }

    /// Until the service has read where its log is, a log would be written to standard output.
    private static void logNothingYet() {
        if (LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            context.getLogger(Logger.ROOT_LOGGER_NAME).setLevel(Level.OFF);
        }
    }

    static CommandLine commandLine() {
        return new CommandLine(new Main())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler(new PlainSentences());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }

    /// The version of the built jar.
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"Ratslotse " + (version == null ? "(development)" : version)};
        }
    }
}
