package de.ratslotse.web.security;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who sent the present request, and what that caller may see. Without a request: a visitor.
public final class CurrentAccess {

    private final Accounts accounts;
    private final ApiKeys keys;

    CurrentAccess(Accounts accounts, ApiKeys keys) {
        this.accounts = accounts;
        this.keys = keys;
    }

    /// What the caller may see. Pass it on to other threads; they do not know the caller.
    public Access access() {
        return caller().access();
    }

    public Caller caller() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof CallerAuthentication known
                ? known.caller()
                : new Caller.Anonymous();
    }

    /// Whether the caller may do what this role may.
    public boolean has(Role role) {
        return caller().role().filter(own -> own.includes(role)).isPresent();
    }

    /// The account behind the caller, if there is one.
    public Optional<Account> account() {
        return switch (caller()) {
            case Caller.Person person -> Optional.of(person.account());
            case Caller.Program program -> Optional.of(program.account());
            case Caller.Anonymous _, Caller.Operator _ -> Optional.empty();
        };
    }

    /// For answers that take long: tells from any thread whether the caller still has the rights of the beginning.
    /// The database is asked at most twice a second.
    public BooleanSupplier stillHolds() {
        return switch (caller()) {
            case Caller.Person person -> new StillHolds(() -> holds(person.account()));
            case Caller.Program program ->
                new StillHolds(() -> holds(program.account()) && keys.isInUse(program.keyId()));
            case Caller.Anonymous _, Caller.Operator _ -> () -> true;
        };
    }

    private boolean holds(Account then) {
        return accounts.find(then.id())
                .filter(now -> now.enabled()
                        && now.epoch() == then.epoch()
                        && now.grants().containsAll(then.grants()))
                .isPresent();
    }
}
