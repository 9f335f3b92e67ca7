package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.RunFile;
import java.util.List;

/// How a run ended.
///
/// @param body the body's name
/// @param files by path; the unchanged ones too, if this was their source's last run
public record RunReport(IngestRun run, String body, List<RunFile> files) {

    public RunReport {
        files = List.copyOf(files);
    }
}
