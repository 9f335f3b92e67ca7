package de.ratslotse.web.command;

import de.ratslotse.retrieval.corpus.StartRefused;
import java.net.BindException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import org.springframework.core.NestedExceptionUtils;

/// Why the application did not start, as a sentence: the innermost cause that says something to a person.
final class StartFailure {

    private StartFailure() {}

    static String sentence(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused refused && refused.getMessage() != null) {
                return refused.getMessage();
            }
        }
        Throwable cause = NestedExceptionUtils.getMostSpecificCause(failure);
        return switch (cause) {
            case BindException _ -> Messages.text("failed.port");
            case AccessDeniedException denied -> Messages.text("failed.denied", denied.getFile());
            case FileSystemException file -> Messages.text("failed.file", file.getFile());
            case IllegalStateException told when told.getMessage() != null -> told.getMessage();
            default -> Messages.text("failed.unexpectedly");
        };
    }
}
