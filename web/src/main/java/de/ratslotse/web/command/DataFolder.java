package de.ratslotse.web.command;

import de.ratslotse.web.RatslotseApplication;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// The data folder a command works on: with the server that runs on it, or with one of its own, exclusively.
final class DataFolder {

    private DataFolder() {}

    static Path path() {
        String home = System.getenv("RATSLOTSE_HOME");
        return Path.of(System.getProperty("ratslotse.home", home == null ? "data" : home))
                .toAbsolutePath()
                .normalize();
    }

    /// The running server, or one started for this command alone on any free port of loopback.
    static Server open() {
        return open(path());
    }

    static Server open(Path home) {
        Optional<ServerFile> running = ServerFile.read(home);
        if (running.isPresent()) {
            Server server = new Server(running.get(), () -> {});
            if (server.answers()) {
                return server;
            }
            server.close();
        }
        ConfigurableApplicationContext own = start(home, List.of("--server.port=0", "--server.address=127.0.0.1"));
        return new Server(ServerFile.read(home).orElseThrow(), own::close);
    }

    /// Starts the application on the data folder; its log goes to the folder's `logs`.
    static ConfigurableApplicationContext start(Path home, List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("--ratslotse.home=" + home);
        try {
            return new SpringApplicationBuilder(RatslotseApplication.class)
                    .web(WebApplicationType.SERVLET)
                    .bannerMode(Banner.Mode.OFF)
                    .logStartupInfo(false)
                    .run(all.toArray(String[]::new));
        } catch (RuntimeException e) {
            throw new CommandFailed(Messages.text("failed.start", StartFailure.sentence(e), home), e);
        }
    }
}
