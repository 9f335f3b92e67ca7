package de.ratslotse.retrieval.corpus;

import java.io.IOException;
import javax.sql.DataSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/// Puts the corpus together: data folder, database, tables, file store.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CorpusProperties.class)
public class CorpusConfiguration {

    @Bean
    Home home(CorpusProperties properties) {
        return new Home(properties.home());
    }

    @Bean(destroyMethod = "close")
    HomeLock homeLock(Home home) {
        return HomeLock.take(home);
    }

    @Bean(destroyMethod = "close")
    Database database(Home home, HomeLock lock, CorpusProperties properties) {
        return Databases.open(home, properties);
    }

    @Bean(destroyMethod = "")
    DataSource dataSource(Database database) {
        return database.dataSource();
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    @Bean
    JdbcClient jdbcClient(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    CorpusTransactions corpusTransactions(JdbcClient jdbc, DataSource dataSource) {
        return new CorpusTransactions(jdbc, dataSource);
    }

    @Bean
    Bodies bodies(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Bodies(jdbc, transactions);
    }

    @Bean
    CouncilFiles councilFiles(JdbcClient jdbc, CorpusTransactions transactions, DataSource dataSource) {
        return new CouncilFiles(jdbc, transactions, new FileWriting(jdbc, dataSource));
    }

    @Bean
    Pages pages(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Pages(jdbc, transactions);
    }

    @Bean
    Passages passages(JdbcClient jdbc, CorpusTransactions transactions) {
        return new Passages(jdbc, transactions);
    }

    @Bean
    Vectors vectors(JdbcClient jdbc, DataSource dataSource, CorpusTransactions transactions) {
        return new Vectors(jdbc, dataSource, transactions);
    }

    @Bean
    FileChanges fileChanges(JdbcClient jdbc) {
        return new FileChanges(jdbc);
    }

    @Bean
    FileStore fileStore(Home home) throws IOException {
        FileStore store = new FileStore(home.files());
        store.open();
        return store;
    }

    @Bean
    SourceItems sourceItems(JdbcClient jdbc, DataSource dataSource, CorpusTransactions transactions) {
        return new SourceItems(jdbc, dataSource, transactions);
    }

    @Bean
    IngestRuns ingestRuns(JdbcClient jdbc, CorpusTransactions transactions) {
        return new IngestRuns(jdbc, transactions);
    }
}
