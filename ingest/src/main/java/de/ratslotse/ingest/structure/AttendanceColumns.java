package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Who excused himself, in a table with a column for those who were there and one for those who were not.
final class AttendanceColumns {

    private static final Pattern HEADER = Pattern.compile("^Anwesen(?:d|de)\\s?:?\\t\\s*Entschuldigt\\s?:?(?:\\t.*)?$");
    private static final Pattern NAME =
            Pattern.compile("^(?:Hr\\.|Fr\\.|Herrn?|Frau)\\s[^\\t]*\\p{Lu}[\\p{L}-]+[^\\t]*(?:\\t.*)?$");
    /// Columns stand at least this far apart, lines of one at most so far, in points.
    private static final float APART = 60;

    private static final float SAME = 4;

    private AttendanceColumns() {}

    /// Empty where anything in the column is no name.
    static Optional<Printed<Integer>> excused(List<TextLine> head) {
        for (int i = 0; i < head.size(); i++) {
            TextLine header = head.get(i);
            if (header.hasLayout() && HEADER.matcher(header.text()).matches()) {
                return counted(second(head.subList(i + 1, head.size()), header.x()));
            }
        }
        return Optional.empty();
    }

    /// The lines of the column next to the first one.
    private static List<TextLine> second(List<TextLine> below, float first) {
        List<TextLine> others =
                below.stream().filter(line -> line.x() > first + APART).toList();
        List<TextLine> second = new ArrayList<>();
        for (TextLine line : others) {
            boolean near = others.stream().noneMatch(other -> other.x() < line.x() - SAME);
            if (near) {
                second.add(line);
            }
        }
        return second;
    }

    private static Optional<Printed<Integer>> counted(List<TextLine> lines) {
        boolean names = !lines.isEmpty()
                && lines.stream().allMatch(line -> NAME.matcher(line.text()).matches());
        return names ? Optional.of(JoinedText.of(lines).printed().with(lines.size())) : Optional.empty();
    }
}
