package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How well the words of a text stand for the words of a question, in one language.
///
/// The same stem is a full match; a part of a compound (`Fertigstellung` in `Fertigstellungstermin`) and a word that
/// differs in one letter count less. Each word of the texts is compared once and remembered.
final class WordMatch {

    private static final double HEAD_OF_COMPOUND = 0.75;
    private static final double PART_OF_COMPOUND = 0.6;
    private static final double MISSPELT = 0.8;

    /// A word of papers for one of everyday speech.
    private static final double OTHER_WORD = 0.85;

    /// Of a name of several words that is not there as a whole.
    private static final double SOME_OF_IT = 0.4;

    private static final int SHORTEST = 3;
    private static final int SHORTEST_END = 4;
    private static final float[] NONE = {};

    private final Language language;
    private final boolean foreign;
    private final List<String> stems = new ArrayList<>();

    /// The places of words that papers use instead.
    private final Set<Integer> meant = new HashSet<>();

    private final List<List<Name>> names;
    private final Map<String, float[]> known = new HashMap<>();

    WordMatch(List<Term> terms, Language language) {
        this.language = language;
        this.foreign = terms.stream().anyMatch(term -> term.language() != language);
        this.names = terms.stream().map(this::names).toList();
    }

    /// What a word of the question may be called.
    ///
    /// @param stems the places of its words
    private record Name(List<Integer> stems, double worth) {

        double in(float[] found) {
            double least = 1;
            double sum = 0;
            for (int stem : stems) {
                least = Math.min(least, found[stem]);
                sum += found[stem];
            }
            return worth * (stems.size() == 1 ? least : Math.max(least, SOME_OF_IT * sum / stems.size()));
        }
    }

    private List<Name> names(Term term) {
        List<Name> called = new ArrayList<>();
        called.add(new Name(List.of(place(term.stem(language))), 1));
        for (String other : term.otherwise(language)) {
            List<Integer> places = language.words(other).stream()
                    .map(Language.Word::stem)
                    .filter(stem -> stem.length() >= SHORTEST)
                    .map(this::place)
                    .toList();
            if (term.language() == language) {
                meant.addAll(places);
                places.forEach(place -> called.add(new Name(List.of(place), OTHER_WORD)));
            } else if (!places.isEmpty()) {
                called.add(new Name(places, 1));
            }
        }
        return called;
    }

    private int place(String stem) {
        stems.add(stem);
        return stems.size() - 1;
    }

    /// For each term of the question, how well the best word of the text matches: 0 to 1.
    Matched in(String text) {
        return in(language.words(text));
    }

    /// The same of words that were read already.
    Matched in(List<Language.Word> words) {
        float[] best = new float[stems.size()];
        for (Language.Word word : words) {
            float[] here = known.computeIfAbsent(word.stem(), this::compared);
            for (int stem = 0; stem < here.length; stem++) {
                best[stem] = Math.max(best[stem], here[stem]);
            }
        }
        float[] match = new float[names.size()];
        for (int term = 0; term < match.length; term++) {
            for (Name name : names.get(term)) {
                match[term] = Math.max(match[term], (float) name.in(best));
            }
        }
        return new Matched(match);
    }

    private float[] compared(String word) {
        float[] match = new float[stems.size()];
        boolean any = false;
        for (int stem = 0; stem < match.length; stem++) {
            String asked = stems.get(stem);
            double alike = meant.contains(stem)
                    ? comparedToOther(asked, word)
                    : Math.max(compared(asked, word), endOfCompound(asked, word));
            match[stem] = (float) alike;
            any |= match[stem] > 0;
        }
        return any ? match : NONE;
    }

    /// Of a compound of the other language a short end counts too: `Steuer` in `Hundesteuer` has four letters as a
    /// stem.
    private double endOfCompound(String asked, String word) {
        boolean ends = foreign && asked.length() == SHORTEST_END && word.length() >= 2 * SHORTEST_END;
        return ends && word.endsWith(asked) ? HEAD_OF_COMPOUND : 0;
    }

    /// Of a word that papers use instead, a part says nothing: "Planung" does not stand for "Bedarfsplanung".
    private static double comparedToOther(String other, String word) {
        if (other.equals(word)) {
            return 1;
        }
        if (other.length() >= 5 && (word.endsWith(other) || word.startsWith(other))) {
            return HEAD_OF_COMPOUND;
        }
        int shorter = Math.min(other.length(), word.length());
        return shorter >= 7 && commonStart(other, word) >= shorter - 2 ? PART_OF_COMPOUND : 0;
    }

    private static double compared(String asked, String word) {
        if (asked.equals(word)) {
            return 1;
        }
        if (Character.isDigit(asked.charAt(0)) || Character.isDigit(word.charAt(0))) {
            return 0;
        }
        int shorter = Math.min(asked.length(), word.length());
        if (shorter < 4) {
            return 0;
        }
        boolean longEnough = shorter >= 5;
        if (longEnough && (word.endsWith(asked) || word.startsWith(asked))) {
            return HEAD_OF_COMPOUND;
        }
        if (longEnough && (asked.endsWith(word) || asked.startsWith(word))) {
            return PART_OF_COMPOUND;
        }
        if (shorter >= 7 && word.contains(asked)) {
            return PART_OF_COMPOUND;
        }
        if (shorter >= 7 && commonStart(asked, word) >= shorter - 2) {
            return PART_OF_COMPOUND;
        }
        return shorter >= 6 && differInOneLetter(asked, word) ? MISSPELT : 0;
    }

    private static int commonStart(String a, String b) {
        int same = 0;
        while (same < Math.min(a.length(), b.length()) && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        return same;
    }

    private static boolean differInOneLetter(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int start = commonStart(a, b);
        String restOfA = a.substring(start);
        String restOfB = b.substring(start);
        if (restOfA.length() == restOfB.length()) {
            return restOfA.isEmpty() || restOfA.substring(1).equals(restOfB.substring(1));
        }
        return restOfA.length() > restOfB.length()
                ? restOfA.substring(1).equals(restOfB)
                : restOfB.substring(1).equals(restOfA);
    }
}
