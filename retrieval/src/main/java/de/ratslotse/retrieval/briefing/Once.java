package de.ratslotse.retrieval.briefing;

import java.util.Optional;
import java.util.function.Supplier;

/// Found when it is first needed, then kept. For one thread.
final class Once<T> implements Supplier<T> {

    private final Supplier<T> find;
    private Optional<T> found = Optional.empty();

    Once(Supplier<T> find) {
        this.find = find;
    }

    @Override
    public T get() {
        if (found.isEmpty()) {
            found = Optional.of(find.get());
        }
        return found.get();
    }
}
