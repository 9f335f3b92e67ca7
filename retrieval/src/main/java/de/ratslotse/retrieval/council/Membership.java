package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// Who belongs to which organization, in which role, from when to when.
///
/// @param onBehalfOf the group that sent the person
public record Membership(
        Entry entry,
        UUID person,
        UUID organization,
        Optional<UUID> onBehalfOf,
        Optional<String> role,
        Optional<Boolean> votingRight,
        Optional<LocalDate> startDate,
        Optional<LocalDate> endDate) {}
