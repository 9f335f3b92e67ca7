package de.ratslotse.web.problem;

import java.util.Locale;

/// What can be wrong with a request. Names are stable: programs may decide on them.
public enum ProblemKind {
    MALFORMED(400),
    EMPTY_QUESTION(400),
    QUESTION_TOO_LONG(400),
    CONTROL_CHARACTERS(400),
    INVALID_FIELD(400),
    QUESTION_FILE(400),
    KEY_IN_ADDRESS(400),
    UNKNOWN_HOST(400),
    KEY_UNKNOWN(401),
    SIGN_IN_NEEDED(401),
    FORBIDDEN(403),
    NOT_FOUND(404),
    UNKNOWN_BODY(404),
    UNKNOWN_MEETING(404),
    UNKNOWN_PAPER(404),
    SEVERAL_MEETINGS(400),
    SEVERAL_PAPERS(400),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    CONFLICT(409),
    NO_MODEL(409),
    TOO_LARGE(413),
    UNSUPPORTED_TYPE(415),
    TOO_MANY(429),
    FAILED(500),
    SOURCE_UNAVAILABLE(502),
    OVERLOADED(503);

    private final int status;

    ProblemKind(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /// As it stands in the type of a problem and in the names of messages.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kind that says no more than a status does.
    static ProblemKind of(int status) {
        return switch (status) {
            case 401 -> SIGN_IN_NEEDED;
            case 403 -> FORBIDDEN;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 409 -> CONFLICT;
            case 413 -> TOO_LARGE;
            case 415 -> UNSUPPORTED_TYPE;
            case 429 -> TOO_MANY;
            case 502 -> SOURCE_UNAVAILABLE;
            case 503 -> OVERLOADED;
            default -> status >= 400 && status < 500 ? MALFORMED : FAILED;
        };
    }
}
