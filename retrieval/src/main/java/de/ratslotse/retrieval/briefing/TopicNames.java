package de.ratslotse.retrieval.briefing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// What titles of papers say instead of a word of a topic: another word for it ("Ampel": "Lichtsignalanlage"), or one
/// of its parts ("Radverkehr": "Radweg", "Fahrrad"). The words stand in `everyday-words.txt` and `topic-words.txt`.
final class TopicNames {

    private static final Map<Language, TopicNames> READ = new EnumMap<>(Map.of(
            Language.GERMAN, new TopicNames(Language.GERMAN), Language.ENGLISH, new TopicNames(Language.ENGLISH)));

    private static final Names NONE = new Names(List.of(), List.of());

    private final Map<String, List<String>> others = new HashMap<>();
    private final Map<String, List<String>> parts = new HashMap<>();
    private final Language language;

    /// @param others other words for the same
    /// @param parts what belongs to it
    record Names(List<String> others, List<String> parts) {

        List<String> all() {
            return joined(others, parts);
        }
    }

    private TopicNames(Language language) {
        this.language = language;
        EverydayWords.all().forEach((word, names) -> add(others, word, names));
        WordList.lines("topic-words.txt").forEach(line -> line.left().forEach(word -> add(parts, word, line.right())));
    }

    static TopicNames of(Language language) {
        return Objects.requireNonNull(READ.get(language));
    }

    /// By stem, so that `Schwimmbäder` finds what stands for `schwimmbad`.
    Names ofStem(String stem) {
        List<String> same = others.getOrDefault(stem, List.of());
        List<String> within = parts.getOrDefault(stem, List.of());
        return same.isEmpty() && within.isEmpty() ? NONE : new Names(same, within);
    }

    private void add(Map<String, List<String>> byStem, String word, List<String> names) {
        List<Language.Word> stems = language.words(word);
        if (stems.size() == 1 && Character.isLowerCase(word.charAt(0))) {
            byStem.merge(stems.getFirst().stem(), names, TopicNames::joined);
        }
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).distinct().toList();
    }
}
