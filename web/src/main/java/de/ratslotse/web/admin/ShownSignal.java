package de.ratslotse.web.admin;

import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Signal;
import java.util.List;
import java.util.Locale;

/// What one side of the search adds to a passage's score.
///
/// @param key of its name
/// @param percent of the passage's score, 0 to 100
/// @param words that counted; may be empty
public record ShownSignal(String key, String worth, int percent, String words) {

    static List<ShownSignal> of(RankedPassage passage, List<Signal> signals, Locale locale) {
        double whole = Math.max(passage.score(), 1e-9);
        return signals.stream()
                .map(signal -> new ShownSignal(
                        signal.kind().name().toLowerCase(Locale.ROOT),
                        Numbers.score(signal.worth(), locale),
                        Math.clamp(Math.round(100 * signal.worth() / whole), 0, 100),
                        String.join(", ", signal.words())))
                .toList();
    }
}
