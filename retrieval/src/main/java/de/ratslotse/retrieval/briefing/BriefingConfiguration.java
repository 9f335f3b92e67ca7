package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Ranking;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts answering together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ChatProperties.class)
public class BriefingConfiguration {

    @Bean
    Answers answers(Library library, ChatProperties chat) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new CitedAnswers(library, new QuestionReader(clock), writer(chat));
    }

    @Bean
    Library library(
            ObjectProvider<PassageSearch> search, Pages pages, Passages passages, CouncilFiles files, Bodies bodies) {
        return new Library(
                search.getIfAvailable(() -> (query, limit) -> Ranking.empty()),
                (access, file, number) -> pages.find(access, file, number).map(Page::text),
                passages::around,
                new CorpusCoverage(files, bodies, Clock.systemUTC()));
    }

    @Bean
    AnswerArchive answerArchive(JdbcClient jdbc, CorpusTransactions transactions, Library library) {
        return new AnswerArchive(jdbc, transactions, library.coverages(), Clock.systemUTC());
    }

    private static Optional<ModelWriter> writer(ChatProperties chat) {
        if (chat.provider() == ChatProperties.Provider.NONE) {
            return Optional.empty();
        }
        return Optional.of(new ModelWriter(new StreamedChat(chat), chat.contextTokens(), chat.requests()));
    }
}
