package de.ratslotse.web.command;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The HTTP interface as a command uses it: over loopback, with the operator's rights.
///
/// The server is the one that runs on the data folder, or one that this command starts for itself; either way the
/// command gets the same answers as the page.
final class Server implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER_WITHIN = Duration.ofMinutes(10);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ServerFile address;
    private final Runnable closing;

    Server(ServerFile address, Runnable closing) {
        this.address = address;
        this.closing = closing;
    }

    JsonNode get(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path + (query.isEmpty() ? "" : "?" + query), null);
    }

    JsonNode post(String path, JsonNode body) {
        return send(path, body);
    }

    /// A document.
    byte[] bytes(String path, Map<String, String> parameters) {
        String query = parameters.entrySet().stream()
                .map(p -> p.getKey() + "=" + URLEncoder.encode(p.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request =
                request(path + (query.isEmpty() ? "" : "?" + query), "*/*").build();
        try {
            HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
            if (response.statusCode() >= 400) {
                throw new CommandFailed(JSON.readTree(response.body())
                        .path("detail")
                        .asString(Messages.text("failed.status", response.statusCode())));
            }
            return response.body();
        } catch (IOException | JacksonException e) {
            throw new CommandFailed(Messages.text("failed.connection"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(Messages.text("failed.interrupted"), e);
        }
    }

    private HttpRequest.Builder request(String path, String accepted) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:%d%s".formatted(address.port(), path)))
                .timeout(ANSWER_WITHIN)
                .header("Authorization", "Bearer " + address.token())
                .header("Accept", accepted)
                .header("Accept-Language", Locale.getDefault().getLanguage());
    }

    /// Whether a server with this address and token answers.
    boolean answers() {
        try {
            get("/api/v1/status", Map.of());
            return true;
        } catch (CommandFailed _) {
            return false;
        }
    }

    private JsonNode send(String path, @Nullable JsonNode body) {
        HttpRequest.Builder request = request(path, "application/json");
        if (body != null) {
            request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(body.toString()));
        }
        return answer(request.build());
    }

    private JsonNode answer(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
            JsonNode content = JSON.readTree(response.body());
            if (response.statusCode() >= 400) {
                throw new CommandFailed(
                        content.path("detail").asString(Messages.text("failed.status", response.statusCode())));
            }
            return content;
        } catch (IOException | JacksonException e) {
            throw new CommandFailed(Messages.text("failed.connection"), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CommandFailed(Messages.text("failed.interrupted"), e);
        }
    }

    @Override
    public void close() {
        client.close();
        closing.run();
    }
}
