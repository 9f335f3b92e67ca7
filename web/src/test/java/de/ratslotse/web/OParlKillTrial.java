package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Kills the application or PostgreSQL at random moments of an import from an OParl endpoint; the next import must hold
/// the same as an undisturbed one, and the one after that must find nothing to do. Not part of the tests; run by name,
/// with the address of an endpoint on this machine:
///
/// `mvn -B -pl web -am verify -Dtest=None -Dit.test=OParlKillTrial -Dendpoint=http://127.0.0.1:8765/oparl/system
/// -Dkills=20 -Dfiles-since=2024-01-01`
///
/// with `-Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false`. Each round has a data folder
/// of its own.
class OParlKillTrial {

    private static final int KILLS = Integer.getInteger("kills", 20);
    private static final long SEED = Long.getLong("seed", 4711);
    private static final String ENDPOINT = System.getProperty("endpoint", "http://127.0.0.1:8765/oparl/system");
    private static final String FILES_SINCE = System.getProperty("files-since", "2024-01-01");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final JsonMapper JSON = new JsonMapper();

    @TempDir
    private Path folder;

    private enum Victim {
        APPLICATION,
        POSTGRESQL
    }

    @Test
    void everyNextImportCompletes() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        String expected;
        long takes;
        try (Delivered delivered = delivered("undisturbed")) {
            long started = System.nanoTime();
            delivered.command(arguments());
            takes = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - started);
            expected = held(delivered);
        }
        System.err.printf("undisturbed in %d ms: %s%n", takes, expected);
        for (int round = 1; round <= KILLS; round++) {
            Victim victim = Victim.values()[random.nextInt(Victim.values().length)];
            long after = random.nextLong(takes);
            try (Delivered delivered = delivered("round-" + round)) {
                disturb(delivered, victim, after);
                delivered.command(arguments());
                String held = held(delivered);
                System.err.printf("%d: %s killed after %d ms: %s%n", round, victim, after, held);
                assertThat(held).as("%s after %d ms", victim, after).isEqualTo(expected);
                JsonNode again = delivered.command(arguments());
                assertThat(again.path("objects").path("changed").toString()).matches("\\{\\}|.*:0.*|");
                assertThat(held(delivered)).isEqualTo(expected);
            }
        }
    }

    private Delivered delivered(String name) throws IOException, InterruptedException {
        Path own = folder.resolve(name);
        Files.createDirectories(own);
        return Delivered.start(own, Parts.folder());
    }

    private void disturb(Delivered delivered, Victim victim, long after) throws IOException, InterruptedException {
        Process importing = delivered.begin(folder.resolve("report.json"), arguments());
        Thread.sleep(after);
        if (victim == Victim.APPLICATION) {
            delivered.server().destroyForcibly().waitFor();
            importing.destroyForcibly().waitFor();
            delivered.startAgain();
        } else {
            List<String> lines = Files.readAllLines(delivered.home().resolve("postgres/postmaster.pid"));
            ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).ifPresent(ProcessHandle::destroyForcibly);
            if (!importing.waitFor(5, TimeUnit.MINUTES)) {
                throw new AssertionError("The import does not end after PostgreSQL was killed");
            }
        }
    }

    private static String[] arguments() {
        return new String[] {
            "import-oparl", ENDPOINT, "--files-since", FILES_SINCE, "--allow-private", "--scope", "public", "--json"
        };
    }

    /// Everything that is held, in numbers: files, pages, passages, and the objects of each list.
    private static String held(Delivered delivered) throws IOException, InterruptedException {
        TreeMap<String, Integer> held = new TreeMap<>();
        for (String list : List.of("papers", "meetings", "organizations")) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(delivered.address() + "/api/v1/" + list))
                    .build();
            held.put(
                    list,
                    JSON.readTree(CLIENT.send(request, BodyHandlers.ofString()).body())
                            .path("pagination")
                            .path("totalElements")
                            .asInt());
        }
        delivered
                .command("status", "--json")
                .path("bodies")
                .forEach(body -> List.of("files", "pages", "passages")
                        .forEach(what -> held.merge(what, body.path(what).asInt(), Integer::sum)));
        return held.toString();
    }
}
