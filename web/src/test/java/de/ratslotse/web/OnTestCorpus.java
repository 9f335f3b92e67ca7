package de.ratslotse.web;

import de.ratslotse.retrieval.corpus.TestCorpus;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// Lets the application work on the corpus of the tests, emptied before each.
public final class OnTestCorpus
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeforeEachCallback {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Map<String, Object> properties = new HashMap<>(TestCorpus.shared().properties());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test corpus", properties));
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        TestCorpus.shared().clear();
    }
}
