package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.search.PassageSearch;

/// Where an answer looks things up: passages, pages, and how far the data reach.
record Library(PassageSearch search, PageTexts pages, Surroundings surroundings, Coverages coverages) {}
