package de.ratslotse.retrieval.briefing;

import java.time.Instant;

/// An answer as it was given, with its question, for a permanent link.
public record KeptAnswer(String question, Answer answer, Instant created) {}
