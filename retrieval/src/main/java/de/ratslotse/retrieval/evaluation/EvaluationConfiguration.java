package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.briefing.CheckTrial;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.search.LexicalIndex;
import de.ratslotse.retrieval.search.PassageSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts measuring together.
@Configuration(proxyBeanMethods = false)
public class EvaluationConfiguration {

    @Bean
    Evaluations evaluations(Answering answering, CheckTrial checks, Embeddings embeddings, LexicalIndex index) {
        return new Evaluations(answering.answers(), answering.knownItems(), checks, embeddings, index);
    }

    @Bean
    Answering evaluationAnswering(
            Answers answers, Pages pages, PassageSearch search, AttachedFiles attached, Papers papers) {
        return new Answering(
                new AnswerEvaluation(answers, pages),
                new KnownItemEvaluation(search, new RegisteredPapers(attached, papers)));
    }

    @Bean
    EvaluationRuns evaluationRuns(JdbcClient jdbc, CorpusTransactions transactions) {
        return new EvaluationRuns(jdbc, transactions);
    }

    @Bean
    QuestionShelf questionShelf(JdbcClient jdbc) {
        return new QuestionShelf(jdbc);
    }

    @Bean
    EvaluationJob evaluationJob(Evaluations evaluations, EvaluationRuns runs, QuestionShelf shelf, Bodies bodies) {
        return new EvaluationJob(evaluations, runs, shelf, bodies);
    }

    /// What asks and searches.
    record Answering(AnswerEvaluation answers, KnownItemEvaluation knownItems) {}
}
