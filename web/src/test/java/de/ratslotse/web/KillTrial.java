package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// Kills the application, a reading process or PostgreSQL at random moments of an ingest; the next run must complete,
/// with nothing lost, nothing twice and no manual step. Not part of the tests; run by name:
///
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=KillTrial -Dkills=50`
///
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`.
class KillTrial {

    private static final int KILLS = Integer.getInteger("kills", 50);
    private static final long SEED = Long.getLong("seed", 4711);
    private static final Path SAMPLE = Path.of("..", "sample", "lotsenau", "bauausschuss");

    @TempDir
    private Path folder;

    private enum Victim {
        APPLICATION,
        READING_PROCESS,
        POSTGRESQL
    }

    /// What is held of a body: files, pages, passages.
    private record Held(int files, int pages, int passages) {}

    @Test
    void everyNextRunCompletes() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        try (Delivered delivered = Delivered.start(folder, Parts.folder())) {
            long started = System.nanoTime();
            ingest(delivered, "undisturbed");
            long takes = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            Held expected = held(delivered, "undisturbed");
            int stored = stored(delivered);
            for (int round = 1; round <= KILLS; round++) {
                Victim victim = List.of(Victim.values()).get(random.nextInt(3));
                long after = random.nextLong(takes);
                String body = "round-%d".formatted(round);
                disturb(delivered, body, victim, after);
                ingest(delivered, body);
                System.err.printf("%d: %s killed after %d ms%n", round, victim, after);
                assertThat(held(delivered, body))
                        .as("%s after %d ms", victim, after)
                        .isEqualTo(expected);
                assertThat(stored(delivered)).isEqualTo(stored);
            }
        }
    }

    private void disturb(Delivered delivered, String body, Victim victim, long after)
            throws IOException, InterruptedException {
        Process ingest = delivered.begin(folder.resolve("report.json"), arguments(body));
        Thread.sleep(after);
        Optional<ProcessHandle> chosen = find(delivered, victim);
        chosen.ifPresent(ProcessHandle::destroyForcibly);
        if (victim == Victim.APPLICATION) {
            delivered.server().waitFor();
            ingest.destroyForcibly();
            ingest.waitFor();
            delivered.startAgain();
        } else if (!ingest.waitFor(3, TimeUnit.MINUTES)) {
            throw new AssertionError("The run does not end after %s was killed".formatted(victim));
        }
    }

    private Optional<ProcessHandle> find(Delivered delivered, Victim victim) throws IOException {
        return switch (victim) {
            case APPLICATION -> Optional.of(delivered.server().toHandle());
            case READING_PROCESS ->
                delivered
                        .server()
                        .descendants()
                        .filter(process -> process.info().command().orElse("").endsWith("java"))
                        .findAny();
            case POSTGRESQL ->
                ProcessHandle.of(
                        Long.parseLong(Files.readAllLines(delivered.home().resolve("postgres/postmaster.pid"))
                                .getFirst()
                                .strip()));
        };
    }

    private void ingest(Delivered delivered, String body) throws IOException, InterruptedException {
        JsonNode report = delivered.command(arguments(body));
        report.path("files")
                .forEach(file -> assertThat(file.path("outcome").asString())
                        .as(file.path("path").asString())
                        .isIn("ingested", "unchanged"));
    }

    private static String[] arguments(String body) {
        return new String[] {
            "ingest", SAMPLE.toAbsolutePath().normalize().toString(), "--body", body, "--scope", "public", "--json"
        };
    }

    private static Held held(Delivered delivered, String body) throws IOException, InterruptedException {
        for (JsonNode entry : delivered.command("status", "--json").path("bodies")) {
            if (entry.path("name").asString().equals(body)) {
                return new Held(
                        entry.path("files").asInt(),
                        entry.path("pages").asInt(),
                        entry.path("passages").asInt());
            }
        }
        return new Held(0, 0, 0);
    }

    private static int stored(Delivered delivered) throws IOException {
        try (Stream<Path> files = Files.walk(delivered.home().resolve("files"))) {
            return (int) files.filter(Files::isRegularFile).count();
        }
    }
}
