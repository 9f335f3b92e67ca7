package de.ratslotse.retrieval.council;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/// A file of a paper, a meeting or an agenda item: one that is held, or one that a feed lists and that is missing here.
///
/// @param role OParl's property: `mainFile`, `auxiliaryFile`, `invitation`, `resultsProtocol`, `verbatimProtocol`,
///     `resolutionFile`
/// @param accessUrl where the feed shows it
/// @param fileId which of the held files it is; empty while it is not held
public record AttachedFile(
        Entry entry,
        ObjectKind ownerKind,
        UUID owner,
        String role,
        int ordinal,
        String name,
        Optional<LocalDate> date,
        Optional<String> mediaType,
        Optional<String> accessUrl,
        Optional<UUID> fileId) {}
