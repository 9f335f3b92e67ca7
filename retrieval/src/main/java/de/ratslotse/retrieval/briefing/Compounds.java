package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The words of a question as texts of the other language may have them: what each is called there, and in German the
/// compounds that two words beside each other may make, "dog tax" and "tax on dogs" the `Hundesteuer`. Which of them
/// there are, the index knows.
final class Compounds {

    private static final int MOST_OF_A_PART = 3;

    /// What stands between the parts, by how the first ends.
    private static final Pattern WITH_S = Pattern.compile(".*(?:ung|heit|keit|schaft|ion|tät|ing)");

    private static final List<String> JOINTS = List.of("", "s", "en", "e", "er");

    private Compounds() {}

    /// For each word of the question all that it may be called; a name also as it is.
    static List<List<String>> of(List<Term> terms, Language language) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            Set<String> called = new LinkedHashSet<>(term.foreign());
            if (called.isEmpty() || !Character.isLowerCase(term.surface().charAt(0))) {
                called.add(term.surface());
            }
            if (language == Language.GERMAN) {
                compounds(terms, i - 1).forEach(called::add);
                compounds(terms, i).forEach(called::add);
            }
            all.add(List.copyOf(called));
        }
        return all;
    }

    private static Stream<String> compounds(List<Term> terms, int first) {
        if (first < 0 || first + 1 >= terms.size()) {
            return Stream.empty();
        }
        List<String> one = terms.get(first).foreign();
        List<String> next = terms.get(first + 1).foreign();
        return one.equals(next) ? Stream.empty() : Stream.concat(joined(one, next), joined(next, one));
    }

    private static Stream<String> joined(List<String> beginnings, List<String> endings) {
        return nouns(beginnings)
                .flatMap(Compounds::beginnings)
                .flatMap(beginning -> nouns(endings).map(ending -> beginning + ending.toLowerCase(Locale.GERMAN)));
    }

    private static Stream<String> nouns(List<String> words) {
        return words.stream()
                .filter(word -> Character.isUpperCase(word.charAt(0)))
                .limit(MOST_OF_A_PART);
    }

    /// `Schule` begins words as `Schul-` and `Schulen-`.
    private static Stream<String> beginnings(String word) {
        if (word.endsWith("e")) {
            return Stream.of(word.substring(0, word.length() - 1), word + "n");
        }
        return WITH_S.matcher(word).matches()
                ? Stream.of(word + "s")
                : JOINTS.stream().map(joint -> word + joint);
    }
}
