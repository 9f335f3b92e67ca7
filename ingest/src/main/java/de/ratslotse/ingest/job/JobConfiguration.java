package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.ExtractionSettings;
import de.ratslotse.ingest.extraction.Extractor;
import de.ratslotse.ingest.oparl.FeedSettings;
import de.ratslotse.ingest.source.FolderSource;
import de.ratslotse.ingest.splitting.PassageSplitter;
import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileChanges;
import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.corpus.IngestRuns;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.embedding.TokenCounter;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.Feeds;
import de.ratslotse.retrieval.register.Register;
import de.ratslotse.retrieval.register.RegisterSources;
import java.time.Clock;
import java.util.List;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts ingest together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedSettings.class)
public class JobConfiguration {

    @Bean
    Holdings ingestHoldings(
            CorpusTransactions transactions,
            Bodies bodies,
            CouncilFiles files,
            Pages pages,
            SourceItems items,
            IngestRuns runs) {
        return new Holdings(transactions, bodies, files, pages, items, runs);
    }

    @Bean
    Reading ingestReading(FileStore store, Extractor extractor, TokenCounter tokens, ExtractionSettings settings) {
        Splitting splitting = new StructuredSplitting(new StructureReader(), new PassageSplitter(), tokens::tokens);
        long maximumSize = settings.maxFileSize().toBytes();
        return new Reading(store, extractor, splitting, maximumSize);
    }

    @Bean
    FeedParts feedParts(FeedSettings settings, Feeds feeds, RegisterSources sources) {
        return new FeedParts(settings, feeds, sources);
    }

    @Bean
    IngestJob ingestJob(
            JobRepository repository,
            Holdings holdings,
            Reading reading,
            Extractor extractor,
            FeedParts feeds,
            LinkJob linking,
            Home home,
            ExtractionSettings settings) {
        Fetching fetching = new Fetching(feeds);
        IngestJob.Steps steps = new IngestJob.Steps(
                new Look(new FolderSource(List.of(home.path())), holdings, extractor::recognises),
                new FeedLook(feeds, holdings, Clock.systemUTC()),
                fetching,
                new FileJob(reading, holdings, fetching),
                new Withdrawal(holdings, reading.store()),
                linking);
        return new IngestJob(repository, steps, settings.workers());
    }

    @Bean(destroyMethod = "close")
    Runs ingestTurns(IngestJob job, Holdings holdings, FileStore store) {
        return new Runs(job, holdings, new Withdrawal(holdings, store));
    }

    @Bean(destroyMethod = "close")
    LinkJob linking(
            CorpusTransactions transactions,
            FileChanges changes,
            RegisterSources kept,
            Corrections corrections,
            Holdings holdings,
            Register register) {
        LinkSources sources = new LinkSources(transactions, changes, kept, corrections, holdings.pages(), register);
        return new LinkJob(sources, new LookAgain(holdings));
    }

    @Bean
    Ingest ingest(Runs runs, Holdings holdings, Home home, LinkJob linking, FeedParts feeds) {
        linking.start(runs::busy);
        FeedStart start = new FeedStart(feeds, holdings.bodies(), home);
        return new Ingest(runs, holdings, new Uploads(home), linking, start);
    }

    @Bean(destroyMethod = "close")
    FeedSchedule feedSchedule(Ingest ingest, FeedSettings settings) {
        return new FeedSchedule(ingest, settings).start();
    }

    @Bean(destroyMethod = "close")
    VectorJob vectorJob(Vectors vectors, FileChanges changes, Embeddings embeddings) {
        return new VectorJob(vectors, changes, embeddings::current).start();
    }
}
