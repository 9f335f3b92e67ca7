package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.LegislativeTerm;
import de.ratslotse.retrieval.council.Location;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Membership;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.Person;
import java.util.ArrayList;
import java.util.List;

/// Everything that is known of one body, assembled from its sources. Filled by one thread.
public record Assembled(
        List<Scoped<LegislativeTerm>> terms,
        List<Scoped<Organization>> organizations,
        List<Scoped<Person>> persons,
        List<Scoped<Membership>> memberships,
        List<Scoped<Location>> locations,
        List<Scoped<Meeting>> meetings,
        List<Scoped<AgendaItem>> items,
        List<Scoped<Paper>> papers,
        List<Scoped<Consultation>> consultations,
        List<Scoped<AttachedFile>> files,
        List<Scoped<Contradiction>> contradictions) {

    public static Assembled empty() {
        return new Assembled(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>());
    }
}
