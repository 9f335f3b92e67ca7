package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.IngestRuns;
import java.util.List;
import java.util.Optional;

/// The runs over documents that the present caller may see.
final class VisibleRuns {

    private final IngestRuns runs;
    private final Acts acts;

    VisibleRuns(IngestRuns runs, Acts acts) {
        this.runs = runs;
        this.acts = acts;
    }

    /// The latest first.
    List<IngestRun> list(int offset, int limit) {
        return runs.list(offset, limit).stream().filter(this::isVisible).toList();
    }

    Optional<IngestRun> find(long id) {
        return runs.find(id).filter(this::isVisible);
    }

    private boolean isVisible(IngestRun run) {
        return acts.access().covers(run.bodyId(), run.scope());
    }
}
