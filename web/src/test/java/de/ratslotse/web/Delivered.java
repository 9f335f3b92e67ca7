package de.ratslotse.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The built program in processes of its own, on a data folder of its own, as the start script runs it.
public final class Delivered implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)/");
    private static final Pattern WELCOME = Pattern.compile("/welcome\\?token=\\S+");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path program;
    private final Path home;
    private final Path parts;
    private final Path output;
    private Process server;
    private int port;

    private Delivered(Path folder, Path parts) throws IOException, InterruptedException {
        this.program = unpacked(folder.resolve("program"));
        this.home = folder.resolve("home");
        this.parts = parts;
        this.output = folder.resolve("server.txt");
        this.server = serve();
        this.port = port();
    }

    /// Unpacks the built jar into the folder and starts the server on any free port.
    public static Delivered start(Path folder, Path parts) throws IOException, InterruptedException {
        return new Delivered(folder, parts);
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    /// Starts the server once more on the same data folder.
    public void startAgain() throws IOException, InterruptedException {
        server = serve();
        port = port();
    }

    /// The server, and the processes in which it reads files.
    public Process server() {
        return server;
    }

    public Path home() {
        return home;
    }

    private Process serve() throws IOException {
        return process(List.of("start"))
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
    }

    /// The one-time link for the administrator that the first start prints.
    public String welcome() throws IOException {
        Matcher link = WELCOME.matcher(Files.readString(output));
        if (!link.find()) {
            throw new AssertionError("No link for the administrator");
        }
        return address() + link.group();
    }

    /// Whoever follows that link, signed in.
    Browser administrator() throws IOException {
        Browser browser = new Browser(port);
        String welcome = welcome().substring(address().length());
        browser.get(welcome);
        Map<String, String> form = Map.of(
                "token",
                welcome.replaceFirst(".*token=", ""),
                "name",
                "Petra Amtmann",
                "passphrase",
                People.PASSPHRASE,
                "again",
                People.PASSPHRASE);
        browser.post("/welcome", form);
        return browser.signedIn("Petra Amtmann");
    }

    /// Runs a command beside the server.
    ///
    /// @return what it printed as JSON
    public JsonNode command(String... arguments) throws IOException, InterruptedException {
        Path printed = Files.createTempFile("command", ".json");
        Process process = begin(printed, arguments);
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new AssertionError("%s did not work".formatted(List.of(arguments)));
        }
        String json = Files.readString(printed);
        Files.delete(printed);
        return new JsonMapper().readTree(json);
    }

    /// Starts a command beside the server and does not wait for it.
    public Process begin(Path printed, String... arguments) throws IOException {
        return process(List.of(arguments))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(printed.toFile())
                .start();
    }

    /// Ends the server as Ctrl+C does.
    @Override
    public void close() {
        server.destroy();
        try {
            if (!server.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("The server does not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Keeps what a start loads for the next ones, as the start script does after a build.
    public void prepareStart() throws IOException, InterruptedException {
        Path cache = cache();
        Process process = process(List.of("status", "--json"), "-XX:AOTCacheOutput=" + cache)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || !Files.exists(cache)) {
            throw new AssertionError("What a start loads was not kept");
        }
    }

    private Path cache() {
        return program.resolve("ratslotse.aot");
    }

    private ProcessBuilder process(List<String> arguments) {
        return process(arguments, Files.exists(cache()) ? "-XX:AOTCache=" + cache() : "-XX:AOTMode=auto");
    }

    private ProcessBuilder process(List<String> arguments, String cached) {
        List<String> command = new ArrayList<>(List.of(
                java(),
                cached,
                "-Xlog:aot*=off",
                "-XX:+UseCompactObjectHeaders",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:+UseSerialGC",
                "-Dratslotse.models=" + parts.resolve("models"),
                "-Dratslotse.pgvector=" + parts.resolve("pgvector"),
                "-jar",
                program.resolve("ratslotse.jar").toString()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment()
                .putAll(Map.of("RATSLOTSE_HOME", home.toString(), "RATSLOTSE_PORT", "0", "LANG", "C.UTF-8"));
        return builder;
    }

    private int port() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && server.isAlive()) {
            Matcher ready = READY.matcher(Files.readString(output));
            if (ready.find()) {
                return Integer.parseInt(ready.group(1));
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The server did not start: " + Files.readString(output));
    }

    private static Path unpacked(Path program) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java(),
                        "-Djarmode=tools",
                        "-jar",
                        Path.of("target", "ratslotse.jar").toAbsolutePath().toString(),
                        "extract",
                        "--force",
                        "--destination",
                        program.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError("The jar cannot be unpacked; it is made by the phase package. " + said);
        }
        return program;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
