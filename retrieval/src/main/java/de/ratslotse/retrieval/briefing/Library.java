package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.PassageSearch;

/// Where an answer looks things up: passages, pages, how far the data reach, and what files belong to.
record Library(
        PassageSearch search,
        PageTexts pages,
        Surroundings surroundings,
        Coverages coverages,
        CouncilContexts contexts,
        MeantBodies bodies) {}
