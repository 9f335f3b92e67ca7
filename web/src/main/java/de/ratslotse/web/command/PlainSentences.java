package de.ratslotse.web.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/// Turns a failure into one sentence on standard error; the trace goes to the log.
final class PlainSentences implements IExecutionExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(PlainSentences.class);

    @Override
    public int handleExecutionException(Exception failure, CommandLine commandLine, ParseResult parsed) {
        boolean isSaid = failure instanceof CommandFailed && failure.getCause() == null;
        if (!isSaid) {
            LOG.error("The command failed", failure);
        }
        String sentence =
                failure instanceof CommandFailed ? failure.getMessage() : Messages.text("failed.unexpectedly");
        commandLine.getErr().println(sentence);
        return CommandLine.ExitCode.SOFTWARE;
    }
}
