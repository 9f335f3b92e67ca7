package de.ratslotse.ingest.oparl;

import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Asks an endpoint, within limits of pace, size and time; tries again what may pass.
public final class FeedClient implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .build();

    private final FeedSettings settings;
    private final AllowedAddresses allowed;
    private final Pace pace;
    private final BooleanSupplier stopped;
    private final HttpClient client;

    /// @param entry the address the operator gave: its host may be asked
    /// @param privateToo whether the operator allowed addresses of this machine and of private networks
    /// @param stopped asked before each request
    public FeedClient(FeedSettings settings, URI entry, boolean privateToo, BooleanSupplier stopped) {
        this.settings = settings;
        this.allowed = new AllowedAddresses(hosts(settings, entry), privateToo || settings.allowPrivateAddresses());
        this.pace = new Pace(settings.requestsPerSecond());
        this.stopped = stopped;
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.connectTimeout())
                .build();
    }

    private static Set<String> hosts(FeedSettings settings, URI entry) {
        Set<String> hosts = new HashSet<>();
        settings.allowedHosts().forEach(host -> hosts.add(host.toLowerCase(Locale.ROOT)));
        hosts.add(String.valueOf(entry.getHost()).toLowerCase(Locale.ROOT));
        return hosts;
    }

    /// What came back for a JSON request.
    sealed interface Answer {}

    /// @param json the whole of it
    record Json(JsonNode json, Optional<String> etag, Optional<String> lastModified) implements Answer {}

    /// The server says that nothing changed.
    record Unchanged() implements Answer {}

    /// The server says that there is nothing (404, 410).
    record Missing(int status) implements Answer {}

    /// An object or a list.
    ///
    /// @throws CouncilSourceUnavailable if the server does not answer, or answers something else
    Answer json(URI address, Optional<String> etag, Optional<String> lastModified) {
        long most = settings.maxPage().toBytes();
        HttpResponse<byte[]> response = send(
                address,
                "application/json",
                etag,
                lastModified,
                BodyHandlers.limiting(BodyHandlers.ofByteArray(), most));
        int status = response.statusCode();
        if (status == 304) {
            return new Unchanged();
        }
        if (status == 404 || status == 410) {
            return new Missing(status);
        }
        refuse(address, status);
        return new Json(parsed(address, response), header(response, "ETag"), header(response, "Last-Modified"));
    }

    private static JsonNode parsed(URI address, HttpResponse<byte[]> response) {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException _) {
            String type = header(response, "Content-Type").orElse("?");
            throw new CouncilSourceUnavailable(Reason.of("oparl.no_json", address.toString(), type));
        }
    }

    /// What came back for a file.
    public sealed interface Download {}

    /// @param type as the server names it; empty where it does not
    public record Downloaded(Optional<String> type, Optional<String> etag, Optional<String> lastModified)
            implements Download {}

    public record NotChanged() implements Download {}

    /// @param status 404, 410 or another refusal
    public record NotThere(int status) implements Download {}

    public record TooLarge(long megabytes) implements Download {}

    /// Fetches a file to this place.
    ///
    /// @throws CouncilSourceUnavailable if the server does not answer
    public Download file(URI address, Path to, Optional<String> etag, Optional<String> lastModified) {
        long most = settings.maxFile().toBytes();
        try {
            HttpResponse<Path> response =
                    send(address, "*/*", etag, lastModified, BodyHandlers.limiting(BodyHandlers.ofFile(to), most));
            return switch (response.statusCode()) {
                case 200 ->
                    new Downloaded(
                            header(response, "Content-Type"),
                            header(response, "ETag"),
                            header(response, "Last-Modified"));
                case 304 -> new NotChanged();
                default -> new NotThere(response.statusCode());
            };
        } catch (OverLimit _) {
            return new TooLarge(settings.maxFile().toMegabytes());
        }
    }

    private static void refuse(URI address, int status) {
        if (status != 200) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.status", address.toString(), Integer.toString(status)));
        }
    }

    private static Optional<String> header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name);
    }

    private <T> HttpResponse<T> send(
            URI address, String accept, Optional<String> etag, Optional<String> modified, BodyHandler<T> body) {
        URI next = address;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            allowed.check(next);
            HttpRequest.Builder request = HttpRequest.newBuilder(next)
                    .timeout(settings.headerTimeout())
                    .header("Accept", accept)
                    .header("User-Agent", "Ratslotse (OParl import)");
            etag.ifPresent(value -> request.header("If-None-Match", value));
            modified.ifPresent(value -> request.header("If-Modified-Since", value));
            HttpResponse<T> response = persistently(next, request.build(), body);
            Optional<URI> elsewhere = redirect(next, response);
            if (elsewhere.isEmpty()) {
                return response;
            }
            next = elsewhere.get();
        }
        throw new CouncilSourceUnavailable(Reason.of("oparl.redirects", address.toString()));
    }

    private static Optional<URI> redirect(URI from, HttpResponse<?> response) {
        int status = response.statusCode();
        boolean moved = status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
        try {
            return moved ? header(response, "Location").map(from::resolve) : Optional.empty();
        } catch (IllegalArgumentException _) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.redirects", from.toString()));
        }
    }

    private <T> HttpResponse<T> persistently(URI address, HttpRequest request, BodyHandler<T> body) {
        Duration pause = settings.firstPause();
        String trouble = "";
        for (int attempt = 1; attempt <= settings.tries(); attempt++) {
            allowed.check(address);
            stopHere();
            pace.await();
            Optional<Duration> asked = Optional.empty();
            try {
                HttpResponse<T> response = within(request, body);
                if (!mayPass(response.statusCode())) {
                    return response;
                }
                trouble = Integer.toString(response.statusCode());
                asked = retryAfter(response);
            } catch (IOException | TimeoutException e) {
                trouble = e.getClass().getSimpleName();
            }
            if (attempt < settings.tries()) {
                Pace.pause(asked.orElse(pause));
                pause = shorter(pause.multipliedBy(2));
            }
        }
        throw new CouncilSourceUnavailable(Reason.of("oparl.no_answer", address.toString(), trouble));
    }

    private void stopHere() {
        if (stopped.getAsBoolean()) {
            throw new CouncilSourceUnavailable(Reason.of("oparl.stopped"));
        }
    }

    private static boolean mayPass(int status) {
        return status == 429 || status >= 500;
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return header(response, "Retry-After")
                .filter(text -> text.matches("\\d{1,5}"))
                .map(text -> shorter(Duration.ofSeconds(Long.parseLong(text))));
    }

    private static Duration shorter(Duration pause) {
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    private <T> HttpResponse<T> within(HttpRequest request, BodyHandler<T> body) throws IOException, TimeoutException {
        CompletableFuture<HttpResponse<T>> sent = client.sendAsync(request, body);
        try {
            return sent.get(settings.totalTimeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (isOverLimit(e)) {
                throw new OverLimit(Reason.of("oparl.too_large", request.uri().toString()));
            }
            throw new IOException(e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CouncilSourceUnavailable(Reason.of("oparl.stopped"));
        } finally {
            sent.cancel(true);
        }
    }

    private static boolean isOverLimit(Throwable failure) {
        Throwable cause = failure;
        while (cause != null) {
            if (String.valueOf(cause.getMessage()).contains("exceeds capacity")) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
