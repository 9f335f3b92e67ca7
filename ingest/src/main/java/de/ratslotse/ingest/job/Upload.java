package de.ratslotse.ingest.job;

import java.io.InputStream;

/// A file that a person sends.
///
/// @param name as the browser gives it; never used as a path
/// @param content is read once and not closed
public record Upload(String name, InputStream content) {}
