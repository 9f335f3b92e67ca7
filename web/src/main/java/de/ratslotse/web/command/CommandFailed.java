package de.ratslotse.web.command;

/// A command could not do its work. The message is the plain sentence the user reads.
final class CommandFailed extends RuntimeException {

    CommandFailed(String sentence) {
        super(sentence);
    }

    CommandFailed(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
