package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.council.Body;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// One run while it goes on: what is to be read, how far it is, whether it shall stop. Used by several threads.
final class Run {

    private final long id;
    private final Body body;
    private final RunSource origin;
    private final ConcurrentLinkedQueue<Work> queue = new ConcurrentLinkedQueue<>();
    private final RunCounts counts = new RunCounts();
    private final Set<String> loose = ConcurrentHashMap.newKeySet();
    private final Set<String> touched = ConcurrentHashMap.newKeySet();
    private volatile IngestRun.State state = IngestRun.State.RUNNING;
    private volatile boolean stopping;
    private volatile @Nullable Reason failure;

    Run(long id, Body body, RunSource origin) {
        this.id = id;
        this.body = body;
        this.origin = origin;
    }

    /// Empty for a folder.
    Optional<RunSource.OfFeed> feed() {
        return origin instanceof RunSource.OfFeed feed ? Optional.of(feed) : Optional.empty();
    }

    long id() {
        return id;
    }

    Body body() {
        return body;
    }

    Path folder() {
        return origin.folder();
    }

    String source() {
        return origin.source();
    }

    Scope scope() {
        return origin.scope();
    }

    boolean confirmed() {
        return origin.confirmed();
    }

    RunCounts counts() {
        return counts;
    }

    /// Bytes that perhaps nobody needs any more.
    Set<String> loose() {
        return loose;
    }

    /// Paths of files that were read and of those that were found inside them.
    Set<String> touched() {
        return touched;
    }

    void add(Collection<Work> work) {
        counts.more(work.size());
        queue.addAll(work);
    }

    /// The next file; null when there is none or the run shall stop.
    @Nullable
    Work next() {
        return stopping || failure != null ? null : queue.poll();
    }

    void stop() {
        stopping = true;
    }

    boolean stopping() {
        return stopping;
    }

    void fail(Reason reason) {
        failure = reason;
    }

    Optional<Reason> failure() {
        return Optional.ofNullable(failure);
    }

    void end(IngestRun.State end) {
        state = end;
    }

    /// Files inside others that were still to be read.
    Collection<Work> rest() {
        return queue;
    }

    RunProgress progress() {
        return counts.progress(id, state);
    }

    /// A row for a file of this run.
    SourceItem item(Work work, Scope scope, Ending ending) {
        Optional<UUID> file = ending.file();
        return new SourceItem(
                0,
                body.id(),
                source(),
                work.path(),
                work.container().map(Work::path),
                scope,
                work.found().size(),
                work.found().modified(),
                ending.sha256(),
                file,
                ending.outcome(),
                ending.reason(),
                0,
                id,
                work.found().modified());
    }

    /// How a file ended, as its row says it.
    record Ending(Optional<Outcome> outcome, Optional<Reason> reason, Optional<String> sha256, Optional<UUID> file) {

        static Ending open() {
            return new Ending(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
