package de.ratslotse.ingest.job;

import de.ratslotse.ingest.source.FileDates;
import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.ingest.structure.ClosedItems;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.RunFile;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.SourceItem;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.springframework.dao.ConcurrencyFailureException;

/// Writes how a file ended: its row, what is held of it, and its line in the report, in one transaction.
final class Settling {

    private static final int TRIES = 5;

    private final Holdings holdings;
    private final Sharing sharing;

    Settling(Holdings holdings) {
        this.holdings = holdings;
        this.sharing = new Sharing(holdings);
    }

    /// Nothing could be got out of the file; what was held of it before is withdrawn.
    int unread(Run run, Work work, Outcome outcome, Reason reason) {
        Run.Ending ending =
                new Run.Ending(Optional.of(outcome), Optional.of(reason), Optional.empty(), Optional.empty());
        inTransaction(() -> {
            settle(run, work, work.sign().isPresent() ? Scope.INTERNAL : run.scope(), ending);
            note(run, work, new RunFile(work.path(), outcome, Optional.of(reason), 0, 0));
        });
        return 0;
    }

    /// The file cannot be reached now; what is held of it stays.
    int unreadable(Run run, Work work, Outcome outcome, Reason reason) {
        Optional<SourceItem> known = work.known();
        Run.Ending ending = new Run.Ending(
                Optional.of(outcome),
                Optional.of(reason),
                known.flatMap(SourceItem::sha256),
                known.flatMap(SourceItem::fileId));
        inTransaction(() -> {
            holdings.items().save(run.item(work, known.map(SourceItem::scope).orElse(Scope.INTERNAL), ending));
            holdings.runs().note(run.id(), new RunFile(work.path(), outcome, Optional.of(reason), 0, 0));
        });
        return 0;
    }

    /// The server says that the file is as it was when it was read.
    int same(Run run, Work work) {
        SourceItem known = work.known().orElseThrow();
        Run.Ending ending = new Run.Ending(
                Optional.of(known.fileId().isPresent() ? Outcome.INGESTED : Outcome.UNCHANGED),
                known.reason(),
                known.sha256(),
                known.fileId());
        inTransaction(() -> {
            holdings.items().save(run.item(work, known.scope(), ending));
            holdings.runs().note(run.id(), new RunFile(work.path(), Outcome.UNCHANGED, known.reason(), 0, 0));
        });
        return 0;
    }

    /// The bytes are held already, under another path or under this one.
    ///
    /// @return false if they were withdrawn a moment ago
    boolean sameBytes(Run run, Work work, CouncilFile file) {
        return inTransaction(() -> {
            holdings.files().lockBytes(file.bodyId(), file.sha256());
            Optional<CouncilFile> held = holdings.files().withBytes(Access.operator(), file.bodyId(), file.sha256());
            held.ifPresent(present -> attach(run, work, present));
            return held.isPresent();
        });
    }

    /// @return how many pages
    int hold(Run run, Work work, FileJob.Found found, List<Work> attachments) {
        inTransaction(() -> {
            String sha256 = found.stored().sha256();
            holdings.files().lockBytes(run.body().id(), sha256);
            Optional<CouncilFile> held =
                    holdings.files().withBytes(Access.operator(), run.body().id(), sha256);
            if (held.isPresent()) {
                attach(run, work, held.get());
            } else {
                holdNew(run, work, found);
            }
            run.touched().add(work.path());
            holdings.items()
                    .seen(attachments.stream()
                            .map(inner -> run.item(inner, Scope.INTERNAL, Run.Ending.open()))
                            .toList());
        });
        return found.text().pages().size();
    }

