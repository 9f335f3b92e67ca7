package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.IngestRun;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/// Counts what a run has done, for its progress. Used by several threads.
final class RunCounts {

    /// Before this many files a guess would jump about.
    private static final int ENOUGH = 3;

    private long begun;
    private int total;
    private int done;
    private int unchanged;
    private long pages;
    private @Nullable String current;

    synchronized void more(int files) {
        begun = begun == 0 ? System.nanoTime() : begun;
        total += files;
    }

    synchronized void unchanged(int files) {
        unchanged = files;
    }

    synchronized void begin(String path) {
        current = path;
    }

    synchronized void done(int pagesRead) {
        done++;
        pages += pagesRead;
    }

    synchronized RunProgress progress(long run, IngestRun.State state) {
        double seconds =
                begun == 0 ? 0 : Duration.ofNanos(System.nanoTime() - begun).toMillis() / 1000.0;
        boolean guessable = done >= ENOUGH && seconds > 1;
        OptionalLong remaining =
                guessable ? OptionalLong.of(Math.round(seconds / done * (total - done))) : OptionalLong.empty();
        double rate = seconds == 0 ? 0 : pages / seconds;
        return new RunProgress(
                run, state, done, total, unchanged, pages, rate, remaining, Optional.ofNullable(current));
    }
}
