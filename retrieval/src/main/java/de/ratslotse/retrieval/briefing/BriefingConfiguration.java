package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
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
    Model model(ChatProperties chat) {
        return new Model(writer(chat));
    }

    /// The chat model with its places, if one is configured.
    record Model(Optional<ModelWriter> writer) {}

    @Bean
    RunningText runningText(Library library, Model model) {
        return new RunningText(library, model.writer());
    }

    @Bean
    CitedAnswers answers(Library library, CouncilData data, Model model) {
        Clock clock = Clock.system(ZoneId.systemDefault());
        return new CitedAnswers(
                library, new QuestionReader(clock), Optional.of(new DataAnswers(data, library, clock)), model.writer());
    }

    @Bean
    Reasons.Teller reasons(CitedAnswers answers) {
        return answers::reasons;
    }

    @Bean
    Quotes.Desk quotes(Library library, CouncilData data) {
        return reader -> new Quotes(
                new Places(data, library.pages(), reader), new Citations(library, reader, java.util.List.of()));
    }

    @Bean
    CheckTrial checkTrial(CouncilFiles files, Passages passages) {
        return new CheckTrial(files, passages);
    }

    @Bean
    CouncilData councilData(
            Bodies bodies,
            Organizations organizations,
            Meetings meetings,
            AgendaItems items,
            Papers papers,
            Consultations consultations,
            AttachedFiles files,
            CouncilFiles held,
            Passages passages) {
        return new CouncilData(bodies, organizations, meetings, items, papers, consultations, files, held, passages);
    }

    @Bean
    Library library(
            ObjectProvider<PassageSearch> search,
            Pages pages,
            Passages passages,
            CouncilFiles files,
            Bodies bodies,
            CouncilData data) {
        return new Library(
                search.getIfAvailable(() -> (query, limit) -> Ranking.empty()),
                (access, file, number) -> pages.find(access, file, number).map(Page::text),
                passages::around,
                new CorpusCoverage(files, bodies, Clock.systemUTC()),
                new RegisterContexts(data),
                MeantBodies.of(data));
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
