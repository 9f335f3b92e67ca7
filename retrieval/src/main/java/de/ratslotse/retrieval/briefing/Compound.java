package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Set;

/// How far the words of a German text name what a compound of a question names, though they lack the compound itself:
/// `Turnhalle` and `Beschluss` name the `Turnhallenbeschluss`, `Turnhalle` nearly, `Beschluss` alone does not; and
/// `Turnhalle` is a `Halle`.
final class Compound {

    private static final float BOTH = 0.75f;
    private static final float BEGINNING = 0.6f;
    private static final float ENDING = 0.3f;

    private static final int SHORTEST = 4;

    /// `Jahr` says nothing of the `Jahreskarte`.
    private static final int TELLING = 5;

    /// `-en-`, `-es-` between the parts.
    private static final int JOINT = 2;

    /// So many words apart, two parts still speak of one thing: "Preise der Halle" of the `Hallenpreise`.
    private static final int NEAR = 8;

    private Compound() {}

    /// Whether two words that stand near each other are the two parts of the compound.
    ///
    /// @param compound as a stem
    /// @param stems of the text, in its order
    static boolean isNear(String compound, List<String> stems) {
        for (int i = 0; i < stems.size(); i++) {
            String beginning = stems.get(i);
            if (beginning.length() >= SHORTEST && compound.startsWith(beginning)) {
                int left = compound.length() - beginning.length() - JOINT;
                boolean ends = stems.subList(Math.max(0, i - NEAR), Math.min(stems.size(), i + NEAR + 1)).stream()
                        .anyMatch(ending -> ending.length() >= Math.max(SHORTEST, left)
                                && ending.length() < compound.length()
                                && compound.endsWith(ending));
                if (ends) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @param compound as a stem
    /// @param stems of the text
    /// @return 0 to 1; 0 where no word of the text is a part of it
    static float named(String compound, Set<String> stems) {
        int beginning = 0;
        int ending = 0;
        for (String stem : stems) {
            if (compound.length() >= SHORTEST && stem.length() > compound.length() && stem.endsWith(compound)) {
                return BOTH;
            }
            if (stem.length() >= SHORTEST && stem.length() < compound.length()) {
                beginning = compound.startsWith(stem) ? Math.max(beginning, stem.length()) : beginning;
                ending = compound.endsWith(stem) ? Math.max(ending, stem.length()) : ending;
            }
        }
        if (beginning > 0 && ending > 0 && beginning + ending + JOINT >= compound.length()) {
            return BOTH;
        }
        return beginning >= TELLING ? BEGINNING : ending > 0 ? ENDING : 0;
    }
}
