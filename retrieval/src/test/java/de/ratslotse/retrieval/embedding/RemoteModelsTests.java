package de.ratslotse.retrieval.embedding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Models on a server, against a small server that speaks the real protocols.
class RemoteModelsTests {

    private static final JsonMapper JSON = new JsonMapper();

    @SuppressWarnings("NullAway.Init")
    private HttpServer server;

    private final List<JsonNode> asked = Collections.synchronizedList(new ArrayList<>());
    private volatile int width = 384;
    private volatile int status = 200;
    private volatile long delay = 0;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/embeddings", exchange -> answer(exchange, "{\"data\":[%s],\"model\":\"m\"}"));
        server.createContext("/api/embed", exchange -> answer(exchange, "{\"embeddings\":[%s],\"model\":\"m\"}"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void embedsOverTheOpenAiProtocolWithPrefixesInOrder() throws UnusableModel {
        ModelEmbedding embedding = RemoteModels.connect(openAi("some-e5"));
        List<float[]> vectors = embedding.passages(List.of("aaaa", "", "bb"));
        assertThat(asked.getLast().get("input").toString())
                .isEqualTo("[\"passage: aaaa\",\"passage: \",\"passage: bb\"]");
        assertThat(vectors).extracting(RemoteModelsTests::ratio).containsExactly(13f, 9f, 11f);
        assertThat(embedding.query("a")).hasSize(384);
        assertThat(embedding.modelId()).isEqualTo("some-e5");
    }

    @Test
    void embedsOverOllamasProtocol() throws UnusableModel {
        ModelEmbedding embedding =
                RemoteModels.connect(TestChoices.choice(EmbeddingProperties.Provider.OLLAMA, "other", url("")));
        assertThat(embedding.passages(List.of("abc", "a")))
                .extracting(RemoteModelsTests::ratio)
                .containsExactly(3f, 1f);
    }

    @Test
    void refusesAModelOfAnotherWidth() {
        width = 768;
        assertThatThrownBy(() -> RemoteModels.connect(openAi("wide")))
                .isInstanceOf(UnusableModel.class)
                .hasMessageContaining("768");
    }

    @Test
    void saysWhichServerDoesNotAnswer() {
        status = 500;
        assertThatThrownBy(() -> RemoteModels.connect(openAi("m")))
                .isInstanceOf(UnusableModel.class)
                .hasMessageContaining(url("/v1"))
                .hasMessageContaining("does not answer");
    }

    @Test
    void asksForTheAddressWhenNoneIsConfigured() {
        assertThatThrownBy(() -> RemoteModels.connect(TestChoices.choice(EmbeddingProperties.Provider.OPENAI, "m", "")))
                .isInstanceOf(UnusableModel.class)
                .hasMessageContaining("ratslotse.embedding.url");
    }

    @Test
    void givesUpOnAServerThatStalls() throws UnusableModel {
        ModelEmbedding embedding = RemoteModels.connect(openAi("m"));
        delay = 20_000;
        long started = System.nanoTime();
        assertThatThrownBy(() -> embedding.query("Rat")).isInstanceOfSatisfying(EmbeddingUnavailable.class, problem -> {
            assertThat(problem.where()).isEqualTo(url("/v1"));
            assertThat(problem.model()).isEqualTo("m");
        });
        assertThat(System.nanoTime() - started).isLessThan(15_000_000_000L);
    }

    private EmbeddingProperties.Choice openAi(String model) {
        return TestChoices.choice(EmbeddingProperties.Provider.OPENAI, model, url("/v1"));
    }

    private String url(String path) {
        return "http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), path);
    }

    /// Vectors whose first number is the length of the text, and whose second is 1.
    private void answer(HttpExchange exchange, String form) throws IOException {
        JsonNode request = JSON.readTree(exchange.getRequestBody().readAllBytes());
        asked.add(request);
        pause();
        boolean openAi = form.contains("data");
        List<String> vectors = new ArrayList<>();
        for (JsonNode text : request.get("input")) {
            String vector = "[" + text.asString().length() + ",1" + ",0".repeat(width - 2) + "]";
            vectors.add(openAi ? "{\"index\":%d,\"embedding\":%s}".formatted(vectors.size(), vector) : vector);
        }
        byte[] body = form.formatted(vectors.stream().collect(Collectors.joining(",")))
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static float ratio(float[] vector) {
        return Math.round(vector[0] / vector[1]);
    }
}
