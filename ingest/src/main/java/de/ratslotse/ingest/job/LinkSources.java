package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.FileChanges;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.Register;
import de.ratslotse.retrieval.register.RegisterSources;
import java.util.List;

/// Where the council's data are assembled from, and where they go.
record LinkSources(
        CorpusTransactions transactions,
        FileChanges changes,
        RegisterSources kept,
        Corrections corrections,
        Pages pages,
        Register register) {

    /// In a transaction of its own, so that no connection stays with a thread of Spring Batch.
    List<FileChange> since(ChangeMark mark, int limit) {
        return transactions.call(Access.operator(), () -> changes.since(mark, limit));
    }

    ChangeMark assembled(long bodyId) {
        return transactions.call(Access.operator(), () -> register.assembled(bodyId));
    }
}
