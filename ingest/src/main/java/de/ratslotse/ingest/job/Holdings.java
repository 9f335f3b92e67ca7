package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.IngestRuns;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.corpus.SourceItems;

/// What is held, as ingest sees it.
record Holdings(
        CorpusTransactions transactions,
        Bodies bodies,
        CouncilFiles files,
        Pages pages,
        SourceItems items,
        IngestRuns runs) {}
