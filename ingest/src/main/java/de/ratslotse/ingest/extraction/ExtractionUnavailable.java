package de.ratslotse.ingest.extraction;

/// The reading processes cannot be started or kept alive on this machine; no file is to blame.
public final class ExtractionUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public ExtractionUnavailable(String message) {
        super(message);
    }

    public ExtractionUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
