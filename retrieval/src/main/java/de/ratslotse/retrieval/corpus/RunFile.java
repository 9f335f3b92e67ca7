package de.ratslotse.retrieval.corpus;

import java.util.Optional;

/// One file in the report of a run.
///
/// @param reason what a clerk should know, where there is something
public record RunFile(String path, Outcome outcome, Optional<Reason> reason, int pages, int passages) {}
