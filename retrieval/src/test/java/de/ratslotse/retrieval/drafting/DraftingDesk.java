package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.BriefingConfiguration;
import de.ratslotse.retrieval.briefing.RunningText;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.register.RegisterConfiguration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Drafting over the corpus of the tests, with owners whose rights a test changes.
final class DraftingDesk implements AutoCloseable {

    private final Map<String, Access> owners = new HashMap<>();
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    DraftingDesk(TestCorpus corpus, Map<String, Object> settings) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        context.registerBean(JdbcClient.class, corpus::jdbc);
        context.registerBean(CorpusTransactions.class, corpus::transactions);
        context.registerBean(Bodies.class, corpus::bodies);
        context.registerBean(CouncilFiles.class, corpus::councilFiles);
        context.registerBean(Pages.class, corpus::pages);
        context.registerBean(Passages.class, corpus::passages);
        context.registerBean(Home.class, corpus::home);
        context.registerBean(DraftOwners.class, () -> owner -> Optional.ofNullable(owners.get(owner)));
        context.register(RegisterConfiguration.class, BriefingConfiguration.class, DraftingConfiguration.class);
        context.refresh();
    }

    Drafts drafts() {
        return context.getBean(Drafts.class);
    }

    Drafting drafting() {
        return context.getBean(Drafting.class);
    }

    DraftQueue queue() {
        return context.getBean(DraftQueue.class);
    }

    RunningText text() {
        return context.getBean(RunningText.class);
    }

    DraftOwners owners() {
        return context.getBean(DraftOwners.class);
    }

    void owner(String key, Access access) {
        owners.put(key, access);
    }

    void forget(String key) {
        owners.remove(key);
    }

    @Override
    public void close() {
        context.close();
    }
}
