package de.ratslotse.web.conversation;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Puts conversations and feedback together.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class ConversationConfiguration {

    @Bean
    KeptConversations keptConversations(JdbcClient jdbc) {
        return new KeptConversations(jdbc);
    }

    @Bean
    Feedback feedback(JdbcClient jdbc) {
        return new Feedback(jdbc);
    }
}
