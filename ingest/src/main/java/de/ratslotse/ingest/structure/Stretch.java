package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.StatementKind;

/// A part of a page whose statements are of one kind.
///
/// @param start in the page's text
/// @param end one past its last character
public record Stretch(int page, int start, int end, StatementKind kind) {}
