package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.web.security.Account;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import java.util.Optional;

/// Who acts on these pages, with which rights; and every act is noted.
final class Acts {

    private final CurrentAccess current;
    private final AuditLog audit;

    Acts(CurrentAccess current, AuditLog audit) {
        this.current = current;
        this.audit = audit;
    }

    Access access() {
        return current.access();
    }

    Optional<Account> account() {
        return current.account();
    }

    void note(AuditLog.Act act, String subject) {
        audit.record(current.caller(), act, subject);
    }
}
