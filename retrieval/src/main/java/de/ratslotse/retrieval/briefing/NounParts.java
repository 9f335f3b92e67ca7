package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// German compounds by their parts, in English: `Spielplatzkontrolle` is a "playground inspection". Both parts are
/// nouns, or compounds that are known as a whole, in a form that a noun has: a `Zähler` is no `Zahl`. Of what a noun is
/// called those words are taken that are nouns as well.
final class NounParts {

    private static final int SHORTEST = 3;
    private static final int MOST_OF_A_PART = 3;

    /// What a noun's form has behind it in the plural, the genitive, or before another noun.
    private static final List<String> ENDINGS = List.of("", "es", "s", "en", "n", "e", "ns");

    /// Nouns with the plural in -er are few; with others it makes another word.
    private static final Set<String> PLURAL_IN_ER = Set.of(
            ("amt bad bild blatt brett buch dach dorf feld geld glas grab gut haus holz kind kleid land licht lied loch mann "
                            + "mitglied nest rad rand rind schild schloss schwert tal volk wald wort band fass horn strauch denkmal ei geist gras "
                            + "huhn kraut lamm leib ort")
                    .split(" ", -1));

    /// What a verb becomes: a "worker" is no work.
    private static final Pattern DEED = Pattern.compile("\\p{L}+(?:ment|tion|sion|ance|ence|al|ure|ing|ery|cy)s?");

    private static final Pattern NOUN = Pattern.compile(
            "\\p{L}+(?:ment|tion|sion|ance|ence|al|ure|ty|ing|ship|age|ness|ery|cy|th|er|or|ist|ism)s?");

    private final Map<String, Set<String>> called = new HashMap<>();

    /// @param lines English on the left, German on the right
    NounParts(List<WordList.Sides> lines) {
        for (WordList.Sides sides : lines) {
            boolean onlyNouns = sides.right().stream().allMatch(NounParts::isNoun);
            List<String> english = onlyNouns ? nouns(sides.left()) : onlyNounForms(sides.left());
            sides.right().stream()
                    .filter(NounParts::isNoun)
                    .forEach(noun -> called.computeIfAbsent(noun.toLowerCase(Locale.GERMAN), _ -> new LinkedHashSet<>())
                            .addAll(english));
        }
    }

    private static boolean isNoun(String german) {
        return Character.isUpperCase(german.charAt(0)) && german.indexOf(' ') < 0;
    }

    /// Of a line that has verbs too, what looks like a noun; everything where nothing does.
    private static List<String> onlyNounForms(List<String> english) {
        List<String> nouns =
                english.stream().filter(word -> NOUN.matcher(word).matches()).toList();
        return nouns.isEmpty() ? nouns(english) : nouns;
    }

    /// Without the verbs beside their nouns: "celebrate" beside "celebration", "reported" beside "report".
    private static List<String> nouns(List<String> english) {
        return english.stream()
                .filter(word ->
                        english.contains(word + "s") || english.stream().noneMatch(noun -> isVerbOf(word, noun)))
                .toList();
    }

    private static boolean isVerbOf(String word, String noun) {
        boolean past = word.equals(noun + "ed") || word.equals(noun + "d");
        boolean derived = DEED.matcher(noun).matches()
                && !NOUN.matcher(word).matches()
                && noun.length() > word.length()
                && noun.startsWith(word.substring(0, Math.max(SHORTEST, word.length() - 2)));
        return past || derived;
    }

    /// Empty where it does not fall into two nouns that are known.
    List<String> of(String printed) {
        String compound = printed.toLowerCase(Locale.GERMAN);
        for (int end = compound.length() - SHORTEST; end >= SHORTEST; end--) {
            Set<String> ending = noun(compound.substring(end));
            Set<String> beginning = ending.isEmpty() ? Set.of() : beginning(compound.substring(0, end));
            if (!beginning.isEmpty()) {
                return joined(beginning, ending);
            }
        }
        return List.of();
    }

    /// `Schul-` is the `Schule`.
    private Set<String> beginning(String part) {
        Set<String> whole = noun(part);
        return whole.isEmpty() ? called.getOrDefault(part + "e", Set.of()) : whole;
    }

    private Set<String> noun(String form) {
        return forms(form)
                .map(noun -> called.getOrDefault(noun, Set.of()))
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }

    /// The nouns that may have this form, the likeliest first.
    private static Stream<String> forms(String form) {
        List<String> nouns = new ArrayList<>();
        for (String ending : ENDINGS) {
            if (form.endsWith(ending) && form.length() - ending.length() >= SHORTEST) {
                String noun = form.substring(0, form.length() - ending.length());
                nouns.add(noun);
                nouns.add(withoutUmlaut(noun));
            }
        }
        String stem = withoutUmlaut(form).replaceFirst("ern?$", "");
        if (PLURAL_IN_ER.contains(stem)) {
            nouns.add(stem);
        }
        return nouns.stream().distinct();
    }

    private static String withoutUmlaut(String form) {
        return form.replace("äu", "au").replace('ä', 'a').replace('ö', 'o').replace('ü', 'u');
    }

    private static List<String> joined(Set<String> beginning, Set<String> ending) {
        return beginning.stream()
                .limit(MOST_OF_A_PART)
                .flatMap(first -> ending.stream().limit(MOST_OF_A_PART).map(second -> first + " " + second))
                .toList();
    }
}
