package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The title of a document: that of its metadata where the first page bears it out, else its most prominent heading.
final class Title {

    /// Programs write these themselves.
    private static final Pattern MACHINE_MADE = Pattern.compile(
            ".*microsoft (?:word|powerpoint|excel).*|.*\\.(?:docx?|pdf|pptx?|xlsx?|odt|rtf|indd|cdr|tiff?|dotx?)\\W*"
                    + "|untitled.*|unbenannt.*|(?:dokument|document|folie|präsentation|scan|titel|title)\\W*\\d*"
                    + "|powerpoint.presentation|powerpoint-präsentation|\\W*|.*__.*|[^ ]*_[^ ]*",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST = 200;
    private static final double BORNE_OUT = 0.6;

    private Title() {}

    static Optional<String> of(Optional<String> metadata, List<LayoutPage> pages) {
        return metadata.map(CleanText::line)
                .filter(title -> isSensible(title) && isBorneOut(title, pages))
                .or(() -> heading(pages));
    }

    private static boolean isSensible(String title) {
        return title.length() >= 4
                && title.length() <= LONGEST
                && title.chars().filter(Character::isLetter).count() >= 4
                && !MACHINE_MADE.matcher(title).matches();
    }

    private static boolean isBorneOut(String title, List<LayoutPage> pages) {
        String text = pages.stream()
                .limit(2)
                .flatMap(page -> page.lines().stream())
                .map(LayoutLine::text)
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\d]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        long found = words.stream().filter(text::contains).count();
        return found >= BORNE_OUT * words.size();
    }

    /// The largest heading of the first two pages with all its lines.
    private static Optional<String> heading(List<LayoutPage> pages) {
        for (LayoutPage page : pages.subList(0, Math.min(2, pages.size()))) {
            List<LayoutLine> lines = page.lines();
            int largest = -1;
            for (int i = 0; i < lines.size(); i++) {
                boolean larger = largest < 0
                        || lines.get(i).fontSize() > lines.get(largest).fontSize() + 0.3f;
                if (lines.get(i).role() == Role.HEADING
                        && larger
                        && !lines.get(i).text().matches(".*[:.]")) {
                    largest = i;
                }
            }
            if (largest >= 0) {
                return Optional.of(joined(lines, largest));
            }
        }
        return Optional.empty();
    }

    private static String joined(List<LayoutLine> lines, int first) {
        StringBuilder title = new StringBuilder(lines.get(first).text());
        for (int i = first + 1;
                i < lines.size() && belongs(lines.get(first), lines.get(i)) && title.length() < 120;
                i++) {
            title.append(' ').append(lines.get(i).text());
        }
        String joined = title.toString().replace('\t', ' ');
        return joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined;
    }

    private static boolean belongs(LayoutLine first, LayoutLine next) {
        return next.role() == Role.HEADING
                && first.fontSize() > 0
                && Math.abs(next.fontSize() - first.fontSize()) < 0.6f
                && next.bold() == first.bold();
    }
}
