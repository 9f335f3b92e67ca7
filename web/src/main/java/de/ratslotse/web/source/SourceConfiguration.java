package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileStore;
import de.ratslotse.retrieval.corpus.Pages;
import de.ratslotse.web.security.CurrentAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The originals of the corpus.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class SourceConfiguration {

    @Bean
    Originals originals(CouncilFiles files, Pages pages, FileStore store, CurrentAccess current) {
        return new HeldOriginals(new HeldOriginals.Held(files, pages, store), current::access);
    }
}
