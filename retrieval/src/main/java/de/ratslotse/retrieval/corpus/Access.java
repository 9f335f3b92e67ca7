package de.ratslotse.retrieval.corpus;

import de.ratslotse.retrieval.council.Body;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a caller may see: a set of grants, decided before anything is searched.
///
/// A grant is `<body id>:<scope>`; `*` stands for every body or every scope. An empty set sees nothing.
/// The same strings go into the database setting `app.scopes`, on which row-level security decides.
public record Access(Set<String> grants) {

    private static final Access NONE = new Access(Set.of());
    private static final Access ANONYMOUS = new Access(Set.of("*:public"));
    private static final Access OPERATOR = new Access(Set.of("*:*"));

    public Access {
        grants = Set.copyOf(grants);
    }

    public static Access none() {
        return NONE;
    }

    /// A visitor who is not signed in: what was declared public, of every body.
    public static Access anonymous() {
        return ANONYMOUS;
    }

    /// The operator at the command line and the ingest jobs: everything.
    public static Access operator() {
        return OPERATOR;
    }

    public boolean covers(long bodyId, Scope scope) {
        return grants.contains("*:*")
                || grants.contains("*:" + scope.key())
                || grants.contains(bodyId + ":*")
                || grants.contains(bodyId + ":" + scope.key());
    }

    public boolean covers(Body body, Scope scope) {
        return covers(body.id(), scope);
    }

    /// Whether whoever has these grants sees nothing that this caller does not see.
    public boolean coversAll(Set<String> needed) {
        return needed.stream().allMatch(grant -> {
            String body = grant.substring(0, grant.indexOf(':'));
            String scope = grant.substring(grant.indexOf(':') + 1);
            return Stream.of(grant, "*:*", "*:" + scope, body + ":*").anyMatch(grants::contains);
        });
    }

    /// The value of the database setting `app.scopes`, grants in a fixed order.
    public String setting() {
        return grants.stream().sorted().collect(Collectors.joining(","));
    }
}
