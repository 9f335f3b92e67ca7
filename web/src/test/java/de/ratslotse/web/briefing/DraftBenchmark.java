package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.Parts;
import de.ratslotse.web.Delivered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long drafts by rules take over a real corpus: a briefing, its first item, the summary of a long paper,
/// documents.
///
/// Not part of the tests; run it over a folder with a copy of a data folder, called `home`:
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=DraftBenchmark -Ddata=FOLDER -Dmeeting=ID -Dpaper=REFERENCE`
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`.
class DraftBenchmark {

    private static final int ROUNDS = 5;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measures() throws IOException, InterruptedException {
        try (Delivered delivered = Delivered.start(Path.of(System.getProperty("data", "")), Parts.folder())) {
            Requests requests = new Requests(delivered.address(), token(delivered));
            String briefing = JSON.createObjectNode()
                    .put("meeting", System.getProperty("meeting", ""))
                    .put("kind", "before")
                    .toString();
            String paper = JSON.createObjectNode()
                    .put("paper", System.getProperty("paper", ""))
                    .put("length", "medium")
                    .toString();
            String before =
                    requests.post("/api/v1/briefings", briefing).path("id").asString();
            firstItem(requests, JSON.createObjectNode().put("briefing", before).toString());
            measure(
                    "briefing, items",
                    () -> requests.get("/api/v1/briefings/" + before)
                            .path("items")
                            .size());
            String summary =
                    requests.post("/api/v1/summaries", paper).path("id").asString();
            measure(
                    "summary of a paper, sections",
                    () -> requests.get("/api/v1/summaries/" + summary)
                            .path("items")
                            .size());
            for (String format : List.of("docx", "pdf")) {
                String address = "/api/v1/briefings/" + before + "/export?format=" + format;
                measure("briefing as " + format + ", bytes", () -> requests.bytes(address).length);
            }
            byte[] pdf = requests.bytes("/api/v1/briefings/" + before + "/export?format=pdf");
            try (PDDocument pages = Loader.loadPDF(pdf)) {
                System.err.printf("the briefing has %d pages%n", pages.getNumberOfPages());
            }
        }
    }

    /// From the request for a stored draft until its first item is there, asked for every 20 ms.
    private static void firstItem(Requests requests, String briefing) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            String id = requests.post("/api/v1/drafts", briefing).path("id").asString();
            JsonNode work = requests.get("/api/v1/drafts/" + id).path("work");
            while (work.isObject() && work.path("done").asInt() == 0) {
                Thread.sleep(20);
                work = requests.get("/api/v1/drafts/" + id).path("work");
            }
            System.err.printf("first item of a stored briefing: %.2f s%n", (System.nanoTime() - start) / 1e9);
            requests.delete("/api/v1/drafts/" + id);
        }
    }

    private static void measure(String what, Supplier<Integer> made) {
        List<String> seconds = new ArrayList<>();
        int size = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            size = made.get();
            seconds.add("%.2f".formatted((System.nanoTime() - start) / 1e9));
        }
        System.err.printf("%s (%d): %s s%n", what, size, String.join(", ", seconds));
    }

    private static String token(Delivered delivered) throws IOException {
        Properties values = new Properties();
        try (var reader = Files.newBufferedReader(delivered.home().resolve("server.properties"))) {
            values.load(reader);
        }
        return values.getProperty("token", "");
    }

    private final class Requests {

        private final String address;
        private final String token;

        Requests(String address, String token) {
            this.address = address;
            this.token = token;
        }

        JsonNode get(String path) {
            return JSON.readTree(bytes(path));
        }

        JsonNode post(String path, String body) {
            return JSON.readTree(send(
                    request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body))));
        }

        void delete(String path) {
            send(request(path).DELETE());
        }

        byte[] bytes(String path) {
            return send(request(path));
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create(address + path)).header("Authorization", "Bearer " + token);
        }

        private byte[] send(HttpRequest.Builder request) {
            try {
                HttpResponse<byte[]> response = client.send(request.build(), BodyHandlers.ofByteArray());
                if (response.statusCode() >= 300) {
                    throw new AssertionError(response.uri() + ": " + response.statusCode());
                }
                return response.body();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
