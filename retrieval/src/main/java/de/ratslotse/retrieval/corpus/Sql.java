package de.ratslotse.retrieval.corpus;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Values on their way into a statement.
final class Sql {

    private Sql() {}

    static @Nullable Long nullable(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    /// PostgreSQL holds no NUL in a text; the replacement has the same length, so that offsets stay true.
    static String text(String value) {
        return value.replace('\0', '\uFFFD');
    }
}
