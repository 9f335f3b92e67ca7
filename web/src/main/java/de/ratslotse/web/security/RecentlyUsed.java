package de.ratslotse.web.security;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// A map that forgets what was not asked for longest, so that strangers cannot fill the memory.
final class RecentlyUsed<K, V> {

    private final Map<K, V> entries;

    RecentlyUsed(int most) {
        this.entries = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    synchronized V get(K key, Function<K, V> otherwise) {
        return entries.computeIfAbsent(key, otherwise);
    }

    synchronized void remove(K key) {
        entries.remove(key);
    }

    synchronized int size() {
        return entries.size();
    }
}
