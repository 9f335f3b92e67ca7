package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.ingest.structure.ClosedItems;
import de.ratslotse.ingest.structure.StoredStructure;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.FileStructure;
import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.Stored;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/// Reads one file: its bytes into the store, its pages and passages into the corpus, all of it in one transaction, or a
/// reason why not.
final class FileJob {

    private static final Logger LOG = LoggerFactory.getLogger(FileJob.class);

    private final Reading reading;
    private final Holdings holdings;
    private final Settling settling;
    private final StableCopy copy;
    private final Fetching fetching;

    FileJob(Reading reading, Holdings holdings, Fetching fetching) {
        this.reading = reading;
        this.holdings = holdings;
        this.fetching = fetching;
        this.settling = new Settling(holdings);
        this.copy = new StableCopy(reading.store());
    }

    /// Reads the run's next file.
    ///
    /// @return null when there is none
    @Nullable
    Work readNext(Run run) {
        Work work = run.next();
        if (work != null) {
            run.counts().begin(work.path());
            run.counts().done(pages(run, work));
        }
        return work;
    }

    /// One bad file ends as such; a database that is gone or a full disk ends the run.
    private int pages(Run run, Work work) {
        try {
            return work.remote().isPresent() ? remote(run, work) : ending(run, work);
        } catch (RunFailure e) {
            run.fail(e.reason());
            throw e;
        } catch (DataAccessException | TransactionException e) {
            run.fail(Reason.of("database"));
            throw e;
        } catch (RuntimeException e) {
            LOG.error("Unexpected while reading {}", work.path(), e);
            return settling.unread(run, work, Outcome.DAMAGED, Reason.of("damaged.unexpected"));
        } finally {
            discard(work);
        }
    }

    private int remote(Run run, Work work) {
        return switch (fetching.fetch(run, work)) {
            case Fetching.Here(Work here) -> {
                try {
                    yield ending(run, here);
                } finally {
                    discard(here);
                }
            }
            case Fetching.Same _ -> settling.same(run, work);
            case Fetching.Refused(Outcome outcome, Reason reason)
            when outcome == Outcome.UNREADABLE -> settling.unreadable(run, work, outcome, reason);
            case Fetching.Refused(Outcome outcome, Reason reason) -> settling.unread(run, work, outcome, reason);
        };
    }

    /// @return how many pages were read
    private int ending(Run run, Work work) {
        if (work.found().size() == 0) {
            return settling.unread(run, work, Outcome.EMPTY, Reason.of("empty"));
        }
        if (work.found().size() > reading.maximumSize()) {
            String megabytes = Long.toString(reading.maximumSize() / 1024 / 1024);
            return settling.unread(run, work, Outcome.TOO_LARGE, Reason.of("too_large", megabytes));
        }
        StableCopy.Copy copied = copy.of(run.folder(), work);
        return switch (copied) {
            case StableCopy.Failed(Reason reason) -> settling.unreadable(run, work, Outcome.UNREADABLE, reason);
            case StableCopy.Copied(Stored stored) -> stored(run, work, stored);
        };
    }

    private int stored(Run run, Work work, Stored stored) {
        run.loose().add(stored.sha256());
        Optional<CouncilFile> held =
                holdings.files().withBytes(Access.operator(), run.body().id(), stored.sha256());
        if (held.isPresent() && !isContainer(held.get()) && settling.sameBytes(run, work, held.get())) {
            return 0;
        }
        Extraction extraction = reading.extractor().extract(reading.store().path(stored.sha256()), work.name());
        return switch (extraction) {
            case Extraction.Unreadable unread -> settling.unread(run, work, unread.outcome(), unread.reason());
            case Extraction.Text text -> text(run, work, stored, text);
        };
    }

    private int text(Run run, Work work, Stored stored, Extraction.Text text) {
        Splitting.Split split = reading.splitting().split(text);
        if (split.passages().isEmpty() && text.attachments().isEmpty()) {
            return settling.unread(run, work, Outcome.NO_TEXT, Reason.of("no_text.empty"));
        }
        Optional<Reason> sign = work.sign()
                .or(() -> NonPublicSigns.inPages(text.pages()))
                .or(() -> ClosedItems.in(text.pages(), split.structure()));
        Found found = new Found(stored, text, split, sign);
        List<Work> attachments = new Attachments(work, sign).of(text);
        int pages = settling.hold(run, work, found, attachments);
        run.add(attachments);
        return pages;
    }

    /// A file that has files inside is read again under each of its paths, so that these have their paths too.
    private static boolean isContainer(CouncilFile file) {
        return file.mediaType().startsWith("message/") || file.mediaType().contains("outlook");
    }

    private static void discard(Work work) {
        if (!work.temporary() || Files.isDirectory(work.file())) {
            return;
        }
        try {
            Files.deleteIfExists(work.file());
        } catch (IOException e) {
            LOG.warn("A temporary file is left: {}", work.file(), e);
        }
    }

    /// What was found in a file.
    record Found(Stored stored, Extraction.Text text, Splitting.Split split, Optional<Reason> sign) {

        List<NewPassage> passages() {
            return split.passages();
        }

        FileStructure structure() {
            return new FileStructure(split.structure().kind().name(), StoredStructure.write(split.structure()));
        }
    }
}
