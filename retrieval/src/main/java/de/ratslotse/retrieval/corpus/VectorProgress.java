package de.ratslotse.retrieval.corpus;

/// How many of all passages have a vector of a model.
public record VectorProgress(long done, long total) {}
