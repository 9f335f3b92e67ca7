package de.ratslotse.web.problem;

/// A problem as the API tells it (RFC 9457).
///
/// @param type stable, e.g. `urn:ratslotse:problem:unknown-body`
/// @param detail a sentence for people, in their language
public record Problem(String type, String title, int status, String detail) {}
