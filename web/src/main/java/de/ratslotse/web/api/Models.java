package de.ratslotse.web.api;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.core.env.Environment;

/// Which models are configured and at work.
///
/// @param atWork the embedding model that is loaded
record Models(Environment environment, Supplier<Optional<String>> atWork) {

    String version() {
        String version = Models.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    StatusJson.ModelJson embedding() {
        Optional<String> model = atWork.get();
        String provider = environment.getProperty("ratslotse.embedding.provider", "onnx");
        return new StatusJson.ModelJson(model.isPresent(), provider, model.orElse(null));
    }

    StatusJson.ModelJson chat() {
        String provider = environment.getProperty("ratslotse.chat.provider", "none");
        return new StatusJson.ModelJson(
                !provider.equals("none"), provider, environment.getProperty("ratslotse.chat.model"));
    }
}
