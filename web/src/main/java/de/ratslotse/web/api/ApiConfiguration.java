package de.ratslotse.web.api;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.VectorJob;
import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.IngestRuns;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.retrieval.embedding.Embedding;
import de.ratslotse.retrieval.embedding.Embeddings;
import de.ratslotse.web.problem.Problems;
import de.ratslotse.web.security.AnswerGate;
import de.ratslotse.web.security.CurrentAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.type.LogicalType;

/// The interface for programs.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ApiConfiguration {

    @Bean
    VisibleBodies visibleBodies(Bodies bodies) {
        return new VisibleBodies(bodies);
    }

    @Bean
    Questions questions(VisibleBodies bodies) {
        return new Questions(bodies);
    }

    @Bean
    Answering answering(Answers answers, AnswerGate gate, CurrentAccess current, Problems problems) {
        return new Answering(answers, gate, current, problems);
    }

    @Bean
    RunReports runReports(Ingest ingest, IngestRuns runs, Bodies bodies) {
        return new RunReports(ingest, runs, bodies);
    }

    @Bean
    Statuses.Holdings statusHoldings(VisibleBodies bodies, CouncilFiles files, SourceItems items) {
        return new Statuses.Holdings(bodies, files, items);
    }

    @Bean
    Models models(Environment environment, Embeddings embeddings) {
        return new Models(environment, () -> embeddings.current().map(Embedding::modelId));
    }

    @Bean
    Statuses statuses(CurrentAccess current, Statuses.Holdings holdings, Models models, VectorJob vectors) {
        return new Statuses(current, holdings, models, vectors);
    }

    /// A number is not a text and a text is not a number: what has the wrong type is refused, not guessed at.
    @Bean
    JsonMapperBuilderCustomizer noGuessing() {
        return json -> json.disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        texts -> texts.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
    }
}
