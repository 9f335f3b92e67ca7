package de.ratslotse.ingest.job;

import de.ratslotse.ingest.oparl.FeedSettings;
import java.time.Duration;
import java.util.List;
import org.springframework.util.unit.DataSize;

/// Settings for a server on this machine that answers at once.
final class QuickSettings {

    private QuickSettings() {}

    static FeedSettings feeds() {
        return new FeedSettings(
                0,
                true,
                List.of(),
                Duration.ofSeconds(2),
                Duration.ofSeconds(2),
                Duration.ofSeconds(4),
                4,
                Duration.ofMillis(20),
                DataSize.ofMegabytes(5),
                DataSize.ofMegabytes(1),
                Duration.ofDays(7),
                List.of());
    }
}
