package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes;
import de.ratslotse.retrieval.briefing.RunningText;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Home;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Ranking;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts drafting together.
@Configuration(proxyBeanMethods = false)
public class DraftingConfiguration {

    @Bean
    Drafting drafting(
            Bodies bodies,
            Meetings meetings,
            AgendaItems items,
            Papers papers,
            Consultations consultations,
            AttachedFiles attached,
            CouncilFiles files,
            Passages passages,
            Quotes.Desk desk,
            ObjectProvider<PassageSearch> search,
            Home home) {
        return new Drafting(
                new CouncilShelf(bodies, meetings, items, papers, consultations, attached, files, passages),
                desk,
                DraftTemplates.in(home.templates()),
                search.getIfAvailable(() -> (query, limit) -> Ranking.empty()));
    }

    @Bean
    DraftQueue draftQueue(
            JdbcClient jdbc,
            CorpusTransactions transactions,
            Drafting drafting,
            CouncilFiles files,
            Passages passages,
            RunningText text,
            ObjectProvider<DraftOwners> owners) {
        DraftShelf shelf = DraftShelf.on(jdbc);
        return new DraftQueue(
                transactions,
                shelf,
                new DraftMaking(transactions, outlines(transactions, drafting, jdbc), new DraftScopes(files), shelf),
                new DraftWording(transactions, text, new ItemSources(files, passages), shelf),
                new DraftEasing(jdbc, transactions, shelf),
                owners.getIfAvailable(() -> owner -> Optional.empty()));
    }

    @Bean
    Drafts drafts(JdbcClient jdbc, CorpusTransactions transactions, Drafting drafting, CouncilFiles files) {
        DraftShelf shelf = DraftShelf.on(jdbc);
        DraftChanges changes = new DraftChanges(transactions, shelf);
        return new Drafts(
                transactions,
                shelf,
                changes,
                new DraftRemaking(outlines(transactions, drafting, jdbc), new DraftScopes(files), changes, shelf));
    }

    private static Outlines outlines(CorpusTransactions transactions, Drafting drafting, JdbcClient jdbc) {
        return new Outlines(transactions, drafting, new Withdrawals(jdbc));
    }
}
