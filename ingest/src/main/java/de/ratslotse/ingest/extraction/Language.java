package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.ingest.extraction.layout.LayoutPage;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// German or English, by the small words that no text does without.
final class Language {

    private static final Set<String> GERMAN = Set.of(
            "der",
            "die",
            "und",
            "den",
            "von",
            "zu",
            "das",
            "mit",
            "sich",
            "des",
            "auf",
            "für",
            "ist",
            "im",
            "dem",
            "nicht",
            "ein",
            "eine",
            "als",
            "auch",
            "es",
            "an",
            "werden",
            "aus",
            "er",
            "hat",
            "dass",
            "sie",
            "nach",
            "wird",
            "bei",
            "einer",
            "um",
            "am",
            "sind",
            "noch",
            "wie",
            "einem",
            "über",
            "einen",
            "so",
            "zum",
            "zur",
            "haben",
            "nur",
            "oder",
            "aber",
            "vor",
            "bis",
            "mehr",
            "durch",
            "wurde",
            "sowie",
            "uhr",
            "beschluss");

    private static final Set<String> ENGLISH = Set.of(
            "the",
            "of",
            "and",
            "to",
            "a",
            "that",
            "is",
            "for",
            "it",
            "with",
            "as",
            "be",
            "on",
            "by",
            "at",
            "this",
            "are",
            "from",
            "or",
            "not",
            "have",
            "which",
            "has",
            "been",
            "will",
            "were",
            "was",
            "their",
            "would",
            "there",
            "all",
            "its",
            "any",
            "shall",
            "council",
            "meeting",
            "councillor",
            "resolved",
            "carried");

    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final int ENOUGH = 4_000;

    private Language() {}

    /// `de` or `en`; German where nothing tells.
    static String of(List<LayoutPage> pages) {
        int german = 0;
        int english = 0;
        int words = 0;
        for (LayoutPage page : pages) {
            for (LayoutLine line : page.lines()) {
                Matcher matcher = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
                while (matcher.find()) {
                    words++;
                    german += GERMAN.contains(matcher.group()) ? 1 : 0;
                    english += ENGLISH.contains(matcher.group()) ? 1 : 0;
                }
            }
            if (words > ENOUGH) {
                break;
            }
        }
        return english > german ? "en" : "de";
    }
}
