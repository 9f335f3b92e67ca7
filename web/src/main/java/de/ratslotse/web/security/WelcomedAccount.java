package de.ratslotse.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/// Someone who has just set a passphrase: signed in with a new session, and noted.
final class WelcomedAccount {

    private final Accounts accounts;
    private final SignedInSession session;
    private final AuditLog audit;

    WelcomedAccount(Accounts accounts, SignedInSession session, AuditLog audit) {
        this.accounts = accounts;
        this.session = session;
        this.audit = audit;
    }

    void signIn(Account account, HttpServletRequest request, HttpServletResponse response) {
        Account now = accounts.find(account.id()).orElseThrow();
        audit.record(now.name(), AuditLog.Act.PASSPHRASE_SET, now.name());
        accounts.signedIn(now.id());
        session.start(now, request, response);
    }
}
