package de.ratslotse.retrieval.search;

import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/// Indexes that live as long as the object that opened them: for measurements and tests.
record MemoryIndexStore() implements IndexStore {

    @Override
    public Directory open(String name) {
        return new ByteBuffersDirectory();
    }

    @Override
    public void clear() {}
}
