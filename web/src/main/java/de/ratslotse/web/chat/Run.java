package de.ratslotse.web.chat;

import de.ratslotse.retrieval.search.Filter;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/// One question on its way to an answer. Belongs to the session it was asked in and is answered once.
/// @param filter what is searched
record Run(UUID id, UUID conversation, String question, Filter filter, AtomicBoolean started, AtomicBoolean stopped) {

    static Run of(UUID conversation, String question, Filter filter) {
        return new Run(UUID.randomUUID(), conversation, question, filter, new AtomicBoolean(), new AtomicBoolean());
    }

    /// True for the first caller only.
    boolean start() {
        return started.compareAndSet(false, true);
    }

    void stop() {
        stopped.set(true);
    }

    boolean isStopped() {
        return stopped.get();
    }
}
