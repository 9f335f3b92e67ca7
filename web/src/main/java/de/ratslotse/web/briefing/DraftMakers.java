package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.DraftOwners;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.Role;
import java.util.Optional;

/// The accounts for which drafts are made. One that was closed, or is staff no more, gets none.
final class DraftMakers implements DraftOwners {

    private static final String OPERATOR = "operator";

    private final Accounts accounts;

    DraftMakers(Accounts accounts) {
        this.accounts = accounts;
    }

    /// @param account empty for the operator at the command line
    static String key(Optional<Account> account) {
        return account.map(known -> String.valueOf(known.id())).orElse(OPERATOR);
    }

    @Override
    public Optional<Access> access(String owner) {
        return owner.equals(OPERATOR)
                ? Optional.of(Access.operator())
                : accounts.find(Long.parseLong(owner))
                        .filter(account -> account.enabled() && account.role().includes(Role.STAFF))
                        .map(Account::access);
    }
}
