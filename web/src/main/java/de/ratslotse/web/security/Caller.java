package de.ratslotse.web.security;

import de.ratslotse.retrieval.corpus.Access;
import java.util.Optional;

/// Who sent the present request.
public sealed interface Caller {

    /// What this caller may see.
    Access access();

    /// What this caller may do; empty for a visitor.
    Optional<Role> role();

    /// How the audit log names this caller.
    String name();

    /// A visitor who has not signed in.
    record Anonymous() implements Caller {
        @Override
        public Access access() {
            return Access.anonymous();
        }

        @Override
        public Optional<Role> role() {
            return Optional.empty();
        }

        @Override
        public String name() {
            return "anonymous";
        }
    }

    /// A person who has signed in with the browser.
    record Person(Account account) implements Caller {
        @Override
        public Access access() {
            return account.access();
        }

        @Override
        public Optional<Role> role() {
            return Optional.of(account.role());
        }

        @Override
        public String name() {
            return account.name();
        }
    }

    /// A program with the API key of an account.
    record Program(Account account, long keyId) implements Caller {
        @Override
        public Access access() {
            return account.access();
        }

        @Override
        public Optional<Role> role() {
            return Optional.of(account.role());
        }

        @Override
        public String name() {
            return account.name();
        }
    }

    /// The operator at the command line, known by the token file of the data folder.
    record Operator() implements Caller {
        @Override
        public Access access() {
            return Access.operator();
        }

        @Override
        public Optional<Role> role() {
            return Optional.of(Role.ADMINISTRATOR);
        }

        @Override
        public String name() {
            return "operator";
        }
    }
}
