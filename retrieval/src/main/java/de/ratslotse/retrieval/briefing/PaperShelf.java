package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.AttachedFiles;

/// Where the texts of papers are looked up.
public record PaperShelf(AttachedFiles attached, CouncilFiles files, Passages passages) {}
