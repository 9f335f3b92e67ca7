package de.ratslotse.ingest.splitting;

import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Line;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Pattern;

/// The blocks of one page in reading order, without its furniture.
final class PageBlocks {

    private static final Pattern LIST_ITEM = Pattern.compile(
            "(?!\\d{1,2}\\.\\d{2}\\.)(?:[•▪■□☐☒◦‣∙·–—*➢➔►\\uf000-\\uf0ff-]\\s|(?:\\(?\\d{1,2}(?:\\.\\d{1,2}){0,3}[.)]|\\(?[a-z]{1,2}\\))\\s+\\S).*",
            Pattern.DOTALL);

    /// More room than this many usual line distances parts two paragraphs.
    private static final double PARAGRAPH = 1.4;

    private final Page page;
    private final List<Line> lines;
    private final HeadingLevels levels;
    private final SortedSet<Integer> breaks;
    private final float pitch;

    private PageBlocks(Page page, HeadingLevels levels, SortedSet<Integer> breaks) {
        this.page = page;
        this.lines = page.lines().isEmpty() ? linesOf(page.text()) : page.lines();
        this.levels = levels;
        this.breaks = breaks;
        this.pitch = pitch();
    }

    /// @param breaks places in the page's text at which a block ends in any case
    static List<Block> of(Page page, HeadingLevels levels, SortedSet<Integer> breaks) {
        return new PageBlocks(page, levels, breaks).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int start = 0;
        while (start < lines.size()) {
            Line line = lines.get(start);
            if (isFurniture(line) || text(line).isBlank()) {
                start++;
                continue;
            }
            int end = start + 1;
            while (end < lines.size() && continues(lines.get(end - 1), lines.get(end))) {
                end++;
            }
            boolean heading = line.role() == Role.HEADING;
            int level = heading ? levels.of(line, text(line)) : Block.BODY;
            blocks.add(new Block(line.start(), lines.get(end - 1).end(), level));
            start = end;
        }
        return blocks;
    }

    private boolean continues(Line line, Line next) {
        if (next.role() != line.role() || text(next).isBlank()) {
            return false;
        }
        if (next.role() != Role.HEADING && isBroken(line, next)) {
            return false;
        }
        if (next.role() == Role.HEADING) {
            return continuesHeading(line, next);
        }
        boolean row = text(line).indexOf('\t') >= 0 || text(next).indexOf('\t') >= 0;
        return !row && !LIST_ITEM.matcher(text(next)).matches() && closely(line, next);
    }

    private boolean isBroken(Line line, Line next) {
        return !breaks.isEmpty()
                && line.end() <= next.end()
                && !breaks.subSet(line.end(), next.end() + 1).isEmpty();
    }

    private boolean continuesHeading(Line line, Line next) {
        return closely(line, next)
                && line.height() > 0
                && next.bold() == line.bold()
                && Math.abs(next.fontSize() - line.fontSize()) < 0.6f
                && !HeadingLevels.opensItem(text(next))
                && !LIST_ITEM.matcher(text(next)).matches();
    }

    /// Where there is no layout, a plain text goes on line by line and other formats have one line a paragraph.
    private boolean closely(Line line, Line next) {
        if (line.height() <= 0 || next.height() <= 0) {
            return page.number() == 0 && text(line).length() < 100 && !endsSentence(text(line)) && isWrapped();
        }
        float down = next.y() - line.y();
        return down > 0 && down < PARAGRAPH * Math.max(pitch, 1.1f * line.fontSize());
    }

    private static boolean endsSentence(String text) {
        return text.matches("(?s).*[.!?:]\\s*");
    }

    /// Whether the text was broken into lines of similar length by its author's program.
    private boolean isWrapped() {
        int longest =
                lines.stream().mapToInt(line -> line.end() - line.start()).max().orElse(0);
        return longest <= 100;
    }

    /// The usual distance from one line to the next, in points.
    private float pitch() {
        double[] distances = new double[Math.max(0, lines.size() - 1)];
        int count = 0;
        for (int i = 1; i < lines.size(); i++) {
            float down = lines.get(i).y() - lines.get(i - 1).y();
            if (down > 0.5f * lines.get(i).fontSize() && down < 3 * lines.get(i).fontSize()) {
                distances[count++] = down;
            }
        }
        if (count == 0) {
            return 0;
        }
        Arrays.sort(distances, 0, count);
        // lines inside paragraphs are closer than the gaps between them
        return (float) distances[count / 3];
    }

    private static boolean isFurniture(Line line) {
        return line.role() == Role.HEADER || line.role() == Role.FOOTER;
    }

    private String text(Line line) {
        return page.text().substring(line.start(), line.end());
    }

    private static List<Line> linesOf(String text) {
        List<Line> lines = new ArrayList<>();
        int start = 0;
        while (start <= text.length()) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed;
            lines.add(new Line(start, end, 0, 0, 0, 0, 0, false, Role.BODY));
            start = end + 1;
        }
        return lines;
    }
}
