package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.VectorJob;
import de.ratslotse.retrieval.briefing.Reasons;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.IngestRuns;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.retrieval.corpus.Vectors;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.retrieval.evaluation.EvaluationJob;
import de.ratslotse.retrieval.evaluation.EvaluationRuns;
import de.ratslotse.retrieval.evaluation.QuestionShelf;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.ApiKeys;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.OneTimeLinks;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// The pages behind the sign-in.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class AdminConfiguration {

    @Bean
    Acts acts(CurrentAccess current, AuditLog audit) {
        return new Acts(current, audit);
    }

    @Bean
    BodyNames bodyNames(Bodies bodies) {
        return new BodyNames(bodies);
    }

    @Bean
    VisibleRuns visibleRuns(IngestRuns runs, Acts acts) {
        return new VisibleRuns(runs, acts);
    }

    @Bean
    ModelStates modelStates(Environment environment, Vectors vectors, VectorJob job, Embeddings embeddings) {
        return new ModelStates(environment, vectors, job, embeddings::state);
    }

    @Bean
    OverviewPages.Holdings adminHoldings(Bodies bodies, CouncilFiles files, SourceItems items) {
        return new OverviewPages.Holdings(bodies, files, items);
    }

    @Bean
    AccountPages.People adminPeople(Accounts accounts, ApiKeys keys, OneTimeLinks links) {
        return new AccountPages.People(accounts, keys, links);
    }

    @Bean
    ShownEvaluations shownEvaluations(EvaluationRuns runs, EvaluationJob job, BodyNames bodies, Acts acts) {
        return new ShownEvaluations(runs, job, bodies, acts);
    }

    @Bean
    EvaluationPages.Measuring evaluationMeasuring(EvaluationJob job, QuestionShelf shelf, Bodies bodies) {
        return new EvaluationPages.Measuring(job, shelf, bodies);
    }

    @Bean
    ExplanationPages.Why explanationWhy(PassageSearch search, Reasons.Teller reasons) {
        return new ExplanationPages.Why(search, reasons);
    }
}
