package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import de.ratslotse.retrieval.search.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words of a question as a search needs them: those that only ask are left out, and beside the words of everyday
/// speech stand those of papers.
final class AskedWords {

    /// Up to the next space; signs at its ends are none of the word.
    private static final Pattern WRITTEN = Pattern.compile("[\\p{L}\\p{N}](?:\\S*[\\p{L}\\p{N}])?");

    private AskedWords() {}

    /// Those of a text; empty where none of its words tells anything.
    static Optional<Keywords> in(String text, Inquiry inquiry) {
        List<List<String>> words = new ArrayList<>();
        for (String written :
                WRITTEN.matcher(text).results().map(MatchResult::group).toList()) {
            List<Term> telling = inquiry.terms().stream()
                    .filter(term -> isIn(term.surface(), written))
                    .toList();
            if (telling.size() == 1 && isOne(written)) {
                words.add(called(telling.getFirst()));
            } else if (!telling.isEmpty()) {
                words.add(List.of(written));
                telling.stream()
                        .map(AskedWords::called)
                        .filter(called -> called.size() > 1)
                        .forEach(words::add);
            }
        }
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(new Keywords(inquiry.language().code(), words));
    }

    private static boolean isIn(String surface, String written) {
        return Language.GERMAN.words(written).stream()
                .anyMatch(word -> written.substring(word.start(), word.end()).equals(surface));
    }

    /// Not joined of several by signs: `Bus-Haltestelle`, `2025/0417`.
    private static boolean isOne(String written) {
        return Language.GERMAN.words(written).size() == 1;
    }

    private static List<String> called(Term term) {
        List<String> called = new ArrayList<>(List.of(term.surface()));
        called.addAll(EverydayWords.of(term.surface()));
        return called;
    }
}
