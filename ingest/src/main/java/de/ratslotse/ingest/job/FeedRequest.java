package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Scope;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;

/// An OParl endpoint to be imported, or brought up to date.
///
/// @param url the endpoint's entry, or one body's own URL
/// @param body only this body, by its URL or name
/// @param since papers and meetings before this day are left out
/// @param filesSince files of papers and meetings from this day on are fetched; none without it
/// @param full list everything, also when it is not yet time
/// @param confirmed a person confirmed that most of what is held is to be withdrawn
/// @param privateToo addresses of this machine and of private networks may be read
public record FeedRequest(
        URI url,
        Optional<String> body,
        Optional<LocalDate> since,
        Optional<LocalDate> filesSince,
        Scope scope,
        boolean full,
        boolean confirmed,
        boolean privateToo) {}
