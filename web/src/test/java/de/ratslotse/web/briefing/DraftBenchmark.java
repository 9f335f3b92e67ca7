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
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long drafts by rules take over a real corpus: the briefing of a meeting and the summary of a long paper, the
/// first
/// section of each where staff keeps it, and both as documents. The first try of each is cold: the one that compiles
/// and fills caches.
///
/// Not part of the tests; run it over a folder with a copy of a data folder, called `home`:
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=DraftBenchmark -Ddata=FOLDER -Dmeeting=ID -Dpaper=REFERENCE`
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`.
class DraftBenchmark {

    private static final int ROUNDS = 6;
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void measures() throws IOException, InterruptedException {
        try (Delivered delivered = Delivered.start(Path.of(System.getProperty("data", "")), Parts.folder())) {
            Requests requests = new Requests(delivered.address(), token(delivered));
            String meeting = JSON.createObjectNode()
                    .put("meeting", System.getProperty("meeting", ""))
                    .put("kind", "before")
                    .toString();
            String paper = JSON.createObjectNode()
                    .put("paper", System.getProperty("paper", ""))
                    .put("length", System.getProperty("length", "medium"))
                    .toString();
            measures(requests, "briefing", "/api/v1/briefings", meeting);
            measures(requests, "summary of a paper", "/api/v1/summaries", paper);
        }
    }

    private static void measures(Requests requests, String what, String list, String wanted)
            throws IOException, InterruptedException {
        String id = requests.post(list, wanted).path("id").asString();
        measure(
                what + " by rules, sections",
                () -> requests.get(list + "/" + id).path("items").size());
        kept(requests, what, JSON.createObjectNode().put("briefing", id).toString());
        for (String format : List.of("docx", "pdf", "html", "md")) {
            String address = list + "/" + id + "/export?format=" + format;
            measure(what + " as " + format + ", bytes", () -> requests.bytes(address).length);
        }
        try (PDDocument pages = Loader.loadPDF(requests.bytes(list + "/" + id + "/export?format=pdf"))) {
            System.err.printf("%s: %d pages%n", what, pages.getNumberOfPages());
        }
    }

    /// From the request for a stored draft until its first section is there, asked for every 20 ms, and until all are;
    /// then as a document, which is written from what is stored.
    private static void kept(Requests requests, String what, String briefing) throws InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            String id = requests.post("/api/v1/drafts", briefing).path("id").asString();
            double begun = since(start);
            until(requests, id, work -> work.path("done").asInt() > 0);
            double first = since(start);
            until(requests, id, work -> false);
            double all = since(start);
            long written = System.nanoTime();
            int bytes = requests.bytes("/api/v1/drafts/" + id + "/export?format=docx").length;
            System.err.printf(
                    "kept %s: headings %.2f s, first section %.2f s, all %.2f s; as docx (%d bytes) %.2f s%n",
                    what, begun, first, all, bytes, since(written));
            requests.delete("/api/v1/drafts/" + id);
        }
    }

    private static void until(Requests requests, String id, Predicate<JsonNode> enough) throws InterruptedException {
        JsonNode work = requests.get("/api/v1/drafts/" + id).path("work");
        while (work.isObject() && !enough.test(work)) {
            Thread.sleep(20);
            work = requests.get("/api/v1/drafts/" + id).path("work");
        }
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static void measure(String what, Supplier<Integer> made) {
        List<String> seconds = new ArrayList<>();
        int size = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            size = made.get();
            seconds.add("%.2f".formatted(since(start)));
        }
        System.err.printf(
                "%s (%d): cold %s s, warm %s s%n",
                what, size, seconds.getFirst(), String.join(", ", seconds.subList(1, ROUNDS)));
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
