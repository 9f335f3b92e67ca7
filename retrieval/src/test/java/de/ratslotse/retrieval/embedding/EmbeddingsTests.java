package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddingsTests {

    private static final Duration SOON = Duration.ofSeconds(60);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @Test
    void isLoadingWhileTheModelIsNotThereYet() throws InterruptedException {
        CountDownLatch gate = new CountDownLatch(1);
        ModelLoader slow = () -> {
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return TestModel.modelEmbedding();
        };
        try (Embeddings embeddings = new Embeddings(slow, false).start()) {
            assertThat(embeddings.condition()).isEqualTo(EmbeddingState.LOADING);
            assertThat(embeddings.current()).isEmpty();
            assertThat(embeddings.counter().tokens("Rathaus")).isEqualTo(2);
            gate.countDown();
            assertThat(embeddings.await(SOON)).isTrue();
            assertThat(embeddings.current()).isPresent();
            assertThat(embeddings.counter().tokens("Rathaus"))
                    .isEqualTo(TestModel.embedding().tokens("Rathaus"));
            assertThat(embeddings.state()).contains(TestModel.embedding().modelId());
        }
    }

    @Test
    void goesByWordsWithoutAModel() throws InterruptedException {
        Embeddings embeddings = decided(TestChoices.onnx("multilingual-e5-small"));
        assertThat(embeddings.condition()).isEqualTo(EmbeddingState.MISSING);
        assertThat(embeddings.current()).isEmpty();
        assertThat(embeddings.state()).contains("setup/fetch.py").endsWith("Search goes by words only.");
    }

    @Test
    void goesByWordsWhenSwitchedOff() throws InterruptedException {
        assertThat(decided(TestChoices.choice(EmbeddingProperties.Provider.NONE, "", ""))
                        .condition())
                .isEqualTo(EmbeddingState.OFF);
    }

    @Test
    void refusesADamagedModel() throws InterruptedException, IOException {
        Path model = Files.createDirectory(folder.resolve("damaged"));
        Files.writeString(model.resolve("model.onnx"), "not a model");
        Files.writeString(model.resolve("tokenizer.json"), "{}");
        Embeddings embeddings = decided(TestChoices.onnx("damaged"));
        assertThat(embeddings.condition()).isEqualTo(EmbeddingState.FAILED);
        assertThat(embeddings.state()).contains("cannot be loaded");
    }

    @Test
    void refusesAModelWhoseVectorsAreNotThoseOfTheCheck() throws InterruptedException, IOException {
        Path model = Files.createDirectory(folder.resolve("wrong"));
        for (String name : List.of("model.onnx", "tokenizer.json")) {
            Files.createSymbolicLink(
                    model.resolve(name), TestModel.folder().path().resolve(name));
        }
        String vector = "0.1,".repeat(383) + "0.1";
        Files.writeString(
                model.resolve("check.json"),
                "[{\"kind\":\"query\",\"text\":\"a\",\"tokens\":6,\"vector\":[%s]}]".formatted(vector));
        Embeddings embeddings = decided(TestChoices.onnx("wrong"));
        assertThat(embeddings.condition()).isEqualTo(EmbeddingState.FAILED);
        assertThat(embeddings.state()).contains("wrong vectors");
    }

    private Embeddings decided(EmbeddingProperties.Choice choice) throws InterruptedException {
        Embeddings embeddings = new Embeddings(ModelLoader.of(choice, folder), false).start();
        embeddings.await(SOON);
        return embeddings;
    }
}
