package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.register.ReferenceKey;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The paper that a question names by its number, where none of the quotes' passages has it.
final class UnknownPaper {

    /// A year and a number: no date, no score, no range of years.
    private static final Pattern PAPER_LIKE =
            Pattern.compile("(?:\\p{L}{1,6}[-/ ])?(?:19|20)\\d\\d[/-]0*[1-9]\\d{2,5}(?:[/-]\\w{1,4})?");

    /// The years of a budget: "2024/2025" is no paper.
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[/-]((?:19|20)\\d\\d)");

    private static final int LONGEST_RANGE = 2;

    private UnknownPaper() {}

    /// As the question writes it.
    static Optional<String> in(String question) {
        Matcher reference = NamedPaper.REFERENCE.matcher(question);
        return reference.find() && PAPER_LIKE.matcher(reference.group()).matches() && !areYears(reference.group())
                ? Optional.of(reference.group())
                : Optional.empty();
    }

    static boolean isIn(List<Extract.Chosen> chosen, String reference) {
        String key = ReferenceKey.of(reference);
        return chosen.stream().anyMatch(stretch -> mentions(stretch.best().passage(), key));
    }

    private static boolean areYears(String reference) {
        Matcher years = YEARS.matcher(reference);
        if (!years.matches()) {
            return false;
        }
        int range = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1));
        return range > 0 && range <= LONGEST_RANGE;
    }

    private static boolean mentions(ReadPassage passage, String key) {
        Matcher references = NamedPaper.REFERENCE.matcher(Shortfall.textOf(passage));
        while (references.find()) {
            String found = ReferenceKey.of(references.group());
            if (found.equals(key) || found.startsWith(key + "/")) {
                return true;
            }
        }
        return false;
    }
}
