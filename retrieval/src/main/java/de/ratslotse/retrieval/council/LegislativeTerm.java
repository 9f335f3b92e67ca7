package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.util.Optional;

/// The time between two elections.
public record LegislativeTerm(Entry entry, String name, Optional<LocalDate> startDate, Optional<LocalDate> endDate) {}
