package de.ratslotse.web.chat;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// Values that are costly to find and may be a little old.
final class Remembered<K, V> {

    private static final int MOST = 200;

    private final Map<K, Aged<V>> values = new ConcurrentHashMap<>();
    private final long lifetime;

    private record Aged<V>(V value, long born) {}

    Remembered(Duration lifetime) {
        this.lifetime = lifetime.toNanos();
    }

    V get(K key, Function<K, V> find) {
        Aged<V> kept = values.get(key);
        if (kept != null && System.nanoTime() - kept.born() < lifetime) {
            return kept.value();
        }
        if (values.size() >= MOST) {
            values.clear();
        }
        V found = find.apply(key);
        values.put(key, new Aged<>(found, System.nanoTime()));
        return found;
    }
}
