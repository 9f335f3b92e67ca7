package de.ratslotse.ingest.source;

import java.nio.file.Path;
import java.time.Instant;

/// A file that a folder shows.
///
/// @param path relative to the folder, with `/`
/// @param modified to the microsecond, as the database keeps it
public record FoundFile(Path file, String path, long size, Instant modified) {}
