package de.ratslotse.web.chat;

/// A question and its answer on the page.
public record ShownTurn(String question, ShownAnswer answer) {}
