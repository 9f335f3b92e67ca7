package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The database of a data folder outlives what may happen to it.
class EmbeddedServerIT {

    @TempDir
    private Path folder;

    @Test
    void comesBackAfterItWasKilledAndAfterTheApplicationWasKilled() throws Exception {
        Home home = new Home(folder);
        Process application = application();
        await(Duration.ofMinutes(2), () -> Files.exists(folder.resolve("ready")));
        application.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        long survivor = postmaster();
        assertThat(ProcessHandle.of(survivor)).isPresent();

        try (Database adopted = Databases.embedded(EmbeddedServer.start(home, Map.of()), Parts.pgvector())) {
            assertThat(postmaster()).isEqualTo(survivor);
            JdbcClient jdbc = JdbcClient.create(adopted.dataSource());
            assertThat(names(jdbc)).containsExactly("Lotsenau");

            ProcessHandle killed = ProcessHandle.of(survivor).orElseThrow();
            killed.destroyForcibly();
            await(Duration.ofSeconds(10), () -> !killed.isAlive());
            await(Duration.ofMinutes(1), this::isServed);
            await(Duration.ofMinutes(1), () -> answers(jdbc));
            assertThat(names(jdbc)).containsExactly("Lotsenau");
            assertThat(postmaster()).isNotEqualTo(survivor);
        }
        assertThat(home.postgres().resolve("postmaster.pid")).doesNotExist();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("database.properties"))))
                .isEqualTo("rw-------");
    }

    @Test
    void letsOneProcessHaveADataFolder() {
        Home home = new Home(folder);
        try (HomeLock lock = HomeLock.take(home)) {
            assertThat(lock).isNotNull();
            assertThatThrownBy(() -> HomeLock.take(home))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("Another Ratslotse is running");
        }
        HomeLock.take(home).close();
    }

    /// Started as a process of its own, to be killed.
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Home home = new Home(Path.of(arguments[0]));
        Database database = Databases.embedded(EmbeddedServer.start(home, Map.of()), Parts.pgvector());
        JdbcClient.create(database.dataSource())
                .sql("insert into body (name) values ('Lotsenau')")
                .update();
        Files.createFile(home.path().resolve("ready"));
        Thread.sleep(Duration.ofMinutes(5));
    }

    private Process application() throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EmbeddedServerIT.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /// A server has written its process id; while one starts there is no file, or half of one.
    private boolean isServed() {
        Path pidFile = folder.resolve("postgres/postmaster.pid");
        try {
            return Files.exists(pidFile)
                    && ProcessHandle.of(postmaster()).isPresent()
                    && Files.readAllLines(pidFile).size() > 4;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
    }

    private static List<String> names(JdbcClient jdbc) {
        return jdbc.sql("select name from body")
                .query((row, index) -> row.getString(1))
                .list();
    }

    private static boolean answers(JdbcClient jdbc) {
        try {
            return !names(jdbc).isEmpty();
        } catch (DataAccessException e) {
            return false;
        }
    }

    private static void await(Duration atMost, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("time is up").isLessThan(end);
            Thread.sleep(100);
        }
    }
}
