package de.ratslotse.retrieval.search;

import java.util.List;
import java.util.Locale;
import org.apache.lucene.index.Term;

/// The two words that a rare compound is made of, as far as the index knows both: `Radweg` and `Beleuchtung` in
/// `Radwegbeleuchtung`. Only German joins words.
final class CompoundParts {

    /// Of a compound that more passages have than this share, its parts tell nothing new.
    private static final double RARE = 1e-3;

    /// In so many passages a word stands that is surely one.
    private static final int KNOWN = 5;

    private static final int SHORTEST = 8;
    private static final int SHORTEST_PART = 4;

    /// A letter of the joint makes a split so much less likely.
    private static final double OF_JOINT = 1.5;

    private static final List<String> JOINTS = List.of("", "s", "es", "n", "en", "er", "e");

    private final IndexView view;
    private final Language language;

    CompoundParts(IndexView view, Language language) {
        this.view = view;
        this.language = language;
    }

    private record Split(double likely, List<String> parts) {}

    /// Both parts of a noun, the first without its joint; empty where there are none.
    List<String> of(String word) {
        String lower = word.toLowerCase(Locale.GERMAN);
        boolean isNoun = !word.isEmpty()
                && Character.isUpperCase(word.charAt(0))
                && lower.chars().allMatch(Character::isLetter);
        if (language != Language.GERMAN || lower.length() < SHORTEST || !isNoun || !isRare(lower)) {
            return List.of();
        }
        Split best = new Split(0, List.of());
        for (int end = SHORTEST_PART; end + SHORTEST_PART <= lower.length(); end++) {
            String ending = lower.substring(end);
            int endings = frequency(ending);
            if (endings >= KNOWN) {
                best = better(best, lower.substring(0, end), ending, endings);
            }
        }
        return best.parts;
    }

    private boolean isRare(String word) {
        return frequency(word) <= RARE * view.having(language.field(Form.STEMS));
    }

    private Split better(Split best, String joined, String ending, int endings) {
        Split better = best;
        for (String joint : JOINTS) {
            String beginning = joined.substring(0, Math.max(0, joined.length() - joint.length()));
            if (joined.endsWith(joint) && beginning.length() >= SHORTEST_PART) {
                int beginnings = Math.max(frequency(beginning), frequency(beginning + "e"));
                double likely = Math.log(beginnings) + Math.log(endings) - OF_JOINT * joint.length();
                if (beginnings >= KNOWN && likely > better.likely) {
                    better = new Split(likely, List.of(beginning, ending));
                }
            }
        }
        return better;
    }

    private int frequency(String word) {
        return IndexAnalyzer.analyzer(language, Form.STEMS).terms(word).stream()
                .findFirst()
                .map(stem -> view.query(new Term(language.field(Form.STEMS), stem)))
                .map(query -> query.getTermStates().docFreq())
                .orElse(0);
    }
}
