package de.ratslotse.retrieval.briefing;

import java.net.URI;

/// The chat model did not answer: no connection, or an error instead of a reply.
///
/// The message names the address and the status, never the prompt or the reply.
public final class ChatModelUnavailable extends RuntimeException {

    private final transient URI url;
    private final int status;

    /// @param status of HTTP; 0 where no reply came
    public ChatModelUnavailable(URI url, int status, Throwable cause) {
        super("Chat model at %s did not answer%s".formatted(url, status == 0 ? "" : ", status " + status), cause);
        this.url = url;
        this.status = status;
    }

    public URI url() {
        return url;
    }

    public int status() {
        return status;
    }
}
