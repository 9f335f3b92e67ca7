package de.ratslotse.web.command;

import de.ratslotse.web.security.OperatorToken;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.ContextClosedEvent;

/// What the server does for commands: leaves its address and a token in the data folder.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class CommandConfiguration {

    private static final int TOKEN_BYTES = 32;

    @Bean
    OperatorToken operatorToken() {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        return new OperatorToken(HexFormat.of().formatHex(random));
    }

    @Bean
    ApplicationListener<WebServerInitializedEvent> leaveAddress(
            @Value("${ratslotse.home}") Path home, OperatorToken token) {
        return event -> {
            if (event.getApplicationContext().getServerNamespace() == null) {
                new ServerFile(event.getWebServer().getPort(), token.value()).write(home);
            }
        };
    }

    @Bean
    ApplicationListener<ContextClosedEvent> takeAddressAway(@Value("${ratslotse.home}") Path home) {
        return event -> {
            if (event.getApplicationContext().getParent() == null) {
                ServerFile.remove(home);
            }
        };
    }
}
