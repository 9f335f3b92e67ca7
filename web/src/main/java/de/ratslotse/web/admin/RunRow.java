package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.IngestRun;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// A run as the pages show it.
///
/// @param state key of the state
/// @param totals how many files ended how, by the outcome's key
record RunRow(
        long id,
        String body,
        String source,
        String scope,
        Instant started,
        Optional<Instant> ended,
        String state,
        String reason,
        Map<String, Integer> totals) {

    static RunRow of(IngestRun run, String body, Locale locale) {
        Map<String, Integer> totals = new TreeMap<>();
        run.totals().forEach((outcome, files) -> totals.put(FileRow.key(outcome), files));
        return new RunRow(
                run.id(),
                body,
                run.source(),
                run.scope().key(),
                run.started(),
                run.ended(),
                run.state().name().toLowerCase(Locale.ROOT),
                run.reason().map(reason -> reason.text(locale)).orElse(""),
                totals);
    }

    public boolean running() {
        return state.equals("running");
    }

    public int files() {
        return totals.values().stream().mapToInt(Integer::intValue).sum();
    }
}
