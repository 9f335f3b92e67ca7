package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One value that several sources may tell. They are asked in the order of their authority: the first one counts, a
/// later one that says something else is kept as an objection.
final class Value<T> {

    private @Nullable Said<T> kept;
    private final List<Said<T>> others = new ArrayList<>();

    record Said<T>(T value, Origin origin) {}

    void offer(T value, Origin origin) {
        Said<T> said = new Said<>(value, origin);
        if (kept == null) {
            kept = said;
        } else if (!same(kept.value(), value) && others.stream().noneMatch(other -> same(other.value(), value))) {
            others.add(said);
        }
    }

    /// Counts where nobody else says anything, and contradicts nobody.
    void suppose(T value, Origin origin) {
        if (kept == null) {
            kept = new Said<>(value, origin);
        }
    }

    /// Whatever was said before; that stays as an objection.
    void correct(T value, Origin origin) {
        Said<T> before = kept;
        kept = new Said<>(value, origin);
        if (before != null && !same(before.value(), value)) {
            others.addFirst(before);
        }
    }

    Optional<T> get() {
        return Optional.ofNullable(kept).map(Said::value);
    }

    Optional<Origin> origin() {
        return Optional.ofNullable(kept).map(Said::origin);
    }

    List<Said<T>> others() {
        return others;
    }

    private static boolean same(Object one, Object other) {
        if (one instanceof String first && other instanceof String second) {
            return Names.key(first).equals(Names.key(second));
        }
        return one.equals(other);
    }
}
