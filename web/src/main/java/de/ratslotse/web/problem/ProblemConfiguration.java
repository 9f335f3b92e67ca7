package de.ratslotse.web.problem;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Errors for people and programs.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class ProblemConfiguration {

    @Bean
    Problems problems(MessageSource messages, LocaleResolver localeResolver, JsonMapper json) {
        return new Problems(messages, localeResolver, json);
    }
}
