package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.LegislativeTerm;
import de.ratslotse.retrieval.council.Location;
import de.ratslotse.retrieval.council.Membership;
import de.ratslotse.retrieval.council.Person;
import java.util.ArrayList;
import java.util.List;

/// Everything while it is put together.
record Books(
        long bodyId,
        Keys keys,
        OrganizationBook organizations,
        MeetingBook meetings,
        PaperBook papers,
        FileLinks files,
        CorrectionBook corrections,
        Others others) {

    static Books of(CouncilSources sources) {
        Keys keys = new Keys(sources.bodyId());
        return new Books(
                sources.bodyId(),
                keys,
                new OrganizationBook(keys),
                new MeetingBook(keys),
                new PaperBook(keys),
                new FileLinks(keys, sources.bodyId()),
                new CorrectionBook(sources.corrections()),
                new Others(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
    }

    /// What only feeds tell.
    record Others(
            List<LegislativeTerm> terms,
            List<Person> persons,
            List<Membership> memberships,
            List<Location> locations) {}
}
