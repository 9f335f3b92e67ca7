package de.ratslotse.web.chat;

import java.util.Optional;

/// Who writes the answers, as the pages tell it.
///
/// @param model the configured chat model's name; empty when code alone answers
public record Assistant(Optional<String> model) {

    public boolean usesModel() {
        return model.isPresent();
    }
}
