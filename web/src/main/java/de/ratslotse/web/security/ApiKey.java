package de.ratslotse.web.security;

import java.time.Instant;
import java.util.Optional;

/// A key by which a program acts with the rights of its owner.
///
/// @param prefix the part that may be shown again
public record ApiKey(long id, long account, String name, String prefix, Instant created, Optional<Instant> lastUsed) {}
