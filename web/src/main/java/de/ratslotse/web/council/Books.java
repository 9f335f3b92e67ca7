package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Memberships;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;

/// The council's data, where the pages look them up.
record Books(
        Bodies bodies,
        Organizations organizations,
        Memberships memberships,
        Meetings meetings,
        AgendaItems items,
        Papers papers,
        Consultations consultations,
        AttachedFiles files) {}
