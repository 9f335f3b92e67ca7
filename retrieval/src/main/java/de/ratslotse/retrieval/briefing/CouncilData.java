package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;

/// The council's data, each part read with the rights of who asks.
record CouncilData(
        Bodies bodies,
        Organizations organizations,
        Meetings meetings,
        AgendaItems items,
        Papers papers,
        Consultations consultations,
        AttachedFiles files,
        CouncilFiles held,
        Passages passages) {

    PaperShelf paperShelf() {
        return new PaperShelf(files, held, passages);
    }
}
