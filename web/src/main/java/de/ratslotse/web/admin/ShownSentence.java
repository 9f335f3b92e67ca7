package de.ratslotse.web.admin;

import de.ratslotse.retrieval.briefing.Reasons;
import java.util.List;
import java.util.Locale;

/// A sentence with its weight and what that is made of.
public record ShownSentence(String text, String path, int page, String weight, List<Part> parts) {

    public ShownSentence {
        parts = List.copyOf(parts);
    }

    /// @param key of its name
    public record Part(String key, String value) {}

    static ShownSentence of(Reasons.Sentence sentence, Locale locale) {
        return new ShownSentence(
                sentence.text(),
                sentence.passage().file().path(),
                sentence.passage().passage().page(),
                Numbers.score(sentence.weight(), locale),
                sentence.parts().entrySet().stream()
                        .map(part -> new Part(part.getKey(), Numbers.score(part.getValue(), locale)))
                        .toList());
    }
}
