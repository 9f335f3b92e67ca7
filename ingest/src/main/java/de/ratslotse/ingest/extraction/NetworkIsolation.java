package de.ratslotse.ingest.extraction;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The words before a command that cut it off from the network, where the system permits that.
final class NetworkIsolation {

    private static final List<List<String>> WAYS =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));

    private NetworkIsolation() {}

    /// The first way that works here; empty where none does.
    static List<String> prefix() {
        return WAYS.stream().filter(NetworkIsolation::works).findFirst().orElse(List.of());
    }

    private static boolean works(List<String> way) {
        try {
            Process process = new ProcessBuilder(concat(way, List.of("true")))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(5, TimeUnit.SECONDS);
            process.destroyForcibly();
            return ended && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static List<String> concat(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
