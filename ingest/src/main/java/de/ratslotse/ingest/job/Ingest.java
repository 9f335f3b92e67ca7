package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.CouncilSourceUnavailable;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.council.Body;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;

/// The one door to ingest: starts runs, tells their progress, keeps their reports. Runs take turns; one at a time.
public final class Ingest {

    private static final Duration TICK = Duration.ofMillis(500);

    private final Runs runs;
    private final Holdings holdings;
    private final Uploads uploads;
    private final Review review;
    private final LinkJob linking;
    private final FeedStart feeds;

    Ingest(Runs runs, Holdings holdings, Uploads uploads, LinkJob linking, FeedStart feeds) {
        this.runs = runs;
        this.holdings = holdings;
        this.uploads = uploads;
        this.review = new Review(holdings);
        this.linking = linking;
        this.feeds = feeds;
    }

    /// Begins a run in the background, after those that were begun before.
    ///
    /// @return the run's id
    public long start(IngestRequest request) {
        return begin(request).id();
    }

    /// Does a run and waits for its end.
    ///
    /// @param progress is told about twice a second
    public RunReport run(IngestRequest request, Consumer<RunProgress> progress) {
        Run run = begin(request);
        while (runs.going(run.id()).isPresent()) {
            progress.accept(run.progress());
            pause();
        }
        progress.accept(run.progress());
        return report(run.id()).orElseThrow();
    }

    /// @return empty for an unknown run
    public Optional<RunProgress> progress(long run) {
        return runs.going(run)
                .map(Run::progress)
                .or(() -> holdings.runs().find(run).map(Ingest::ended));
    }

    /// @return empty for an unknown run
    public Optional<RunReport> report(long run) {
        return holdings.runs().find(run).map(found -> {
            String body = holdings.bodies().find(found.bodyId()).map(Body::name).orElse("");
            return new RunReport(found, body, holdings.runs().report(run));
        });
    }

    /// Ends a run after the files that are being read; what was read stays.
    public void stop(long run) {
        runs.going(run).ifPresent(Run::stop);
    }

    /// Keeps what a person sent in the data folder and begins a run over it.
    ///
    /// @return the run's id
    /// @throws IOException if the files cannot be kept; none of them is read then
    public long upload(String body, Scope scope, List<Upload> files) throws IOException {
        Body owner = holdings.bodies().obtain(body);
        Path folder = uploads.keep(owner, scope, files);
        return start(new IngestRequest(folder, owner.name(), scope));
    }

    /// A person looked at a file that was held for review: from now on it has the scope declared for its source.
    ///
    /// @param item id of the source item
    public void release(long item) {
        review.release(item);
    }

    /// Reads one file again, though it did not change.
    ///
    /// @param item id of the source item
    /// @return the run's id; empty if its folder is gone
    public OptionalLong retry(long item) {
        Optional<SourceItem> found = holdings.items().find(Access.operator(), item);
        if (found.isEmpty() || !Files.isDirectory(Path.of(found.get().source()))) {
            return OptionalLong.empty();
        }
        holdings.items().forget(item);
        String body =
                holdings.bodies().find(found.get().bodyId()).map(Body::name).orElseThrow();
        Path folder = Path.of(found.get().source());
        return OptionalLong.of(start(new IngestRequest(folder, body, review.declared(found.get()))));
    }

    /// Asks an endpoint for its bodies and begins a run for each that is wanted.
    ///
    /// @return the runs' ids
    /// @throws CouncilSourceUnavailable if the endpoint cannot be read, with a sentence why
    public List<Long> start(FeedRequest request) {
        List<Long> begun = new ArrayList<>();
        for (FeedStart.Wanted wanted : feeds.wanted(request)) {
            long id = holdings.runs()
                    .begin(
                            wanted.body().id(),
                            wanted.source().source(),
                            wanted.source().scope());
            runs.begin(new Run(id, wanted.body(), wanted.source()));
            begun.add(id);
        }
        return begun;
    }

    /// How many objects of a feed a run read, changed and withdrew, as JSON; empty for a folder's run.
    public Optional<String> counts(long run) {
        return holdings.runs().counts(run);
    }

    /// Assembles the council's data of a body anew, in a moment: after something was put right.
    public void relink(long bodyId) {
        linking.soon(bodyId);
    }

    private Run begin(IngestRequest request) {
        Body body = holdings.bodies().obtain(request.body());
        long id = holdings.runs().begin(body.id(), request.folder().toString(), request.scope());
        Run run = new Run(id, body, new RunSource.OfFolder(request));
        runs.begin(run);
        return run;
    }

    private static RunProgress ended(IngestRun run) {
        int files = run.totals().values().stream().mapToInt(Integer::intValue).sum();
        return new RunProgress(run.id(), run.state(), files, files, 0, 0, 0, OptionalLong.empty(), Optional.empty());
    }

    private static void pause() {
        try {
            Thread.sleep(TICK);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
