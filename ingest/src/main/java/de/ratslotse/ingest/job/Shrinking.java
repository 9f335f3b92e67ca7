package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.ingest.source.Listing;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// An empty folder, or one of which most is gone, is more likely a mistake than a wish: it asks before anything is
/// withdrawn. Files that were only moved are not gone.
final class Shrinking {

    private static final int FEW = 20;

    private Shrinking() {}

    /// @throws RunFailure that asks, unless the run was confirmed
    static void refuse(Run run, Listing.Listed listed, List<SourceItem> vanished, Collection<SourceItem> known) {
        if (run.confirmed()) {
            return;
        }
        if (listed.files().isEmpty() && listed.skipped().isEmpty()) {
            throw new RunFailure(Reason.of("folder.empty", run.source()));
        }
        Set<Trace> shown = new HashSet<>();
        listed.files().forEach(file -> shown.add(Trace.of(file)));
        long before = known.stream().filter(item -> item.container().isEmpty()).count();
        long gone = vanished.stream()
                .filter(item -> item.container().isEmpty() && !shown.contains(Trace.of(item)))
                .count();
        if (gone > FEW && gone * 2 > before) {
            throw new RunFailure(
                    Reason.of("folder.shrunken", run.source(), Long.toString(gone), Long.toString(before)));
        }
    }

    /// By what a moved file is known without reading it.
    private record Trace(String name, long size, Instant modified) {

        static Trace of(FoundFile file) {
            return new Trace(name(file.path()), file.size(), file.modified());
        }

        static Trace of(SourceItem item) {
            return new Trace(name(item.path()), item.size(), item.modified());
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }
}
