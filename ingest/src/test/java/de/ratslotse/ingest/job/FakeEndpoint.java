package de.ratslotse.ingest.job;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/// An invented OParl endpoint on this machine, whose answers a test writes down; `~` in them stands for its address.
final class FakeEndpoint implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, Answering> answers = new ConcurrentHashMap<>();
    private final List<String> asked = new ArrayList<>();

    @FunctionalInterface
    interface Answering {
        void answer(HttpExchange exchange) throws IOException;
    }

    FakeEndpoint() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
        json(
                "/system",
                "{'id': '~/system', 'type': 'https://schema.oparl.org/1.0/System', 'body': '~/bodies',"
                        + " 'license': 'https://example.org/licence'}");
        json(
                "/bodies",
                "{'data': [{'id': '~/bodies/1', 'type': 'https://schema.oparl.org/1.0/Body', 'name': 'Musterstadt',"
                        + " 'organization': '~/organizations', 'person': '~/persons', 'meeting': '~/meetings', 'paper': '~/papers',"
                        + " 'file': '~/files', 'legislativeTerm': []}], 'links': {}}");
        json(
                "/bodies/1",
                "{'id': '~/bodies/1', 'type': 'https://schema.oparl.org/1.0/Body', 'name': 'Musterstadt',"
                        + " 'organization': '~/organizations', 'person': '~/persons', 'meeting': '~/meetings', 'paper': '~/papers',"
                        + " 'file': '~/files', 'legislativeTerm': []}");
        list("/organizations", "");
        list("/persons", "");
        list("/meetings", "");
        list("/papers", "");
        list("/files", "");
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    URI entry() {
        return URI.create(address() + "/system");
    }

    /// A list of one page, whatever is asked of it.
    FakeEndpoint list(String path, String objects) {
        return json(path, "{'data': [" + objects + "], 'links': {}}");
    }

    FakeEndpoint json(String path, String json) {
        return on(path, exchange -> send(exchange, 200, "application/json", bytes(json)));
    }

    FakeEndpoint on(String path, Answering answer) {
        answers.put(path, answer);
        return this;
    }

    byte[] bytes(String json) {
        return json.replace('\'', '"').replace("~", address()).getBytes(StandardCharsets.UTF_8);
    }

    /// Path and query of everything that was asked.
    synchronized List<String> asked() {
        return List.copyOf(asked);
    }

    static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private void handle(HttpExchange exchange) throws IOException {
        synchronized (this) {
            asked.add(exchange.getRequestURI().toString());
        }
        Answering answer = answers.get(exchange.getRequestURI().getPath());
        if (answer == null) {
            send(exchange, 404, "text/plain", new byte[0]);
        } else {
            answer.answer(exchange);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
