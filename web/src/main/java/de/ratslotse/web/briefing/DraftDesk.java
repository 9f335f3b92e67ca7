package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.drafting.DraftQueue;
import de.ratslotse.retrieval.drafting.DraftQueue.Owner;
import de.ratslotse.retrieval.drafting.Drafts;
import de.ratslotse.retrieval.drafting.Drafts.Change;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.Easing;
import de.ratslotse.retrieval.drafting.Progress;
import de.ratslotse.retrieval.drafting.Saving;
import de.ratslotse.retrieval.drafting.StoredDraft;
import de.ratslotse.retrieval.drafting.StoredDraft.State;
import de.ratslotse.retrieval.drafting.Subject;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/// Work on drafts by whoever sent the present request, under his name and with his rights.
final class DraftDesk {

    private static final Map<State, Set<State>> STEPS = Map.of(
            State.DRAFT, Set.of(State.IN_REVIEW),
            State.IN_REVIEW, Set.of(State.RELEASED, State.DRAFT),
            State.RELEASED, Set.of(State.DRAFT));

    private final Drafts drafts;
    private final DraftQueue queue;
    private final CurrentAccess current;
    private final AuditLog audit;

    DraftDesk(Drafts drafts, DraftQueue queue, CurrentAccess current, AuditLog audit) {
        this.drafts = drafts;
        this.queue = queue;
        this.current = current;
        this.audit = audit;
    }

    Drafts drafts() {
        return drafts;
    }

    DraftQueue queue() {
        return queue;
    }

    Access access() {
        return current.access();
    }

    /// Tells from any thread whether the caller still has the rights of the beginning.
    BooleanSupplier stillHolds() {
        return current.stillHolds();
    }

    Optional<UUID> keep(Subject subject) {
        Optional<UUID> kept = queue.begin(access(), subject, owner());
        kept.ifPresent(id -> audit.record(current.caller(), AuditLog.Act.DRAFT_KEPT, id.toString()));
        return kept;
    }

    /// The drafts that are being made.
    Map<UUID, Progress> progress() {
        return queue.progress(access());
    }

    /// Empty where it is not being made.
    Optional<Progress> progress(UUID draft) {
        return Optional.ofNullable(progress().get(draft));
    }

    boolean cancel(UUID draft) {
        return queue.cancel(access(), draft);
    }

    boolean resume(UUID draft) {
        return queue.resume(access(), draft, owner());
    }

    private Owner owner() {
        return new Owner(DraftMakers.key(current.account()), name());
    }

    Optional<StoredDraft> find(UUID id) {
        return drafts.find(access(), id);
    }

    Change change(UUID draft, long item, int seen) {
        return new Change(draft, item, seen, name());
    }

    Saving save(Change change, List<Wanted> wanted, boolean typing) {
        return drafts.save(access(), change, wanted, typing);
    }

    /// Its version in easy language begun.
    Easing ease(UUID draft) {
        Easing easing = queue.ease(access(), draft, owner());
        if (easing instanceof Easing.Begun begun) {
            audit.record(
                    current.caller(), AuditLog.Act.DRAFT_KEPT, begun.draft().toString());
        }
        return easing;
    }

    /// What is in easy language is worded anew; all else is made anew from the documents.
    Saving remake(Change change) {
        if (find(change.draft()).flatMap(StoredDraft::easy).isPresent()) {
            queue.reword(access(), change.draft(), change.item(), owner());
            return new Saving.Saved(change.seen());
        }
        Saving saving = drafts.remake(access(), change);
        if (saving instanceof Saving.Saved) {
            queue.reword(access(), change.draft(), change.item(), owner());
        }
        return saving;
    }

    /// @return false where there is no such step from the state that was seen, or it is in another one by now
    boolean move(UUID draft, State seen, State wanted) {
        boolean moved = STEPS.getOrDefault(seen, Set.of()).contains(wanted)
                && drafts.move(access(), draft, seen, wanted, name());
        if (moved && wanted == State.RELEASED) {
            audit.record(current.caller(), AuditLog.Act.DRAFT_RELEASED, draft.toString());
        }
        return moved;
    }

    boolean delete(UUID draft) {
        boolean deleted = drafts.delete(access(), draft);
        if (deleted) {
            audit.record(current.caller(), AuditLog.Act.DRAFT_DELETED, draft.toString());
        }
        return deleted;
    }

    boolean comment(UUID draft, long item, String text) {
        return drafts.comment(access(), draft, item, text, name());
    }

    static Optional<State> state(String label) {
        for (State state : State.values()) {
            if (state.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }

    private String name() {
        return current.caller().name();
    }
}
