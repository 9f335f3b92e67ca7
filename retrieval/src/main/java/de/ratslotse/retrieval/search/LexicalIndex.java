package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The words of all passages: one Lucene index per access scope, a projection of the corpus.
///
/// Follows the corpus change by change and remembers how far it came. Where an index is missing, damaged, of an older
/// version or of another database, all are built anew. Several nodes each keep their own.
public final class LexicalIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LexicalIndex.class);
    /// Changes between two looks at what was written; a crash repeats at most this many.
    private static final int CHANGES = 500;
    /// What was written is shown at once but made durable more rarely: after a crash so much is read again.
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

    private final IndexedCorpus corpus;
    private final IndexStore store;
    /// Held while indexes are written; searches never wait for it.
    private final Object writing = new Object();
    /// Guards `indexes` and the readers, so that a search sees all scopes at one moment.
    private final Object reading = new Object();
    private final Map<IndexScope, ScopeIndex> indexes = new LinkedHashMap<>();
    private Optional<FileChange> last = Optional.empty();
    private Instant committed = Instant.now();
    private boolean uncommitted;
    private volatile boolean complete;
    private volatile boolean resting;

    LexicalIndex(IndexedCorpus corpus, IndexStore store) {
        this.corpus = corpus;
        this.store = store;
        open();
    }

    /// How far the projection is.
    ///
    /// @param complete whether it has followed every change it knew of at least once since it was opened
    /// @param passages in all scopes together: for operators only
    public record State(boolean complete, long passages) {}

    /// Whether it has followed every change it knew of at least once since it was opened.
    boolean complete() {
        return complete;
    }

    public State state() {
        synchronized (reading) {
            long passages = 0;
            try {
                for (ScopeIndex index : indexes.values()) {
                    passages += index.passages();
                }
            } catch (IOException failed) {
                throw new UncheckedIOException("The word index could not be read", failed);
            }
            return new State(complete, passages);
        }
    }

    /// Catches up with the corpus now; when it returns, every change committed before the call can be found, unless a
    /// transaction older than that change is still running.
    public void refresh() {
        synchronized (writing) {
            try {
                catchUp();
            } catch (IOException damaged) {
                LOG.warn("The word index could not be written and is built anew", damaged);
                rebuild();
            }
        }
    }

    /// Follows no further: a catching up that is going on ends with the changes it is at. What is missing is read after
    /// the next start.
    void rest() {
        resting = true;
    }

    /// The indexes that the caller may see, as they are now. To be closed.
    IndexView view(Access access) {
        synchronized (reading) {
            List<DirectoryReader> readers = new ArrayList<>();
            indexes.forEach((scope, index) -> {
                if (scope.visibleTo(access)) {
                    readers.add(index.acquire());
                }
            });
            return new IndexView(readers);
        }
    }

    @Override
    public void close() {
        rest();
        synchronized (writing) {
            try {
                commit();
            } catch (IOException | RuntimeException failed) {
                LOG.warn(
                        "The word index could not be written; it will read again what is missing: {}",
                        failed.toString());
            }
            closeAll();
        }
    }

    private void open() {
        synchronized (writing) {
            try {
                if (!opened()) {
                    begin();
                }
            } catch (LockObtainFailedException held) {
                throw new UncheckedIOException("The word index is in use by another process", held);
            } catch (IOException | RuntimeException damaged) {
                LOG.warn("The word index is damaged and is built anew: {}", damaged.toString());
                begin();
            }
        }
    }

    /// Opens what an earlier run left, if it belongs to this corpus.
    private boolean opened() throws IOException {
        Optional<IndexNotes> notes = notes();
        if (notes.isEmpty() || !followsCorpus(notes.get())) {
            return false;
        }
        open(IndexScope.PUBLIC);
        for (IndexScope scope : notes.get().scopes()) {
            open(scope);
            if (index(scope).isNew()) {
                throw new IOException("The index of scope %s is missing".formatted(scope.folder()));
            }
        }
        last = notes.get().last();
        return true;
    }

    private Optional<IndexNotes> notes() throws IOException {
        try (Directory directory = store.open(IndexScope.PUBLIC.folder())) {
            return IndexNotes.read(ScopeIndex.notes(directory));
        }
    }

    /// Whether the last change that the index saw stands in the corpus: not so after a database was exchanged or set
    /// back.
    private boolean followsCorpus(IndexNotes notes) {
        return notes.last().isEmpty()
                || corpus.changes(before(notes.last().get()), 1)
                        .equals(List.of(notes.last().get()));
    }

    private static ChangeMark before(FileChange change) {
        return new ChangeMark(change.mark().transaction(), change.mark().seq() - 1);
    }

    private void rebuild() {
        begin();
        try {
            catchUp();
        } catch (IOException failed) {
            throw new UncheckedIOException("The word index cannot be built", failed);
        }
    }

    /// Begins with an empty index.
    private void begin() {
        closeAll();
        complete = false;
        last = Optional.empty();
        try {
            store.clear();
            open(IndexScope.PUBLIC);
        } catch (IOException failed) {
            throw new UncheckedIOException("The word index cannot be built", failed);
        }
    }

    private void catchUp() throws IOException {
        ChangeMark mark = last.map(FileChange::mark).orElse(ChangeMark.START);
        List<FileChange> changes = corpus.changes(mark, CHANGES);
        while (!changes.isEmpty() && !resting) {
            apply(changes);
            last = Optional.of(changes.getLast());
            uncommitted = true;
            show();
            commitIfDue();
            changes = corpus.changes(changes.getLast().mark(), CHANGES);
        }
        complete = complete || changes.isEmpty();
        commitIfDue();
    }

    private void apply(List<FileChange> changes) throws IOException {
        Set<UUID> files = new LinkedHashSet<>();
        changes.forEach(change -> files.add(change.fileId()));
        for (UUID file : files) {
            for (ScopeIndex index : all()) {
                index.delete(file);
            }
            Optional<HeldFile> held = corpus.file(file);
            if (held.isPresent()) {
                IndexScope scope = IndexScope.of(held.get().file());
                open(scope);
                index(scope).add(Fields.documents(held.get()));
            }
        }
    }

    private void show() throws IOException {
        synchronized (reading) {
            for (ScopeIndex index : indexes.values()) {
                index.show();
            }
        }
    }

    private void commitIfDue() throws IOException {
        if (uncommitted && Duration.between(committed, Instant.now()).compareTo(BETWEEN_COMMITS) >= 0) {
            commit();
        }
    }

    /// The public index last: its notes count for all.
    private void commit() throws IOException {
        IndexNotes notes = IndexNotes.of(last, indexes.keySet());
        for (IndexScope scope : notes.scopes()) {
            index(scope).commit();
        }
        index(IndexScope.PUBLIC).commit(notes.written());
        committed = Instant.now();
        uncommitted = false;
    }

    private void open(IndexScope scope) throws IOException {
        synchronized (reading) {
            if (!indexes.containsKey(scope)) {
                indexes.put(scope, new ScopeIndex(store.open(scope.folder())));
            }
        }
    }

    private ScopeIndex index(IndexScope scope) {
        synchronized (reading) {
            ScopeIndex index = indexes.get(scope);
            if (index == null) {
                throw new IllegalStateException("The index of scope %s is not open".formatted(scope.folder()));
            }
            return index;
        }
    }

    private List<ScopeIndex> all() {
        synchronized (reading) {
            return List.copyOf(indexes.values());
        }
    }

    private void closeAll() {
        synchronized (reading) {
            for (ScopeIndex index : indexes.values()) {
                try {
                    index.close();
                } catch (IOException failed) {
                    LOG.warn("An index could not be closed: {}", failed.toString());
                }
            }
            indexes.clear();
        }
    }
}
