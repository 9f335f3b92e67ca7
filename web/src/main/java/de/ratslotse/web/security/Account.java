package de.ratslotse.web.security;

import de.ratslotse.retrieval.corpus.Access;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/// A person who may sign in.
///
/// @param passphraseSet false until the person has followed its one-time link
/// @param grants what it may see beyond the public, in the words of [Access]
/// @param epoch sessions of an earlier epoch are over
public record Account(
        long id,
        String name,
        Role role,
        boolean enabled,
        boolean passphraseSet,
        Set<String> grants,
        int epoch,
        Optional<Instant> lastSignIn) {

    public Account {
        grants = Set.copyOf(grants);
    }

    /// What everyone sees, and this account's own grants.
    public Access access() {
        Set<String> all = new HashSet<>(Access.anonymous().grants());
        all.addAll(grants);
        return new Access(all);
    }
}
