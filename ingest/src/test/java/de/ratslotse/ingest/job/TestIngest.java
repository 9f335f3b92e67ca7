package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.extraction.Extractor;
import de.ratslotse.ingest.source.FolderSource;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Reason;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.Feeds;
import de.ratslotse.retrieval.register.Register;
import de.ratslotse.retrieval.register.RegisterSources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.repository.support.JdbcJobRepositoryFactoryBean;
import org.springframework.jdbc.support.JdbcTransactionManager;

/// Ingest over a test's corpus, with an extractor that reads plain text: pages end with a form feed, a passage is a
/// page, a line `attach: name: text` is an attachment, and `!damaged` is what it says.
final class TestIngest {

    private TestIngest() {}

    static Ingest with(TestCorpus corpus, Extractor extractor) {
        return with(corpus, extractor, 2);
    }

    static Ingest with(TestCorpus corpus, Extractor extractor, int workers) {
        Holdings holdings = holdings(corpus);
        Reading reading = new Reading(corpus.files(), extractor, TestIngest::split, 1_000_000);
        Withdrawal withdrawal = new Withdrawal(holdings, corpus.files());
        RegisterSources sources = new RegisterSources(corpus.jdbc(), corpus.transactions());
        FeedParts feeds =
                new FeedParts(QuickSettings.feeds(), new Feeds(corpus.jdbc(), corpus.transactions()), sources);
        Fetching fetching = new Fetching(feeds);
        IngestJob.Steps steps = new IngestJob.Steps(
                new Look(new FolderSource(List.of(corpus.home().path())), holdings, extractor::recognises),
                new FeedLook(feeds, holdings, Clock.systemUTC()),
                fetching,
                new FileJob(reading, holdings, fetching),
                withdrawal,
                linking(corpus));
        IngestJob job = new IngestJob(repository(corpus), steps, workers);
        return new Ingest(
                new Runs(job, holdings, withdrawal),
                holdings,
                new Uploads(corpus.home()),
                linking(corpus),
                new FeedStart(feeds, corpus.bodies(), corpus.home()));
    }

    private static Holdings holdings(TestCorpus corpus) {
        return new Holdings(
                corpus.transactions(),
                corpus.bodies(),
                corpus.councilFiles(),
                corpus.pages(),
                corpus.sourceItems(),
                corpus.ingestRuns());
    }

    static LinkJob linking(TestCorpus corpus) {
        LinkSources sources = new LinkSources(
                corpus.transactions(),
                corpus.fileChanges(),
                new RegisterSources(corpus.jdbc(), corpus.transactions()),
                new Corrections(corpus.jdbc(), corpus.transactions()),
                corpus.pages(),
                new Register(corpus.jdbc(), corpus.transactions()));
        return new LinkJob(sources, new LookAgain(holdings(corpus)));
    }

    static Extraction plainText(Path content, String name) {
        try {
            String text = Files.readString(content, StandardCharsets.UTF_8);
            if (text.startsWith("!damaged")) {
                return new Extraction.Unreadable(Outcome.DAMAGED, Reason.of("damaged.file"), Optional.empty());
            }
            boolean mail = name.endsWith(".eml");
            String type = mail ? "message/rfc822" : "text/plain";
            return new Extraction.Text(
                    type, "de", Optional.empty(), pages(text), mail ? attached(text) : List.of(), List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Extraction.Attachment> attached(String text) throws IOException {
        List<Extraction.Attachment> attachments = new ArrayList<>();
        for (String line :
                text.lines().filter(line -> line.startsWith("attach:")).toList()) {
            String[] parts = line.split(": ", 3);
            Path content = Files.createTempFile("attachment", ".tmp");
            Files.writeString(content, parts[2]);
            attachments.add(new Extraction.Attachment(parts[1], content));
        }
        return attachments;
    }

    private static List<Page> pages(String text) {
        List<Page> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            pages.add(new Page(pages.size() + 1, 595, 842, page, List.of()));
        }
        return pages;
    }

    private static Splitting.Split split(Extraction.Text text) {
        List<NewPassage> passages = new ArrayList<>();
        for (Page page : text.pages()) {
            if (!page.text().isBlank()) {
                passages.add(new NewPassage(
                        page.number(),
                        passages.size(),
                        0,
                        page.text().length(),
                        "",
                        page.text(),
                        page.text(),
                        StatementKind.UNKNOWN,
                        false,
                        page.text().length() / 4 + 1));
            }
        }
        return new Splitting.Split(passages, new StructureReader().read(text.pages(), ""));
    }

    private static JobRepository repository(TestCorpus corpus) {
        try {
            JdbcJobRepositoryFactoryBean factory = new JdbcJobRepositoryFactoryBean();
            factory.setDataSource(corpus.dataSource());
            factory.setTransactionManager(new JdbcTransactionManager(corpus.dataSource()));
            factory.afterPropertiesSet();
            return factory.getObject();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
