package de.ratslotse.retrieval.council;

import java.util.Optional;

/// A member of the council: the name, and nothing that is not needed to say who was in which organization.
public record Person(Entry entry, String name, Optional<String> title) {}
