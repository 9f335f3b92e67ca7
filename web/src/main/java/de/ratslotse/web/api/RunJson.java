package de.ratslotse.web.api;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.RunFile;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A run of ingest as the API writes it.
///
/// @param state `running`, `completed`, `failed`, `stopped` or `interrupted`
/// @param reason why it failed, as a sentence
/// @param progress null when it has ended long ago
/// @param files empty while it runs
/// @param totals how many files ended how
/// @param objects of an OParl import: how many objects were read, changed and withdrawn, by type; null for a folder
public record RunJson(
        String run,
        String state,
        @Nullable String reason,
        String body,
        String source,
        String scope,
        Instant started,
        @Nullable Instant ended,
        @Nullable ProgressJson progress,
        List<FileJson> files,
        Map<String, Integer> totals,
        @Nullable JsonNode objects) {

    /// @param filesTotal 0 while the folder is being looked through
    /// @param remainingSeconds a guess; null while there is nothing to guess from
    public record ProgressJson(
            int filesDone,
            int filesTotal,
            int unchanged,
            long pages,
            double pagesPerSecond,
            @Nullable Long remainingSeconds,
            @Nullable String currentFile) {}

    /// @param reason null, or a sentence that a clerk understands
    public record FileJson(
            String path, String outcome, @Nullable String reason, int pages, int passages) {
        static FileJson of(RunFile file, Locale locale) {
            return new FileJson(
                    file.path(),
                    Words.of(file.outcome()),
                    file.reason().map(reason -> reason.text(locale)).orElse(null),
                    file.pages(),
                    file.passages());
        }
    }

    static Map<String, Integer> totals(Map<Outcome, Integer> totals) {
        Map<String, Integer> named = new TreeMap<>();
        totals.forEach((outcome, files) -> named.put(Words.of(outcome), files));
        return named;
    }
}
