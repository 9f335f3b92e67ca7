package de.ratslotse.ingest.extraction;

import de.ratslotse.retrieval.corpus.Home;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Puts the reading of files together.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ExtractionSettings.class)
public class ExtractionConfiguration {

    @Bean(destroyMethod = "close")
    ChildProcessExtractor extractor(ExtractionSettings settings, Home home) {
        return new ChildProcessExtractor(settings, home.temporary());
    }
}
