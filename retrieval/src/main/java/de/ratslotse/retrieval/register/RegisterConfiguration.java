package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.CorpusTransactions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts the register together.
@Configuration(proxyBeanMethods = false)
public class RegisterConfiguration {

    @Bean
    Register register(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Register(jdbc, transactions);
    }

    @Bean
    FiledNames filedNames(JdbcClient jdbc, CorpusTransactions transactions) {
        return new FiledNames(jdbc, transactions);
    }

    @Bean
    RegisterSources registerSources(JdbcClient jdbc, CorpusTransactions transactions) {
        return new RegisterSources(jdbc, transactions);
    }

    @Bean
    Feeds feeds(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Feeds(jdbc, transactions);
    }

    @Bean
    Organizations organizations(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Organizations(jdbc, transactions);
    }

    @Bean
    Memberships memberships(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Memberships(jdbc, transactions);
    }

    @Bean
    Meetings meetings(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Meetings(jdbc, transactions);
    }

    @Bean
    AgendaItems agendaItems(JdbcClient jdbc, CorpusTransactions transactions) {
        return new AgendaItems(jdbc, transactions);
    }

    @Bean
    Papers papers(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Papers(jdbc, transactions);
    }

    @Bean
    Consultations consultations(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Consultations(jdbc, transactions);
    }

    @Bean
    AttachedFiles attachedFiles(JdbcClient jdbc, CorpusTransactions transactions) {
        return new AttachedFiles(jdbc, transactions);
    }

    @Bean
    FiledUnder filedUnder(JdbcClient jdbc, CorpusTransactions transactions) {
        return new FiledUnder(jdbc, transactions);
    }

    @Bean
    Contradictions contradictions(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Contradictions(jdbc, transactions);
    }

    @Bean
    Corrections corrections(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Corrections(jdbc, transactions);
    }
}
