package de.ratslotse.retrieval.corpus;

import java.time.LocalDate;
import java.util.Optional;

/// How far the data reach that a caller may see.
///
/// @param from the earliest date that a file carries
/// @param to the latest
public record Coverage(int files, long pages, long passages, Optional<LocalDate> from, Optional<LocalDate> to) {}
