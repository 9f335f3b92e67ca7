package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.briefing.Answers;
import de.ratslotse.retrieval.corpus.Pages;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts measuring together.
@Configuration(proxyBeanMethods = false)
public class EvaluationConfiguration {

    @Bean
    AnswerEvaluation answerEvaluation(Answers answers, Pages pages) {
        return new AnswerEvaluation(answers, pages);
    }
}
