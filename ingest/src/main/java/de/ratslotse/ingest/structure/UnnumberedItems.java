package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Items without a number: standing items before the numbered ones, and letter-spaced "A n f r a g e …" in minutes.
final class UnnumberedItems {

    private static final Pattern STANDING = Pattern.compile(
            "^(?:Mitteilungen (?:des|der) \\p{Lu}.*|Aktuelle Stunde|Fragestunde|Einwohnerfragestunde|Genehmigung (?:des|der) (?:Protokolls|Niederschrift).*)$");
    private static final int MOST = 70;

    private UnnumberedItems() {}

    static List<Heading> in(FileText text, int from, int to, FileKind kind) {
        List<Heading> headings = new ArrayList<>();
        for (int i = from; i < to; i++) {
            TextLine line = text.line(i);
            if (kind == FileKind.AGENDA ? isStanding(text, i) : isSpacedTitle(line)) {
                headings.add(Heading.unnumbered(i, 0, -1));
            }
        }
        return headings;
    }

    private static boolean isStanding(FileText text, int index) {
        TextLine line = text.line(index);
        boolean apart =
                line.gap() && (index + 1 >= text.size() || text.line(index + 1).gap());
        return apart
                && line.text().length() < MOST
                && STANDING.matcher(line.text()).matches();
    }

    /// "A n f r a g e der …", not the bare "A n f r a g e n" above all of them.
    private static boolean isSpacedTitle(TextLine line) {
        return Spacing.isSpaced(line.text())
                && line.text()
                        .matches(
                                "^(?:A n f r a g e|D r i n g l i c h k e i t s a n t r a g|A n t r a g)\\s+(?:der|des|von|an|zum?|betreffend)\\b.*");
    }
}
