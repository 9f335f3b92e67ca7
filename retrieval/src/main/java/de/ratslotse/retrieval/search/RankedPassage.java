package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import java.util.Set;

/// A passage, its file, and where it stands in a ranking.
///
/// @param rank from 1
/// @param score the fused score, comparable only within one ranking
/// @param lexicalScore BM25 of the lexical search, 0 if words did not find it
/// @param similarity cosine of query and passage, 0 if meaning did not find it
public record RankedPassage(
        int rank,
        double score,
        Set<FoundBy> by,
        double lexicalScore,
        double similarity,
        Passage passage,
        CouncilFile file) {

    public RankedPassage {
        by = Set.copyOf(by);
    }

    /// Which search found it. The API writes these names in lower case.
    public enum FoundBy {
        WORDS,
        MEANING
    }
}
