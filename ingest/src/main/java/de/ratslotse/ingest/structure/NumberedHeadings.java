package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "1. Title", "1) Title", "1.)" above its title: told from other numbered lines by counting up, in one style and at
/// one indent.
final class NumberedHeadings implements ItemLayout {

    private static final Pattern NUMBERED =
            Pattern.compile("^(\\d{1,3})(\\.\\)|\\.|\\)|\\s?[-–:])?(?:(?:\\s+|(?<=[.)])(?=\\p{Lu}\\p{L}))(\\S.*))?$");
    private static final Pattern SUB =
            Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,2}){1,3})\\.?\\s+(?=[\\p{Lu}\"„“»'\\d(])(.+)$");
    private static final Pattern NO_TITLE = Pattern.compile(
            "^(?:(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)\\b"
                    + "|Uhr\\b|Euro\\b|€|Prozent\\b|%|Stimmen?\\b|Ja\\b|Nein\\b|(?:January|February|March|May|June|July|October|December)\\b"
                    + "|Sitzung\\b|Plenarsitzung\\b|Nachtrag(?:s|\\b)|Ergänzung\\b|Ja-|Nein-|\\d{1,2}\\.\\s?\\d|Vizebürgermeister|von \\d).*");
    private static final int INDENT = 6;
    /// Lists that were begun last may go on; older ones are over.
    private static final int MOST_OPEN = 60;
    private static final int MOST_COUNTINGS = 30;

    @Override
    public List<Heading> headings(FileText text, int from, int to) {
        List<Run> runs = runs(text, from, to);
        return runs.stream()
                .filter(Run::isList)
                .max(Comparator.comparingDouble(run -> run.weight(text)))
                .map(run -> withSubItems(text, run.headings(), to))
                .orElse(List.of());
    }

    /// All countings in these lines, each from its 1.
    static List<List<Heading>> countings(FileText text, int from, int to) {
        return runs(text, from, to).stream()
                .filter(Run::isList)
                .sorted(Comparator.comparingInt((Run run) -> run.found.size()).reversed())
                .limit(MOST_COUNTINGS)
                .sorted(Comparator.comparingInt(
                        (Run run) -> run.found.getFirst().heading.line()))
                .map(run -> withSubItems(text, run.headings(), to))
                .toList();
    }

    private static List<Run> runs(FileText text, int from, int to) {
        List<Run> runs = new ArrayList<>();
        for (int i = from; i < to; i++) {
            TextLine line = text.line(i);
            if (Character.isDigit(line.text().charAt(0))) {
                Optional<Numbered> numbered = numbered(i, line, i + 1 < to ? text.line(i + 1) : line);
                numbered.ifPresent(found -> place(found, runs, text));
            }
        }
        return runs;
    }

    private static void place(Numbered found, List<Run> runs, FileText text) {
        for (Run run : runs.subList(Math.max(0, runs.size() - MOST_OPEN), runs.size())) {
            if (run.takes(found, text)) {
                run.found.add(found);
                return;
            }
        }
        if (found.number == 1) {
            runs.add(new Run(found));
        }
    }

    private static Optional<Numbered> numbered(int index, TextLine line, TextLine next) {
        Matcher matcher = NUMBERED.matcher(line.text());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String mark = matcher.group(2) == null ? "" : matcher.group(2).strip();
        String title = matcher.group(3) == null ? "" : matcher.group(3);
        boolean alone = title.isEmpty();
        if (NO_TITLE.matcher(title).matches()
                || (mark.isEmpty() && (alone || title.length() < 4 || !Character.isUpperCase(title.charAt(0))))) {
            return Optional.empty();
        }
        if (alone && (mark.length() < 1 || Character.isLowerCase(next.text().charAt(0)))) {
            return Optional.empty();
        }
        Heading heading =
                alone ? Heading.above(index, matcher.group(1)) : Heading.of(index, matcher.start(3), matcher.group(1));
        return Optional.of(new Numbered(heading, Integer.parseInt(matcher.group(1)), mark + alone, line));
    }

    /// "5.1 Title" between item 5 and item 6.
    private static List<Heading> withSubItems(FileText text, List<Heading> headings, int to) {
        List<Heading> all = new ArrayList<>();
        for (int h = 0; h < headings.size(); h++) {
            Heading heading = headings.get(h);
            all.add(heading);
            int end = h + 1 < headings.size() ? headings.get(h + 1).line() : to;
            String last = String.valueOf(heading.count());
            for (int i = heading.titleLine() + 1; i < end; i++) {
                Matcher matcher = SUB.matcher(text.line(i).text());
                if (matcher.matches() && follows(last, matcher.group(1))) {
                    last = matcher.group(1);
                    all.add(Heading.of(i, matcher.start(2), last));
                }
            }
        }
        return all;
    }

    /// Whether a number comes next below its item: after "5.1" that is "5.2" or "5.1.1".
    private static boolean follows(String last, String next) {
        if (next.equals(last + ".1")) {
            return true;
        }
        int dot = next.lastIndexOf('.');
        String parent = next.substring(0, dot);
        int number = Integer.parseInt(next.substring(dot + 1));
        String before = parent + "." + (number - 1);
        return last.equals(before) || last.startsWith(before + ".");
    }

    private record Numbered(Heading heading, int number, String style, TextLine line) {}

    /// Numbers that count up in one style.
    private static final class Run {

        private final List<Numbered> found = new ArrayList<>();

        Run(Numbered first) {
            found.add(first);
        }

        /// Two are a list; of numbers without a mark it takes three.
        boolean isList() {
            boolean bare = found.getFirst().style.equals("false")
                    && !found.getFirst().line.bold();
            return found.size() > (bare ? 2 : 1);
        }

        boolean takes(Numbered next, FileText text) {
            Numbered last = found.getLast();
            if (!next.style.equals(last.style)) {
                return false;
            }
            if (!next.line.hasLayout()) {
                return next.number == last.number + 1;
            }
            boolean same = Math.abs(next.line.x() - last.line.x()) <= INDENT || rightAligned(last.line, next.line);
            int ahead = next.number - last.number;
            boolean bold = found.getFirst().line.bold();
            return same
                    && (ahead == 1 || (ahead == 2 && bold && next.line.bold() && found.size() > 1))
                    && text.size() > 0;
        }

        private static boolean rightAligned(TextLine last, TextLine next) {
            boolean longer = next.text().length() > 2
                    && Character.isDigit(next.text().charAt(1))
                    && !Character.isDigit(last.text().charAt(1));
            return longer && last.x() - next.x() > 0 && last.x() - next.x() < 12;
        }

        /// Longer is better; headings are bold, stand apart or stand alone, and reach far through the file.
        double weight(FileText text) {
            long bold = found.stream().filter(numbered -> numbered.line.bold()).count();
            long apart = found.stream().filter(numbered -> numbered.line.gap()).count();
            boolean alone = found.getFirst().style.endsWith("true");
            double reach = (double) (found.getLast().heading.line()
                            - found.getFirst().heading.line())
                    / text.size();
            return (found.size() + 0.5 * bold + 0.3 * apart + (alone ? 3 * found.size() : 0)) * (0.3 + reach);
        }

        List<Heading> headings() {
            return found.stream().map(Numbered::heading).toList();
        }
    }
}
