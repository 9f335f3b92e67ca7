package de.ratslotse.retrieval.council;

/// A place, in words.
public record Location(Entry entry, String description) {}
