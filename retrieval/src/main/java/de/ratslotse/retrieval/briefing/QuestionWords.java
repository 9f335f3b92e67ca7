package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.List;
import java.util.regex.Pattern;

/// The words of a question, each with what it tells, looked for in titles and names.
final class QuestionWords {

    /// What an organization is, not where: "Ortsrat" in "Ortsrat Uferdorf".
    private static final Pattern ORGAN = Pattern.compile(
            ".{0,30}(?:rat|ausschuss|beirat|kreistag|vertretung|kommission|versammlung|verordnete|council|committee|board)");

    private static final Pattern COMMITTEE = Pattern.compile("ausschuss|committee");

    private static final Pattern COUNCIL = Pattern.compile("(?:gemeinde|stadt)?rat(?:es|s)?|council");

    /// What titles say of the kind of paper: they tell no two of them apart.
    private static final Pattern OF_EVERY_TITLE = Pattern.compile(
            "satzung|ueber|einer|eines|dem|fuer|durch|erhebung|erlass|aenderung|neufassung|festsetzung|antrag|anfrage|vorlage|beschluss|bericht|stadt|gemeinde|beschlussfassung"
                    + "|bylaw|being|with|from|report|motion|township|resolution");

    private final Inquiry inquiry;
    private final double[] weights;
    private final Language titles;

    /// @param weights one for each of the question's words
    /// @param titles the language of the titles and names
    QuestionWords(Inquiry inquiry, double[] weights, Language titles) {
        this.inquiry = inquiry;
        this.titles = titles;
        this.weights = weights.clone();
    }

    /// How much of the question a title holds, 0 to 1.
    double shareIn(String title) {
        Matched matched = new WordMatch(inquiry.terms(), titles).in(title);
        double total = 0;
        double held = 0;
        for (int term = 0; term < weights.length; term++) {
            total += weights[term];
            held += weights[term] * matched.at(term);
        }
        return held / Math.max(total, 1e-9);
    }

    /// How much of a title's words the question has, those left out that are short or stand in many titles, 0 to 1.
    double sharedOf(String title) {
        WordMatch match = new WordMatch(inquiry.terms(), titles);
        List<String> words = Folded.words(title).stream()
                .filter(word -> word.length() >= 4)
                .filter(OF_EVERY_TITLE.asMatchPredicate().negate())
                .toList();
        long shared = words.stream().filter(word -> match.in(word).any()).count();
        return words.isEmpty() ? 0 : (double) shared / words.size();
    }

    /// Whether the question has a word of this name: "Linke" in "DIE LINKE".
    boolean names(String name) {
        List<String> words = Folded.words(name);
        return inquiry.terms().stream()
                .map(term -> Folded.of(term.surface()))
                .anyMatch(asked -> words.stream().anyMatch(word -> word.length() >= 3 && Folded.same(word, asked)));
    }

    /// Whether the question itself names this organization: "Bauausschuss" in "Bauausschuss der Stadt Lotsenau".
    boolean namesOrganization(String name) {
        List<String> words =
                Folded.words(name).stream().filter(ORGAN.asMatchPredicate()).toList();
        return inquiry.terms().stream()
                .filter(Term::own)
                .map(term -> Folded.of(term.surface()))
                .anyMatch(asked -> words.stream().anyMatch(word -> isNamed(word, asked)));
    }

    /// "Ausschuss" names every committee, "Gemeinderat" and "Stadtrat" the one that is only called "Rat".
    private static boolean isNamed(String word, String asked) {
        boolean anyOfThem = COMMITTEE.matcher(asked).matches() && word.endsWith(asked);
        boolean theCouncil =
                COUNCIL.matcher(asked).matches() && COUNCIL.matcher(word).matches();
        return Folded.same(word, asked) || anyOfThem || theCouncil;
    }
}
