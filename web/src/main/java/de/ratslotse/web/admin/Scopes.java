package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Scope;

/// The scopes that forms offer. Whatever is not clearly public is internal.
final class Scopes {

    private Scopes() {}

    static Scope of(String key) {
        return key.equals(Scope.PUBLIC.key()) ? Scope.PUBLIC : Scope.INTERNAL;
    }
}
