package de.ratslotse.retrieval.briefing;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/// Speaks the streaming protocol of OpenAI's chat completions over a real socket, as well or as badly as told.
public final class FakeChatServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// How it replies.
    @FunctionalInterface
    public interface Behaviour {
        void reply(Reply reply) throws IOException, InterruptedException;
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final List<String> requests = Collections.synchronizedList(new ArrayList<>());

    public FakeChatServer(Behaviour behaviour) {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v1/chat/completions", exchange -> handle(exchange, behaviour));
        server.start();
    }

    private void handle(HttpExchange exchange, Behaviour behaviour) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(body);
        try (exchange) {
            behaviour.reply(new Reply(exchange, body));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// One reply on its way.
    public final class Reply {

        private final HttpExchange exchange;
        private final String request;
        private boolean begun;

        private Reply(HttpExchange exchange, String request) {
            this.exchange = exchange;
            this.request = request;
        }

        public String request() {
            return request;
        }

        public void status(int status, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }

        public Reply write(String... pieces) throws IOException {
            for (String piece : pieces) {
                line(
                        "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake\",\"choices\":[{\"index\":0,"
                                + "\"delta\":{\"content\":" + JSON.writeValueAsString(piece)
                                + "},\"finish_reason\":null}]}");
            }
            return this;
        }

        public Reply line(String line) throws IOException {
            if (!begun) {
                exchange.getResponseHeaders().add("Content-Type", "text/event-stream");
                exchange.sendResponseHeaders(200, 0);
                begun = true;
            }
            OutputStream body = exchange.getResponseBody();
            body.write((line + "\n\n").getBytes(StandardCharsets.UTF_8));
            body.flush();
            return this;
        }

        public void finish() throws IOException {
            finish("stop");
        }

        public void finish(String reason) throws IOException {
            line(
                    "data: {\"id\":\"1\",\"object\":\"chat.completion.chunk\",\"created\":1,\"model\":\"fake\",\"choices\":[{\"index\":0,"
                            + "\"delta\":{},\"finish_reason\":\"" + reason + "\"}]}");
            line("data: [DONE]");
        }

        /// Waits until the test is over, at most this long.
        public void stall(Duration time) throws InterruptedException {
            closed.await(time.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
    }

    public List<String> requests() {
        return List.copyOf(requests);
    }

    Chat chat() {
        return chat(true);
    }

    Chat chat(boolean jsonSchema) {
        return new StreamedChat(new ChatProperties(
                ChatProperties.Provider.OPENAI,
                url(),
                "fake",
                "",
                Duration.ofSeconds(2),
                Duration.ofMillis(700),
                Duration.ofMillis(2500),
                4000,
                1,
                jsonSchema));
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
