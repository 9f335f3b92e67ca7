package de.ratslotse.ingest.oparl;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How endpoints are read.
///
/// @param requestsPerSecond at most; 0 is unlimited, for a server of one's own
/// @param allowPrivateAddresses whether addresses of this machine and of private networks may be read
/// @param allowedHosts further hosts that an endpoint may link to; its own is always allowed
/// @param tries how often a request is sent before the server counts as not answering
/// @param firstPause before the second try; doubles each time
/// @param maxPage a list page that is larger is not read
/// @param maxFile a file that is larger is not read
/// @param everyFullListing how often everything is listed, to find what was deleted without a word
/// @param feeds what is imported by itself
@ConfigurationProperties("ratslotse.oparl")
public record FeedSettings(
        @DefaultValue("1") double requestsPerSecond,
        @DefaultValue("false") boolean allowPrivateAddresses,
        @DefaultValue List<String> allowedHosts,
        @DefaultValue("10s") Duration connectTimeout,
        @DefaultValue("60s") Duration headerTimeout,
        @DefaultValue("180s") Duration totalTimeout,
        @DefaultValue("6") int tries,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("50MB") DataSize maxPage,
        @DefaultValue("100MB") DataSize maxFile,
        @DefaultValue("7d") Duration everyFullListing,
        @DefaultValue List<Scheduled> feeds) {

    public FeedSettings {
        allowedHosts = List.copyOf(allowedHosts);
        feeds = List.copyOf(feeds);
    }

    /// An endpoint that is imported by itself.
    ///
    /// @param url the endpoint's entry, or one body's own URL
    /// @param every how long after the end of an import the next one begins
    /// @param filesSince files of papers and meetings from this day on are fetched; none without it
    public record Scheduled(
            String url,
            @DefaultValue("6h") Duration every,
            @Nullable String filesSince) {}
}
