package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.ingest.source.Listing;
import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.ingest.source.SkippedFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a folder shows beside what is known of it: to be read, unchanged, vanished.
final class Comparison {

    private final List<Work> work = new ArrayList<>();
    private final List<SourceItem> unchanged = new ArrayList<>();
    private final List<SourceItem> vanished = new ArrayList<>();
    private final Map<String, SourceItem> known;
    private final boolean recognises;

    /// @param recognises whether scans can be read
    Comparison(Run run, Listing.Listed listed, Map<String, SourceItem> known, boolean recognises) {
        this.known = known;
        this.recognises = recognises;
        Set<String> shown = new HashSet<>();
        Set<String> halfRead = halfRead();
        for (FoundFile file : listed.files()) {
            shown.add(file.path());
            sort(file, halfRead.contains(file.path()));
        }
        listed.skipped().stream().map(SkippedFile::path).forEach(shown::add);
        Set<String> asBefore = new HashSet<>();
        unchanged.forEach(item -> asBefore.add(item.path()));
        for (SourceItem item : known.values()) {
            sortUnseen(item, shown, asBefore, listed.unreadable());
        }
    }

    List<Work> work() {
        return work;
    }

    List<SourceItem> unchanged() {
        return unchanged;
    }

    /// Not the files inside files that are to be read: these are known only afterwards.
    List<SourceItem> vanished() {
        return vanished;
    }

    /// What is held for review, or has a sign in its path, is internal, whatever was declared.
    static boolean wrongScope(SourceItem item, Scope declared) {
        boolean staysInternal = item.outcome().equals(Optional.of(Outcome.HELD_FOR_REVIEW))
                || NonPublicSigns.inPath(item.path()).isPresent();
        return !item.scope().equals(declared) && !(staysInternal && item.scope().equals(Scope.INTERNAL));
    }

    private boolean isWorthAnotherTry(SourceItem item) {
        String why = item.reason().map(Reason::key).orElse("");
        return why.equals("damaged.unexpected") || (why.equals("no_text.no_ocr") && recognises);
    }

    private void sort(FoundFile file, boolean again) {
        SourceItem item = known.get(file.path());
        if (item != null && !again && isAsBefore(file, item)) {
            unchanged.add(item);
        } else {
            work.add(new Work(file, Optional.ofNullable(item), Optional.empty(), NonPublicSigns.inPath(file.path())));
        }
    }

    private void sortUnseen(SourceItem item, Set<String> shown, Set<String> asBefore, List<String> unreadable) {
        if (shown.contains(item.path()) || unreadable.stream().anyMatch(item.path()::startsWith)) {
            return;
        }
        if (item.container().isEmpty()) {
            vanished.add(item);
            return;
        }
        String outermost = outermost(item);
        if (asBefore.contains(outermost)) {
            unchanged.add(item);
        } else if (!shown.contains(outermost)) {
            vanished.add(item);
        }
    }

    /// Files with something inside that was never finished.
    private Set<String> halfRead() {
        Set<String> paths = new HashSet<>();
        for (SourceItem item : known.values()) {
            if (item.container().isPresent() && item.outcome().isEmpty()) {
                paths.add(outermost(item));
            }
        }
        return paths;
    }

    private String outermost(SourceItem item) {
        SourceItem outer = item;
        while (outer.container().isPresent()) {
            SourceItem next = known.get(outer.container().get());
            if (next == null) {
                return outer.container().get();
            }
            outer = next;
        }
        return outer.path();
    }

    /// What could not be reached is tried again each time, and so is what failed for reasons outside the file.
    private boolean isAsBefore(FoundFile file, SourceItem item) {
        return item.outcome().isPresent()
                && item.outcome().get() != Outcome.UNREADABLE
                && !isWorthAnotherTry(item)
                && item.size() == file.size()
                && item.modified().equals(file.modified());
    }
}
