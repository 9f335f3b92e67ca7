package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.util.Optional;

/// One row of the table that says where a paper is to be dealt with.
///
/// @param item the number of the agenda item
/// @param isPublic empty where it cannot be told
public record PrintedConsultation(
        Printed<String> organization,
        Optional<LocalDate> date,
        Optional<String> role,
        Optional<String> item,
        Optional<Boolean> isPublic,
        Optional<String> result) {}
