package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.register.FiledUnder;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// What the register knows of the names in a filter.
record RegisteredFiles(FiledUnder register) implements FiledSearch.Filed {

    @Override
    public Set<UUID> paper(Access access, OptionalLong body, String paper) {
        return register.paper(access, body, paper);
    }

    @Override
    public Set<UUID> meeting(Access access, OptionalLong body, String meeting) {
        return register.meeting(access, body, meeting);
    }

    @Override
    public Set<UUID> organizations(Access access, OptionalLong body, List<String> names) {
        return register.organizations(access, body, names);
    }
}
