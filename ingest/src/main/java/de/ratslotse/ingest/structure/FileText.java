package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Line;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The lines of a file, ready to be read: blank lines and page marks are gone, the room above a line is kept.
final class FileText {

    /// `- 2 -`, `Seite 2 von 4`, `-- 1 of 3 --`, also glued to the end of a line.
    private static final Pattern PAGE_MARK =
            Pattern.compile("^[-–— ]*\\d+ of \\d+[-–— ]*$|^(?:Seite|Page)\\s*\\d+(?:\\s*(?:von|of|/)\\s*\\d+)?$"
                    + "|^\\W*[–—-]\\s?\\d{1,3}\\s?[–—-]\\W*$|^(?:\\p{L}+ ){1,3}\\d.{0,40}Page \\d+$"
                    + "|^Ergänzende Erläuterungen\\W+Seite.*");

    private static final Pattern GLUED_MARK = Pattern.compile("\\s*-\\s\\d{1,3}\\s-$");
    private static final int LONGEST_MARK = 40;
    private static final int LONGEST_FURNITURE = 100;
    /// Formats without layout hold whole paragraphs on a line; recognisers look at so much of one at a time.
    private static final int LONGEST_LINE = 2000;
    private static final double PARAGRAPH = 1.45;

    private final List<TextLine> lines;
    private final float width;

    private FileText(List<TextLine> lines) {
        this.lines = List.copyOf(lines);
        this.width = widthOf(lines);
    }

    static FileText of(List<Page> pages) {
        List<TextLine> lines = new ArrayList<>();
        for (Page page : pages) {
            addLines(page, lines);
        }
        return new FileText(lines);
    }

    /// What stands on the pages, without headers and footers.
    List<TextLine> lines() {
        return lines;
    }

    /// The file as far as a line.
    FileText upTo(int line) {
        return line >= lines.size() ? this : new FileText(lines.subList(0, line));
    }

    TextLine line(int index) {
        return lines.get(index);
    }

    int size() {
        return lines.size();
    }

    /// The first lines, where files say what they are.
    List<TextLine> head(int most) {
        return lines.subList(0, Math.min(most, lines.size()));
    }

    /// Whether a line goes so far to the right that its sentence may go on in the next one.
    boolean isFull(TextLine line) {
        return line.hasLayout() ? line.right() > 0.8f * width : line.text().length() > 0.78f * width;
    }

    private static float widthOf(List<TextLine> lines) {
        List<Float> widths = new ArrayList<>();
        for (TextLine line : lines) {
            widths.add(line.hasLayout() ? line.right() : line.text().length());
        }
        widths.sort(null);
        return widths.isEmpty() ? 0 : widths.get((int) (0.95 * (widths.size() - 1)));
    }

    private static void addLines(Page page, List<TextLine> lines) {
        String text = page.text();
        List<Line> printed = page.lines().isEmpty() ? plain(text) : page.lines();
        float pitch = pitch(printed);
        boolean blank = true;
        Line above = printed.isEmpty() ? new Line(0, 0, 0, 0, 0, 0, 0, false, Role.BODY) : printed.getFirst();
        for (Line line : printed) {
            boolean gap = blank || (line.height() > 0 && isApart(above, line, pitch));
            blank = false;
            String raw = text.substring(line.start(), line.end());
            TextLine read = read(page, line, raw, gap);
            if (read.text().isEmpty()) {
                blank = true;
            } else if (!isFurnitureBelow(page, read)) {
                lines.add(read);
                above = line;
            }
        }
    }

    /// Headers count on the first page only: there they say what the file is.
    private static boolean isFurnitureBelow(Page page, TextLine line) {
        return (line.isFurniture() && (page.number() > 1 || line.role() == Role.FOOTER))
                || ((line.text().length() < LONGEST_FURNITURE || line.text().startsWith("Ergänzende"))
                        && PAGE_MARK.matcher(line.text()).matches());
    }

    private static TextLine read(Page page, Line line, String raw, boolean gap) {
        int from = 0;
        int to = raw.length();
        if (line.height() <= 0 && raw.endsWith("-")) {
            Matcher glued = GLUED_MARK.matcher(raw).region(Math.max(0, to - LONGEST_MARK), to);
            to = glued.find() ? glued.start() : to;
        }
        while (from < to && isBlank(raw.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(raw.charAt(to - 1))) {
            to--;
        }
        return new TextLine(
                page,
                line.start() + from,
                raw.substring(from, to),
                line.x(),
                line.x() + line.width(),
                line.fontSize(),
                line.bold(),
                gap,
                line.role());
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0';
    }

    private static boolean isApart(Line above, Line line, float pitch) {
        float down = line.y() - above.y();
        return down < -1 || down > PARAGRAPH * Math.max(pitch, 1.05f * line.fontSize());
    }

    /// The usual distance from one line to the next, in points.
    private static float pitch(List<Line> lines) {
        List<Float> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).y() - lines.get(i - 1).y();
            if (down > 0.5f * lines.get(i).fontSize() && down < 3 * lines.get(i).fontSize()) {
                distances.add(down);
            }
        }
        distances.sort(null);
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 3);
    }

    private static List<Line> plain(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            int from = start;
            while (end - from > LONGEST_LINE) {
                int blank = text.lastIndexOf(' ', from + LONGEST_LINE);
                int to = blank > from ? blank : from + LONGEST_LINE;
                lines.add(new Line(from, to, 0, 0, 0, 0, 0, false, Role.BODY));
                from = to;
            }
            lines.add(new Line(from, end, 0, 0, 0, 0, 0, false, Role.BODY));
            start = end + 1;
        }
        return lines;
    }
}
