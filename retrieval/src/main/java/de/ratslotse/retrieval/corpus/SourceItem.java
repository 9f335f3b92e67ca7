package de.ratslotse.retrieval.corpus;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// One file that a source showed, and how it ended. The truth of ingest.
///
/// @param id what the admin pages name it by
/// @param source the folder's absolute path, or the upload folder
/// @param path relative to the source, with `/`
/// @param container the path of the file that this one lay in (an e-mail with attachments)
/// @param scope declared for it, or stricter while it is held for review
/// @param sha256 absent where the bytes could not be read
/// @param fileId the file it became, while that is held
/// @param outcome absent while unfinished
public record SourceItem(
        long id,
        long bodyId,
        String source,
        String path,
        Optional<String> container,
        Scope scope,
        long size,
        Instant modified,
        Optional<String> sha256,
        Optional<UUID> fileId,
        Optional<Outcome> outcome,
        Optional<Reason> reason,
        int attempts,
        long runId,
        Instant changed) {}
