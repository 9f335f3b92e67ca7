package de.ratslotse.prompts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text for a chat model, read from a file of the folder `prompts/`, with places `{{name}}` to fill.
///
/// A value is put in as it is: places that occur inside a value stay text.
public record Prompt(String name, String template) {

    private static final Pattern PLACE = Pattern.compile("\\{\\{([a-z-]+)}}");

    /// Reads `prompts/<name>.md`.
    public static Prompt named(String name) {
        try (InputStream file = Prompt.class.getResourceAsStream("/prompts/" + name + ".md")) {
            if (file == null) {
                throw new IllegalArgumentException("There is no prompt file prompts/%s.md".formatted(name));
            }
            return new Prompt(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The names of all places, in alphabetical order.
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(template).results().forEach(place -> places.add(place.group(1)));
        return places;
    }

    /// The text with every place filled.
    ///
    /// @param values exactly one for each place
    public String filled(Map<String, String> values) {
        if (!places().equals(values.keySet())) {
            throw new IllegalArgumentException("Prompt %s has the places %s, but the values are for %s"
                    .formatted(name, places(), new TreeSet<>(values.keySet())));
        }
        return PLACE.matcher(template).replaceAll(place -> Matcher.quoteReplacement(value(values, place)));
    }

    private static String value(Map<String, String> values, MatchResult place) {
        return values.getOrDefault(place.group(1), "");
    }
}
