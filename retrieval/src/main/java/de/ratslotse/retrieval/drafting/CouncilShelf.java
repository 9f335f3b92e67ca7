package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperShelf;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Papers;

/// Where a draft looks things up, each part with the rights of its reader.
record CouncilShelf(
        Bodies bodies,
        Meetings meetings,
        AgendaItems items,
        Papers papers,
        Consultations consultations,
        AttachedFiles attached,
        CouncilFiles files,
        Passages passages) {

    PaperShelf paperShelf() {
        return new PaperShelf(attached, files, passages);
    }
}
