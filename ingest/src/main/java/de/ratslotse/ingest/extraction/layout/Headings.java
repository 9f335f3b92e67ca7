package de.ratslotse.ingest.extraction.layout;

import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Recognises headings by size, weight, numbering and the labels of council papers (`Beschluss:` alone on its line).
public final class Headings {

    private static final Pattern ITEM = Pattern.compile(
            "(?:zu\\s+)?(?:TOP|Tagesordnungspunkt|Punkt|(?:Agenda )?Item)\\s*(?:[ÖN]\\s?)?\\d{1,3}(?:\\.\\d{1,2})*\\s*[a-z]?"
                    + "(?:\\s*(?:[:.)\\-–—]|\\t)\\s*\\S.*|\\s*[:.)]?|\\s+(?:der Tagesordnung\\b.*|[\\p{Lu}„\"].*))",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "(?:Beschluss|Beschlussvorschlag|Beschlußvorschlag|Beschlussempfehlung|Beschlusstext|Begründung|Sachverhalt|"
                    + "Sachverhalt\\s?/\\s?Begründung|Problembeschreibung\\s?/\\s?Begründung|Inhalt der Mitteilung|"
                    + "Finanzielle Auswirkungen|Abstimmungsergebnis|Beratungsergebnis|Antrag|Anfrage|Antwort|Frage|"
                    + "Stellungnahme(?: der Verwaltung)?|Empfehlung|Diskussion|Aussprache|Ergebnis|Erläuterungen?|Anlagen?|"
                    + "Beratungsfolge|Resolved|Resolution|Decision|Recommendations?|Background|Discussion|"
                    + "Financial implications|Analysis)\\s*:?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern NUMBERED = Pattern.compile(
            "(?:\\d{1,2}[.)]|\\d{1,2}(?:\\.\\d{1,2}){1,3}[.)]?|[IVX]{1,4}\\.|§\\s*\\d+[a-z]?)\\s+[\\p{Lu}„\"].{1,90}");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?;,]\\s*");
    private static final Pattern DATE = Pattern.compile("\\d{1,2}\\.\\s?(?:\\d{1,2}\\.|\\p{L}+ \\d{4}).*");

    private static final float LARGER = 1.14f;
    private static final int LONGEST = 160;
    private static final int LONGEST_GROUP = 260;
    private static final int MOST_LINES = 4;

    private final float bodySize;
    private final boolean boldBody;

    private Headings(List<LayoutPage> pages) {
        Map<Float, Integer> sizes = new HashMap<>();
        int bold = 0;
        int all = 0;
        for (LayoutPage page : pages) {
            for (LayoutLine line : page.lines()) {
                if (!line.furniture()) {
                    int length = line.text().length();
                    sizes.merge(Math.round(line.fontSize() * 2) / 2f, length, Integer::sum);
                    all += length;
                    bold += line.bold() ? length : 0;
                }
            }
        }
        this.bodySize = sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        this.boldBody = bold * 2 > all;
    }

    /// The pages with the role [Role#HEADING].
    public static List<LayoutPage> marked(List<LayoutPage> pages) {
        Headings headings = new Headings(pages);
        return pages.stream().map(headings::marked).toList();
    }

    private LayoutPage marked(LayoutPage page) {
        List<LayoutLine> lines = page.lines();
        List<LayoutLine> marked = new ArrayList<>(lines.size());
        int i = 0;
        while (i < lines.size()) {
            int end = groupEnd(lines, i);
            boolean heading = isHeading(lines, i, end);
            for (LayoutLine line : lines.subList(i, end)) {
                marked.add(heading ? line.as(Role.HEADING) : line);
            }
            i = end;
        }
        return new LayoutPage(page.number(), page.width(), page.height(), marked);
    }

    /// Lines that stand out belong together as long as they look the same and follow closely.
    private int groupEnd(List<LayoutLine> lines, int start) {
        int end = start + 1;
        while (end < lines.size()
                && standsOut(lines.get(start))
                && looksLike(lines.get(end - 1), lines.get(end))
                && !opensItem(lines.get(end).text())) {
            end++;
        }
        return end;
    }

    private boolean isHeading(List<LayoutLine> lines, int start, int end) {
        LayoutLine first = lines.get(start);
        if (first.role() != Role.BODY
                || letters(first.text()) < 2
                || first.text().length() > LONGEST) {
            return false;
        }
        String text = first.text().strip();
        if (LABEL.matcher(text).matches()
                || opensItem(text)
                || (standsOut(first) && ITEM.matcher(text).matches())) {
            return end - start <= MOST_LINES;
        }
        if (standsOut(first)) {
            return isTitle(lines.subList(start, end));
        }
        return NUMBERED.matcher(text).matches()
                && !SENTENCE_END.matcher(text).matches()
                && !DATE.matcher(text).matches()
                && text.indexOf('\t') < 0
                && standsAlone(lines, start);
    }

    private static boolean isTitle(List<LayoutLine> group) {
        int length = group.stream().mapToInt(line -> line.text().length()).sum();
        String last = group.getLast().text();
        boolean sentence = (last.endsWith(".") && length > 70) || last.endsWith(",") || last.endsWith(";");
        boolean row = group.getFirst().text().indexOf('\t') >= 0
                && !NUMBERED.matcher(group.getFirst().text()).matches();
        return group.size() <= MOST_LINES && length <= LONGEST_GROUP && !sentence && !row;
    }

    private static boolean opensItem(String text) {
        return ITEM.matcher(text.strip()).matches()
                && !SENTENCE_END.matcher(text).matches();
    }

    private boolean standsOut(LayoutLine line) {
        return line.fontSize() > 0
                && (line.fontSize() >= LARGER * bodySize
                        || (line.bold() && !boldBody && line.fontSize() > 0.85f * bodySize));
    }

    private static boolean looksLike(LayoutLine line, LayoutLine next) {
        float down = next.y() - line.y();
        return next.role() == Role.BODY
                && next.bold() == line.bold()
                && Math.abs(next.fontSize() - line.fontSize()) < 0.6f
                && down > 0
                && down < 1.9f * line.fontSize();
    }

    /// Whether there is room above the line, and none of its neighbours is numbered (then it is a list).
    private static boolean standsAlone(List<LayoutLine> lines, int i) {
        LayoutLine line = lines.get(i);
        if (line.fontSize() <= 0) {
            return false;
        }
        boolean room = i == 0 || Math.abs(line.y() - lines.get(i - 1).y()) > 1.75f * line.fontSize();
        boolean list = (i > 0 && NUMBERED.matcher(lines.get(i - 1).text()).matches())
                || (i + 1 < lines.size()
                        && NUMBERED.matcher(lines.get(i + 1).text()).matches());
        return room && !list && i + 1 < lines.size();
    }

    private static int letters(String text) {
        return (int) text.chars().filter(Character::isLetter).count();
    }
}
