package de.ratslotse.web;

import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The times and the memory of the whole service, with the sample council. Not part of the tests; run by name:
///
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=ServiceBenchmark`
///
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`.
class ServiceBenchmark {

    private static final int STARTS = 5;
    private static final int UNCHANGED = Integer.getInteger("files", 3_000);
    private static final int IDLE_SECONDS = Integer.getInteger("idle", 75);
    private static final Path SAMPLE = Path.of("..", "sample");

    @TempDir
    private Path folder;

    @Test
    void measures() throws IOException, InterruptedException {
        try (Delivered delivered = Delivered.start(folder, Parts.folder())) {
            ingest(delivered, SAMPLE.resolve("lotsenau"), "Lotsenau");
            answers(delivered);
            unchanged(delivered);
            starts(delivered);
            memory(delivered);
        }
    }

    private static void ingest(Delivered delivered, Path source, String body) throws IOException, InterruptedException {
        delivered.command(
                "ingest",
                source.toAbsolutePath().normalize().toString(),
                "--body",
                body,
                "--scope",
                "public",
                "--json");
    }

    private static void starts(Delivered delivered) throws IOException, InterruptedException {
        delivered.close();
        delivered.prepareStart();
        delivered.startAgain();
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < STARTS; i++) {
            delivered.close();
            long started = System.nanoTime();
            delivered.startAgain();
            open(delivered.address() + "/");
            seconds.add((System.nanoTime() - started) / 1e9);
        }
        tell("start to a served page on an existing data folder", "s", seconds);
    }

    /// A second run over a folder in which nothing changed, as the server does it, without the start of the command.
    private void unchanged(Delivered delivered) throws IOException, InterruptedException {
        Path source = Files.createDirectories(folder.resolve("unchanged"));
        for (int i = 0; i < UNCHANGED; i++) {
            Files.writeString(
                    source.resolve("notiz-%d.txt".formatted(i)), "Notiz %d über den Spielplatz.".formatted(i));
        }
        ingest(delivered, source, "Viele");
        List<Double> rates = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            long started = System.nanoTime();
            ingest(delivered, source, "Viele");
            double all = (System.nanoTime() - started) / 1e9;
            long empty = System.nanoTime();
            delivered.command("status", "--json");
            rates.add(UNCHANGED / (all - (System.nanoTime() - empty) / 1e9));
        }
        tell("unchanged files", "files/s", rates);
    }

    private static void answers(Delivered delivered) throws IOException, InterruptedException {
        List<String> questions = new ArrayList<>();
        for (String line : Files.readAllLines(SAMPLE.resolve("questions.jsonl"))) {
            questions.add(new JsonMapper().readTree(line).path("question").asString());
        }
        questions.subList(0, 40).forEach(question -> firstEvent(delivered, question));
        List<Double> first = new ArrayList<>();
        List<Double> whole = new ArrayList<>();
        for (String question : questions) {
            double[] millis = firstEvent(delivered, question);
            first.add(millis[0]);
            whole.add(millis[1]);
        }
        tell("first event of an extractive answer", "ms", first);
        tell("whole extractive answer", "ms", whole);
    }

    /// Until the first event and until the last.
    private static double[] firstEvent(Delivered delivered, String question) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(delivered.address() + "/api/v1/answers"))
                .header("Content-Type", "application/json")
                .header("Accept", "text/event-stream")
                .POST(BodyPublishers.ofString(new JsonMapper()
                        .createObjectNode()
                        .put("question", question)
                        .toString()))
                .build();
        long started = System.nanoTime();
        try (HttpClient client = HttpClient.newHttpClient();
                InputStream events =
                        client.send(request, BodyHandlers.ofInputStream()).body()) {
            if (events.read() < 0) {
                throw new AssertionError("No event for " + question);
            }
            double first = (System.nanoTime() - started) / 1e6;
            events.readAllBytes();
            return new double[] {first, (System.nanoTime() - started) / 1e6};
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static void memory(Delivered delivered) throws IOException, InterruptedException {
        Thread.sleep(IDLE_SECONDS * 1000L);
        long postmaster = Long.parseLong(Files.readAllLines(delivered.home().resolve("postgres/postmaster.pid"))
                .getFirst()
                .strip());
        Stream<ProcessHandle> ours = Stream.concat(
                Stream.of(delivered.server().toHandle()), delivered.server().descendants());
        long server = kilobytes(ours, "Rss:");
        long database = kilobytes(postgres(postmaster), "Rss:");
        long shared = kilobytes(postgres(postmaster), "Pss:");
        System.err.printf(
                "idle memory: server %d MB, PostgreSQL %d MB (%d MB with shared pages counted once), together %d MB%n",
                server / 1024, database / 1024, shared / 1024, (server + database) / 1024);
    }

    private static Stream<ProcessHandle> postgres(long postmaster) {
        ProcessHandle handle = ProcessHandle.of(postmaster).orElseThrow();
        return Stream.concat(Stream.of(handle), handle.descendants());
    }

    private static long kilobytes(Stream<ProcessHandle> processes, String kind) throws IOException {
        long sum = 0;
        for (ProcessHandle process : processes.collect(Collectors.toSet())) {
            Optional<String> line =
                    Files.readAllLines(Path.of("/proc/%d/smaps_rollup".formatted(process.pid()))).stream()
                            .filter(entry -> entry.startsWith(kind))
                            .findFirst();
            sum += Long.parseLong(line.orElseThrow().replaceAll("\\D+", ""));
        }
        return sum;
    }

    private static void open(String address) throws IOException {
        try (InputStream page = URI.create(address).toURL().openStream()) {
            page.readAllBytes();
        }
    }

    private static void tell(String what, String unit, List<Double> figures) {
        List<Double> sorted = figures.stream().sorted().toList();
        System.err.printf(
                "%s: median %.1f %s, p95 %.1f %s, of %d%n",
                what,
                sorted.get(sorted.size() / 2),
                unit,
                sorted.get((int) Math.min(sorted.size() - 1, Math.round(sorted.size() * 0.95))),
                unit,
                sorted.size());
    }
}
