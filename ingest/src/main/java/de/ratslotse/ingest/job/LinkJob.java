package de.ratslotse.ingest.job;

import de.ratslotse.ingest.linking.Assembly;
import de.ratslotse.ingest.linking.CouncilSources;
import de.ratslotse.ingest.linking.ReadFile;
import de.ratslotse.ingest.structure.StoredStructure;
import de.ratslotse.ingest.structure.Structure;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.FileStructure;
import de.ratslotse.retrieval.corpus.Page;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Assembles the council's data of a body anew whenever its files, its feed or its corrections changed: at the end of
/// every run, and in the background after anything else. What is to be done is what changed since the last assembly:
/// so it goes on after any kind of end.
public final class LinkJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LinkJob.class);
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration TROUBLE = Duration.ofSeconds(10);
    private static final int CHANGES = 1000;
    private static final int UNREAD = 200;

    private final LinkSources sources;
    private final LookAgain again;
    private final StructureReader reader = new StructureReader();
    private final Set<Long> asked = ConcurrentHashMap.newKeySet();
    private final Set<Long> looked = ConcurrentHashMap.newKeySet();
    private final Map<Long, ChangeMark> latest = new HashMap<>();
    private final Thread thread;
    private volatile boolean closed;
    private volatile BooleanSupplier busy = () -> false;
    private ChangeMark seen = ChangeMark.START;

    LinkJob(LinkSources sources, LookAgain again) {
        this.sources = sources;
        this.again = again;
        this.thread = Thread.ofPlatform().daemon().name("linking").unstarted(this::work);
    }

    /// @param running while it is true, nothing is done in the background: a run assembles at its end
    LinkJob start(BooleanSupplier running) {
        busy = running;
        thread.start();
        return this;
    }

    /// Assembles in the background, in a moment.
    public void soon(long bodyId) {
        asked.add(bodyId);
    }

    /// Assembles now what changed since the last time; returns when it can be seen.
    public synchronized void now(long bodyId) {
        look();
        boolean wanted = asked.remove(bodyId) || isReadByAnother(bodyId);
        ChangeMark mark = latest.getOrDefault(bodyId, ChangeMark.START);
        if (wanted || !mark.equals(sources.assembled(bodyId))) {
            assemble(bodyId, mark);
        }
    }

    /// Whether files of a body were read by another version than this; asked once after the start.
    private boolean isReadByAnother(long bodyId) {
        return looked.add(bodyId) && sources.kept().outdated(bodyId, StoredStructure.VERSION);
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
                if (!busy.getAsBoolean()) {
                    bodies().forEach(this::now);
                }
                Thread.sleep(IDLE);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                trouble(e);
            }
        }
    }

    private synchronized List<Long> bodies() {
        look();
        List<Long> bodies = new ArrayList<>(asked);
        latest.forEach((body, mark) -> {
            if (!bodies.contains(body)) {
                bodies.add(body);
            }
        });
        return bodies;
    }

    /// Reads which bodies changed. A change may show a moment late; then it is seen next time.
    private void look() {
        List<FileChange> next = sources.since(seen, CHANGES);
        while (!next.isEmpty()) {
            next.forEach(change -> latest.put(change.bodyId(), change.mark()));
            seen = next.getLast().mark();
            next = sources.since(seen, CHANGES);
        }
    }

    private void assemble(long bodyId, ChangeMark mark) {
        long begun = System.nanoTime();
        recogniseRest(bodyId);
        List<ReadFile> files = new ArrayList<>();
        sources.kept()
                .structures(
                        bodyId,
                        kept -> StoredStructure.read(kept.json())
                                .ifPresent(structure -> files.add(new ReadFile(kept.file(), structure))));
        CouncilSources read = new CouncilSources(
                bodyId,
                sources.kept().feedObjects(bodyId),
                sources.kept().heldOfFeeds(bodyId),
                files,
                sources.corrections().standing(bodyId));
        int written = sources.register().replace(bodyId, Assembly.of(read), mark);
        LOG.info(
                "Assembled body {} from {} files and {} feed objects in {} ms, {} rows changed",
                bodyId,
                files.size(),
                read.feed().size(),
                (System.nanoTime() - begun) / 1_000_000,
                written);
    }

    /// Files that were held before there was a reader, or by another version of it; what looks non-public now is held
    /// for review before anything of it is assembled.
    private void recogniseRest(long bodyId) {
        List<CouncilFile> unread = sources.kept().unread(bodyId, StoredStructure.VERSION, UNREAD);
        while (!unread.isEmpty() && !closed) {
            for (CouncilFile file : unread) {
                List<Page> pages = sources.pages().of(Access.operator(), file.id());
                Structure structure = reader.read(pages, file.title().orElse(""));
                again.at(file, pages, structure);
                sources.kept()
                        .recognised(
                                bodyId,
                                file.id(),
                                new FileStructure(structure.kind().name(), StoredStructure.write(structure)));
            }
            unread = sources.kept().unread(bodyId, StoredStructure.VERSION, UNREAD);
        }
    }

    private void trouble(RuntimeException failure) {
        if (closed) {
            return;
        }
        LOG.warn("The council's data wait to be assembled", failure);
        try {
            Thread.sleep(TROUBLE);
        } catch (InterruptedException e) {
            closed = true;
        }
    }
}
