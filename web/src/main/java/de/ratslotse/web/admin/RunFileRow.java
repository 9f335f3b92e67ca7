package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.RunFile;
import java.util.Locale;

/// One file of a run's report as its page shows it.
record RunFileRow(String path, String outcome, String reason, int pages, int passages) {

    static RunFileRow of(RunFile file, Locale locale) {
        return new RunFileRow(
                file.path(),
                FileRow.key(file.outcome()),
                file.reason().map(reason -> reason.text(locale)).orElse(""),
                file.pages(),
                file.passages());
    }
}
