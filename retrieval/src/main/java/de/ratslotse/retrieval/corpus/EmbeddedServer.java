package de.ratslotse.retrieval.corpus;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// The PostgreSQL of a data folder: on loopback, with passwords, durable. It outlives a killed application, and is
/// adopted by the next one; a killed PostgreSQL is started again while the application runs.
final class EmbeddedServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedServer.class);
    private static final Duration START_UP = Duration.ofMinutes(2);
    private static final int TRIES = 4;
    private static final Duration WATCH = Duration.ofMillis(500);

    private final Home home;
    private final Map<String, String> settings;
    private Credentials credentials;
    private EmbeddedPostgres postgres;
    private volatile boolean closed;

    private EmbeddedServer(Home home, Map<String, String> settings) throws IOException {
        this.home = home;
        this.settings = settings;
        this.credentials = Credentials.of(home);
        clearBrokenSetUp();
        this.credentials = credentials.withPort(choosePort());
        credentials.write(home);
        this.postgres = tryToStart();
    }

    /// @param settings beyond the usual ones, by their names in `postgresql.conf`
    static EmbeddedServer start(Home home, Map<String, String> settings) {
        try {
            EmbeddedServer server = new EmbeddedServer(home, settings);
            Thread.ofPlatform().daemon().name("database-watch").start(server::watch);
            return server;
        } catch (IOException | RuntimeException e) {
            throw new StartRefused(
                    "The embedded database in %s did not start (%s). What it says is in %s."
                            .formatted(home.postgres(), e.getMessage(), log(home)),
                    e);
        }
    }

    Credentials credentials() {
        return credentials;
    }

    String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(credentials.port(), database);
    }

    /// From now on what lies in the folder is worth keeping.
    void initialised() {
        try {
            credentials = credentials.asInitialised();
            credentials.write(home);
        } catch (IOException e) {
            throw new StartRefused("The data folder %s cannot be written.".formatted(home.path()), e);
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        try {
            postgres.close();
        } catch (IOException e) {
            LOG.warn("The embedded database did not stop", e);
        }
    }

    private void clearBrokenSetUp() throws IOException {
        if (!credentials.initialised() && Files.exists(home.postgres()) && runningPort() == 0) {
            FileSystemUtils.deleteRecursively(home.postgres());
        }
    }

    /// The port of the running server, else the one it always had, else a free one.
    private int choosePort() throws IOException {
        int running = runningPort();
        if (running > 0) {
            return running;
        }
        return credentials.port() > 0 && isFree(credentials.port()) ? credentials.port() : freePort();
    }

    private EmbeddedPostgres tryToStart() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return startOnce();
            } catch (IOException | RuntimeException e) {
                if (attempt == TRIES || closed) {
                    throw e;
                }
                LOG.warn("The embedded database did not start, trying again: {}", e.getMessage());
                pause(Duration.ofSeconds(1));
            }
        }
    }

    private EmbeddedPostgres startOnce() throws IOException {
        OwnerOnly.folder(home.postgres());
        Files.createDirectories(home.logs());
        Path password = home.path().resolve("database.password");
        OwnerOnly.write(password, credentials.superuserPassword());
        try {
            File log = log(home).toFile();
            EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                    .setOverrideWorkingDirectory(
                            home.path().resolve("postgres-bin").toFile())
                    .setDataDirectory(home.postgres())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPort(credentials.port())
                    .setPGStartupWait(START_UP)
                    .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", password.toString())
                    .setLocaleConfig("locale-provider", "builtin")
                    .setLocaleConfig("builtin-locale", "C.UTF-8")
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setConnectConfig("password", credentials.superuserPassword())
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "''")
                    .setServerConfig("max_connections", "50")
                    .setServerConfig("jit", "off");
            settings.forEach(builder::setServerConfig);
            return builder.start();
        } finally {
            Files.deleteIfExists(password);
        }
    }

    private void watch() {
        while (!closed) {
            pause(WATCH);
            if (!closed && !isRunning()) {
                revive();
            }
        }
    }

    private synchronized void revive() {
        if (closed) {
            return;
        }
        LOG.warn("The embedded database ended; starting it again");
        try {
            postgres.close();
            postgres = tryToStart();
        } catch (IOException | RuntimeException e) {
            LOG.error("The embedded database did not start again; trying again soon", e);
            pause(Duration.ofSeconds(5));
        }
    }

    private boolean isRunning() {
        try {
            return runningPort() > 0;
        } catch (IOException e) {
            return true;
        }
    }

    /// 0 if no server runs on the folder.
    private int runningPort() throws IOException {
        Path pidFile = home.postgres().resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return 0;
        }
        List<String> lines = Files.readAllLines(pidFile);
        if (lines.size() < 4) {
            return 0;
        }
        long pid = Long.parseLong(lines.getFirst().strip());
        boolean alive = ProcessHandle.of(pid).filter(EmbeddedServer::isPostgres).isPresent();
        return alive ? Integer.parseInt(lines.get(3).strip()) : 0;
    }

    /// After a restart of the machine another process may have the number.
    private static boolean isPostgres(ProcessHandle process) {
        return process.isAlive()
                && process.info()
                        .command()
                        .map(command -> command.contains("postgres"))
                        .orElse(true);
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Path log(Home home) {
        return home.logs().resolve("postgres.log");
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
