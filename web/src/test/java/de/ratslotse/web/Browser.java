package de.ratslotse.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/// A browser as far as tests need one: keeps cookies, posts forms with the token of the last page, does not follow
/// redirects.
public final class Browser {

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();
    private final String site;
    private String token = "";

    public Browser(int port) {
        this.site = "http://localhost:" + port;
    }

    public HttpResponse<String> get(String path) {
        HttpResponse<String> response = send(request(path).GET());
        rememberToken(response);
        return response;
    }

    public byte[] bytes(String path) {
        return sent(request(path).GET(), BodyHandlers.ofByteArray()).body();
    }

    /// Posts a form, as if from the last page.
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new TreeMap<>(fields);
        all.putIfAbsent("_csrf", token);
        String form = all.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        rememberToken(response);
        return response;
    }

    /// Posts a form with one file, as if from the last page.
    public HttpResponse<String> upload(String path, Map<String, String> fields, String name, byte[] content) {
        String boundary = "----ratslotse";
        ByteArrayOutputStream form = new ByteArrayOutputStream();
        Map<String, String> all = new TreeMap<>(fields);
        all.putIfAbsent("_csrf", token);
        all.forEach(
                (field, value) -> form.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                        .formatted(boundary, field, value)
                        .getBytes(StandardCharsets.UTF_8)));
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n"
                        .formatted(boundary, name)
                        .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(content);
        form.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> response = send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(BodyPublishers.ofByteArray(form.toByteArray())));
        rememberToken(response);
        return response;
    }

    /// Posts any content.
    public HttpResponse<String> send(String path, String type, String content) {
        return send(request(path).header("Content-Type", type).POST(BodyPublishers.ofString(content)));
    }

    public Browser signedIn(String name) {
        get("/login");
        HttpResponse<String> response = post("/login", Map.of("name", name, "passphrase", People.PASSPHRASE));
        if (!response.headers().firstValue("location").orElse("").equals("/")) {
            throw new AssertionError("%s could not sign in: %s".formatted(name, response.headers()));
        }
        return this;
    }

    public String cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(cookie -> cookie.getValue())
                .findFirst()
                .orElse("");
    }

    public static Document page(HttpResponse<String> response) {
        return Jsoup.parse(response.body());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(path.startsWith("http") ? path : site + path))
                .header("Accept", "text/html")
                .header("Accept-Language", "de");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        return sent(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private <T> HttpResponse<T> sent(HttpRequest.Builder request, BodyHandler<T> body) {
        try {
            return client.send(request.build(), body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private void rememberToken(HttpResponse<String> response) {
        String found = Jsoup.parse(response.body()).select("input[name=_csrf]").attr("value");
        if (!found.isEmpty()) {
            token = found;
        }
    }
}
