package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.web.security.AuditLog;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// Keeps what staff puts right, notes who did it, and has the data assembled again.
final class Corrector {

    private static final int LONGEST_NOTE = 500;

    private final Corrections corrections;
    private final Onlooker onlooker;
    private final AuditLog audit;
    private final Relinking relinking;

    Corrector(Corrections corrections, Onlooker onlooker, AuditLog audit, Relinking relinking) {
        this.corrections = corrections;
        this.onlooker = onlooker;
        this.audit = audit;
        this.relinking = relinking;
    }

    /// What is put right.
    ///
    /// @param key the object's id; for files their SHA-256
    record Target(long bodyId, ObjectKind kind, String key) {}

    /// Refuses those who may not correct this body's data.
    void check(long bodyId) {
        if (!onlooker.corrects(bodyId)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    void make(Target target, String field, JsonNode value, Was was) {
        check(target.bodyId());
        String note = was.note().strip();
        Corrections.Reasons reasons = new Corrections.Reasons(
                onlooker.name(), was.shown(), note.substring(0, Math.min(note.length(), LONGEST_NOTE)));
        corrections.make(target.bodyId(), target.kind(), target.key(), field, value, reasons);
        audit.record(
                onlooker.current().caller(),
                AuditLog.Act.CORRECTED,
                "%s %s, %s".formatted(target.kind().label(), target.key(), field));
        relinking.soon(target.bodyId());
    }

    Correction withdraw(long id) {
        Correction correction = corrections
                .find(onlooker.access(), id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        check(correction.bodyId());
        if (corrections.withdraw(onlooker.access(), id, onlooker.name())) {
            audit.record(
                    onlooker.current().caller(),
                    AuditLog.Act.CORRECTION_WITHDRAWN,
                    "%s %s, %s".formatted(correction.objectKind().label(), correction.objectKey(), correction.field()));
            relinking.soon(correction.bodyId());
        }
        return correction;
    }

    /// What stood there before, and why it is wrong.
    record Was(String shown, String note) {}
}
