package de.ratslotse.retrieval.register;

import java.util.UUID;

/// What an object of the council's data is called.
public record Titled(UUID id, String words) {}
