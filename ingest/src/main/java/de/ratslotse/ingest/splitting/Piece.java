package de.ratslotse.ingest.splitting;

/// A passage before it has its place in the file.
///
/// @param start in the page's text
/// @param search the text made ready for search
record Piece(int start, int end, String path, String search) {}
