package de.ratslotse.web.chat;

import de.ratslotse.retrieval.briefing.AnswerArchive;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.web.conversation.KeptConversations;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.RateLimits;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The chat page over the real corpus.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ChatConfiguration {

    @Bean
    Chat chat(
            Answers answers, AnswerArchive archive, CurrentAccess current, RateLimits limits, KeptConversations kept) {
        return new Chat(
                answers,
                new ArchivedAnswers(archive),
                new KnownReader(current, limits),
                new AccountMemory(current, kept));
    }

    @Bean
    Holdings holdings(
            Bodies bodies,
            CouncilFiles files,
            ExampleQuestions examples,
            VectorShare vectors,
            Organizations organizations) {
        return new CorpusHoldings(bodies, files, examples, vectors::percent, organizations);
    }

    @Bean
    ExampleSubjects exampleSubjects(
            Bodies bodies,
            CouncilFiles files,
            Papers papers,
            AttachedFiles attached,
            Meetings meetings,
            AgendaItems items) {
        return new ExampleSubjects(bodies, files, papers, attached, meetings, items);
    }

    @Bean
    ExampleQuestions exampleQuestions(ExampleSubjects subjects, PassageSearch search, MessageSource messages) {
        return new ExampleQuestions(subjects, search, messages);
    }

    @Bean
    VectorShare vectorShare(Embeddings embeddings, Vectors vectors) {
        return new VectorShare(embeddings, vectors);
    }

    @Bean
    Assistant assistant(
            @Value("${ratslotse.chat.provider:none}") String provider,
            @Value("${ratslotse.chat.model:}") String model) {
        return new Assistant(provider.equals("none") ? Optional.empty() : Optional.of(model));
    }
}
