package de.ratslotse.retrieval.corpus;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Why a file ended as it did, in words that a clerk understands.
///
/// The sentences stand in `reasons.properties` (German) and `reasons_en.properties` beside this class.
///
/// @param key the sentence, e.g. `protected.password`
/// @param arguments fill the places `{0}`, `{1}` … of the sentence
public record Reason(String key, List<String> arguments) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    public static Reason of(String key, String... arguments) {
        return new Reason(key, List.of(arguments));
    }

    /// The sentence in German, or in English for an English locale.
    public String text(Locale locale) {
        ResourceBundle sentences = ResourceBundle.getBundle(
                "de.ratslotse.retrieval.corpus.reasons",
                locale.getLanguage().equals("en") ? Locale.ENGLISH : Locale.ROOT,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(sentences.getString(key), locale).format(arguments.toArray());
    }
}
