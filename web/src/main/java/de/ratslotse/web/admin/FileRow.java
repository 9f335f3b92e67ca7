package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.time.Instant;
import java.util.Locale;

/// A file as the list of files shows it.
///
/// @param outcome key of the outcome, `pending` while it is not finished
/// @param reason why, as a sentence; may be empty
/// @param link to the original, where it is held; else empty
record FileRow(
        long id,
        String body,
        String path,
        String source,
        String scope,
        long kilobytes,
        String outcome,
        String reason,
        int attempts,
        Instant changed,
        String link) {

    static FileRow of(SourceItem item, String body, Locale locale) {
        return new FileRow(
                item.id(),
                body,
                item.path(),
                item.source(),
                item.scope().key(),
                (item.size() + 1023) / 1024,
                item.outcome().map(FileRow::key).orElse("pending"),
                item.reason().map(reason -> reason.text(locale)).orElse(""),
                item.attempts(),
                item.changed(),
                item.fileId().map(file -> "/files/" + file).orElse(""));
    }

    static String key(Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT);
    }

    public boolean held() {
        return outcome.equals("held_for_review");
    }
}