    private void holdNew(Run run, Work work, FileJob.Found found) {
        Verdict verdict = verdict(run, found.sign(), found.stored().sha256());
        CouncilFile file = file(run, work, found, verdict.scope());
        holdings.files().hold(file, found.text().pages(), found.passages(), Optional.of(found.structure()));
        Optional<Reason> reason =
                verdict.reason().or(() -> found.text().notes().stream().findFirst());
        Outcome outcome = verdict.reason().isPresent() ? Outcome.HELD_FOR_REVIEW : Outcome.INGESTED;
        settle(run, work, verdict.scope(), ending(outcome, reason, file));
        note(
                run,
                work,
                new RunFile(
                        work.path(),
                        outcome,
                        reason,
                        found.text().pages().size(),
                        found.passages().size()));
    }

    private void attach(Run run, Work work, CouncilFile file) {
        List<SourceItem> others = holdings.items().ofFile(file.bodyId(), file.id()).stream()
                .filter(item ->
                        !item.path().equals(work.path()) || !item.source().equals(run.source()))
                .toList();
        List<Page> pages = holdings.pages().of(Access.operator(), file.id());
        Optional<Reason> sign =
                work.sign().or(() -> NonPublicSigns.inPages(pages)).or(() -> ClosedItems.in(pages));
        Verdict verdict = verdict(run, sign, file.sha256());
        boolean twice = !others.isEmpty();
        Outcome outcome =
                verdict.reason().isPresent() ? Outcome.HELD_FOR_REVIEW : twice ? Outcome.DUPLICATE : Outcome.INGESTED;
        Optional<Reason> reason = verdict.reason()
                .or(() -> twice
                        ? Optional.of(Reason.of("duplicate", others.getFirst().path()))
                        : Optional.empty());
        settle(run, work, verdict.scope(), ending(outcome, reason, file));
        int passages = holdings.files().passages(file.bodyId(), file.id());
        note(run, work, new RunFile(work.path(), outcome, reason, file.pages(), passages));
    }

    private void settle(Run run, Work work, Scope scope, Run.Ending ending) {
        SourceItem item = run.item(work, scope, ending);
        Optional<UUID> before = work.known().flatMap(SourceItem::fileId);
        holdings.items().save(item);
        ending.file().ifPresent(file -> sharing.settle(run.body().id(), file));
        before.filter(file -> !ending.file().equals(Optional.of(file)))
                .ifPresent(file -> sharing.settle(run.body().id(), file).ifPresent(run.loose()::add));
    }

    private Verdict verdict(Run run, Optional<Reason> sign, String sha256) {
        boolean held = sign.isPresent() && !holdings.items().released(run.body().id(), sha256);
        return held ? new Verdict(Scope.INTERNAL, sign) : new Verdict(run.scope(), Optional.empty());
    }

    private static Run.Ending ending(Outcome outcome, Optional<Reason> reason, CouncilFile file) {
        return new Run.Ending(Optional.of(outcome), reason, Optional.of(file.sha256()), Optional.of(file.id()));
    }

    private static CouncilFile file(Run run, Work work, FileJob.Found found, Scope scope) {
        List<Page> pages = found.text().pages();
        Optional<LocalDate> date = work.remote()
                .flatMap(Work.Remote::date)
                .or(() -> FileDates.inPath(work.path()))
                .or(() -> pages.stream().findFirst().flatMap(page -> FileDates.inHead(page.text())));
        return new CouncilFile(
                UUID.randomUUID(),
                run.body().id(),
                scope,
                found.stored().sha256(),
                found.stored().size(),
                found.text().mediaType(),
                found.text().language(),
                (int) pages.stream().filter(page -> page.number() > 0).count(),
                List.of(work.path()),
                work.remote().flatMap(Work.Remote::title).or(found.text()::title),
                date);
    }

    private void note(Run run, Work work, RunFile file) {
        holdings.runs().note(run.id(), file);
        run.touched().add(work.path());
    }

    private void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return true;
        });
    }

    /// Two files that swap their bytes may wait for each other; one of them tries again.
    private boolean inTransaction(BooleanSupplier work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return holdings.transactions().call(Access.operator(), work::getAsBoolean);
            } catch (ConcurrencyFailureException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /// @param reason why it is held for review
    private record Verdict(Scope scope, Optional<Reason> reason) {}
}
