package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.LegislativeTerm;
import de.ratslotse.retrieval.council.Location;
import de.ratslotse.retrieval.council.Membership;
import de.ratslotse.retrieval.council.Person;
import tools.jackson.databind.node.ObjectNode;

/// Rows of the tables that have no questions of their own.
final class RegisterRows {

    private RegisterRows() {}

    static ObjectNode term(Scoped<LegislativeTerm> scoped) {
        LegislativeTerm term = scoped.object();
        return new RowJson(scoped.scope(), term.entry())
                .put("name", term.name())
                .text("start_date", term.startDate())
                .text("end_date", term.endDate())
                .finished();
    }

    static ObjectNode person(Scoped<Person> scoped) {
        Person person = scoped.object();
        return new RowJson(scoped.scope(), person.entry())
                .put("name", person.name())
                .text("title", person.title())
                .finished();
    }

    static ObjectNode membership(Scoped<Membership> scoped) {
        Membership membership = scoped.object();
        return new RowJson(scoped.scope(), membership.entry())
                .put("person", membership.person().toString())
                .put("organization", membership.organization().toString())
                .text("on_behalf_of", membership.onBehalfOf())
                .text("role", membership.role())
                .truth("voting_right", membership.votingRight())
                .text("start_date", membership.startDate())
                .text("end_date", membership.endDate())
                .finished();
    }

    static ObjectNode location(Scoped<Location> scoped) {
        Location location = scoped.object();
        return new RowJson(scoped.scope(), location.entry())
                .put("description", location.description())
                .finished();
    }
}
