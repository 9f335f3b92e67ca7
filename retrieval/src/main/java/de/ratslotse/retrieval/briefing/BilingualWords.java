package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What the words of a question are called in the other language, in the sense that councils use them. They stand in
/// `bilingual-words.txt` beside this class. Names are in no such list: they are the same in both.
final class BilingualWords {

    private static final int LONGEST_PHRASE = 4;

    private static final BilingualWords FROM_GERMAN = new BilingualWords(Language.GERMAN);
    private static final BilingualWords FROM_ENGLISH = new BilingualWords(Language.ENGLISH);

    private final Language language;

    /// By the word as it is written, in lower case: "parking" is no park.
    private final Map<String, Set<String>> written = new HashMap<>();

    /// By the stems of a word or phrase.
    private final Map<String, Set<String>> stems = new HashMap<>();

    private final NounParts parts;

    private BilingualWords(Language language) {
        this.language = language;
        List<WordList.Sides> lines = WordList.lines("bilingual-words.txt");
        this.parts = new NounParts(lines);
        lines.forEach(sides -> {
            List<String> from = language == Language.ENGLISH ? sides.left() : sides.right();
            List<String> to = language == Language.ENGLISH ? sides.right() : sides.left();
            from.forEach(name -> add(name, to));
        });
    }

    private void add(String name, List<String> called) {
        written.computeIfAbsent(name.toLowerCase(Locale.ROOT), _ -> new LinkedHashSet<>())
                .addAll(called);
        stems.computeIfAbsent(key(language.words(name)), _ -> new LinkedHashSet<>())
                .addAll(called);
    }

    private static String key(List<Language.Word> words) {
        return String.join(" ", words.stream().map(Language.Word::stem).toList());
    }

    /// For each word of a text what it is called in the other language, alone or in the longest phrase that is known;
    /// nothing where that is not known.
    static List<List<String>> of(String text, List<Language.Word> words, Language language) {
        return (language == Language.GERMAN ? FROM_GERMAN : FROM_ENGLISH).of(text, words);
    }

    private List<List<String>> of(String text, List<Language.Word> words) {
        List<List<String>> called = new ArrayList<>();
        while (called.size() < words.size()) {
            int from = called.size();
            int to = Math.min(words.size(), from + LONGEST_PHRASE);
            while (to > from + 1 && !stems.containsKey(key(words.subList(from, to)))) {
                to--;
            }
            List<Language.Word> phrase = words.subList(from, to);
            List<String> names = phrase.size() > 1
                    ? List.copyOf(stems.getOrDefault(key(phrase), Set.of()))
                    : ofWord(
                            text.substring(
                                    phrase.getFirst().start(), phrase.getFirst().end()),
                            phrase);
            phrase.forEach(_ -> called.add(names));
        }
        return called;
    }

    private List<String> ofWord(String word, List<Language.Word> read) {
        Set<String> known =
                written.getOrDefault(word.toLowerCase(Locale.ROOT), stems.getOrDefault(key(read), Set.of()));
        if (language == Language.ENGLISH) {
            return withOtherWords(known);
        }
        Set<String> names = new LinkedHashSet<>(known);
        EverydayWords.of(word).forEach(other -> names.addAll(stems.getOrDefault(key(language.words(other)), Set.of())));
        return names.isEmpty() ? parts.of(word) : List.copyOf(names);
    }

    /// Also with the words that papers use for those of everyday speech.
    private static List<String> withOtherWords(Collection<String> known) {
        return Stream.concat(known.stream(), known.stream().flatMap(name -> EverydayWords.of(name).stream()))
                .distinct()
                .toList();
    }
}
