package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.search.PassageSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts measuring together.
@Configuration(proxyBeanMethods = false)
public class EvaluationConfiguration {

    @Bean
    AnswerEvaluation answerEvaluation(Answers answers, Pages pages) {
        return new AnswerEvaluation(answers, pages);
    }

    @Bean
    KnownItemEvaluation knownItemEvaluation(PassageSearch search, AttachedFiles attached, Papers papers) {
        return new KnownItemEvaluation(search, new RegisteredPapers(attached, papers));
    }
}
