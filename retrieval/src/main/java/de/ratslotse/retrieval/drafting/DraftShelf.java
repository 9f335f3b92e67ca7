package de.ratslotse.retrieval.drafting;

import org.springframework.jdbc.core.simple.JdbcClient;

/// The tables of stored drafts.
record DraftShelf(
        DraftHeads heads,
        DraftRows rows,
        EvidenceRows evidence,
        DraftWriting writing,
        VersionWriting versions,
        WorkRows work,
        WordingRows wordings) {

    static DraftShelf on(JdbcClient jdbc) {
        return new DraftShelf(
                new DraftHeads(jdbc),
                new DraftRows(jdbc),
                new EvidenceRows(jdbc),
                new DraftWriting(jdbc),
                new VersionWriting(jdbc),
                new WorkRows(jdbc),
                new WordingRows(jdbc));
    }

    DraftReading reading() {
        return new DraftReading(this);
    }
}
