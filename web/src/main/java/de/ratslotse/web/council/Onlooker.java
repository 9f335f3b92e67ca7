package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;

/// Who looks at a page of the council, and whether he may put its data right.
record Onlooker(CurrentAccess current) {

    Access access() {
        return current.access();
    }

    boolean isStaff() {
        return current.has(Role.STAFF);
    }

    /// Staff that sees everything of the body: a correction may rest on what is internal.
    boolean corrects(long bodyId) {
        return isStaff() && access().covers(bodyId, Scope.INTERNAL);
    }

    String name() {
        return current.caller().name();
    }
}
