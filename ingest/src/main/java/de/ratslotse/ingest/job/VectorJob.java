package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.FileChanges;
import de.ratslotse.retrieval.corpus.Pending;
import de.ratslotse.retrieval.corpus.VectorProgress;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embedding;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Gives every passage its vector, in the background. What is to be done is what has no vector yet: so it goes on after
/// any kind of end, and a new model embeds everything anew; the vectors of the old one go when the new one has all.
public final class VectorJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(VectorJob.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration TROUBLE = Duration.ofSeconds(10);
    /// Enough to find many of similar length; few enough to be lost in a crash.
    private static final int BATCH = 128;

    private final Vectors vectors;
    private final FileChanges changes;
    private final Supplier<Optional<Embedding>> model;
    private final Thread thread;
    private volatile boolean closed;
    private volatile double perSecond;
    private ChangeMark seen = ChangeMark.START;
    private String complete = "";

    /// @param model empty while there is none
    VectorJob(Vectors vectors, FileChanges changes, Supplier<Optional<Embedding>> model) {
        this.vectors = vectors;
        this.changes = changes;
        this.model = model;
        this.thread = Thread.ofPlatform().daemon().name("vectors").unstarted(this::work);
    }

    VectorJob start() {
        thread.start();
        return this;
    }

    /// How far it is, with the current model; all zero while there is none.
    public VectorProgress progress() {
        return model.get()
                .map(embedding -> vectors.progress(embedding.modelId()))
                .orElse(new VectorProgress(0, 0));
    }

    /// Passages a second, lately; 0 when nothing is being done.
    public double perSecond() {
        return perSecond;
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        try {
            thread.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void work() {
        while (!closed) {
            try {
                if (!step()) {
                    perSecond = 0;
                    Thread.sleep(IDLE);
                }
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                trouble(e);
            }
        }
    }

    /// @return whether there was something to do
    private boolean step() {
        Optional<Embedding> embedding = model.get();
        if (embedding.isEmpty() || !vectors.available()) {
            return false;
        }
        String id = embedding.get().modelId();
        if (complete.equals(id) && !changed()) {
            return false;
        }
        List<Pending> pending = vectors.pending(id, BATCH);
        if (pending.isEmpty()) {
            vectors.keepOnly(id);
            complete = id;
            return false;
        }
        complete = "";
        embed(embedding.get(), pending);
        return true;
    }

    /// Asks for new passages only when something changed: the answer costs a look at all of them.
    private boolean changed() {
        boolean changed = false;
        List<FileChange> next = changes.since(seen, 1000);
        while (!next.isEmpty()) {
            changed = true;
            seen = next.getLast().mark();
            next = changes.since(seen, 1000);
        }
        return changed;
    }

    private void embed(Embedding embedding, List<Pending> pending) {
        long begun = System.nanoTime();
        List<Pending> byLength = pending.stream()
                .sorted(Comparator.comparingInt(Pending::tokens))
                .toList();
        List<float[]> embedded =
                embedding.passages(byLength.stream().map(Pending::text).toList());
        vectors.store(embedding.modelId(), byLength, embedded);
        double rate = pending.size() / ((System.nanoTime() - begun) / 1e9);
        perSecond = perSecond == 0 ? rate : 0.8 * perSecond + 0.2 * rate;
    }

    private void trouble(RuntimeException failure) {
        if (closed) {
            return;
        }
        LOG.warn("Vectors wait: {}", failure.toString());
        perSecond = 0;
        try {
            Thread.sleep(TROUBLE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
