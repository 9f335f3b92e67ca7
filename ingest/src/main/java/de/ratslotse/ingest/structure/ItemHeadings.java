package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Finds the headings of the agenda items of a file, and the list of items that minutes print before them.
///
/// @param list the list at the front; empty where there is none, or nothing but the list
/// @param headings where the items are dealt with, in order
/// @param end the line at which the meeting ends
record ItemHeadings(List<Heading> list, List<Heading> headings, int end) {

    /// In this order: what says more comes first.
    private static final List<ItemLayout> LAYOUTS =
            List.of(new LabelledHeadings(), new DatedHeadings(), new MotionHeadings());

    private static final Pattern AGENDA = Pattern.compile(
            "^(?:(?:nicht)?öffentliche )?(?:tagesordnung|agenda)\\b(?!.*\\.$|.*\\b(?:ist|sind|wird|werden|wurden?|liegt|steht|is|was|be)\\b).{0,30}$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "^(?:Ende (?:der|öffentlicher|des)\\b.*\\d|Genehmigungsvermerk|Zur Beurkundung|(?:Die|Der) Schriftführer(?:in)?:?$|Hinweise?:?$|Public speaking|The minutes of this)|Anlage \\d+ zu[mr] (?:Protokoll|Niederschrift)");

    /// The first letters of what [#END] looks for at the beginning of a line.
    private static final String END_OPENINGS = "EGZDHPT";

    static ItemHeadings of(FileText text, FileKind kind) {
        int start = agendaStart(text);
        int end = text.size();
        for (ItemLayout layout : LAYOUTS) {
            List<Heading> headings = layout.headings(text, kind == FileKind.AGENDA ? start : 0, end);
            if (!headings.isEmpty()) {
                return labelled(text, layout, kind, start, headings);
            }
        }
        return kind == FileKind.EXCERPT ? new ItemHeadings(List.of(), List.of(), end) : numbered(text, kind, start);
    }

    private static ItemHeadings labelled(
            FileText text, ItemLayout layout, FileKind kind, int start, List<Heading> found) {
        int end = end(text, found.getFirst().line());
        List<Heading> before =
                found.stream().filter(heading -> heading.line() < end).toList();
        RepeatedHeadings repeated = layout instanceof LabelledHeadings
                ? RepeatedHeadings.of(text, kind, start, before)
                : new RepeatedHeadings(List.of(), before);
        List<Heading> headings = new ArrayList<>(repeated.headings());
        addUnnumbered(text, kind, start, headings, end);
        return new ItemHeadings(repeated.list(), headings, end);
    }

    private static ItemHeadings numbered(FileText text, FileKind kind, int start) {
        List<Heading> best = new NumberedHeadings().headings(text, start, text.size());
        if (best.isEmpty()) {
            return new ItemHeadings(List.of(), List.of(), text.size());
        }
        List<Heading> list = List.of();
        List<Heading> headings = best;
        if (kind == FileKind.MINUTES) {
            for (List<Heading> other : NumberedHeadings.countings(text, start, text.size())) {
                if (other.getFirst().line() != best.getFirst().line() && isSame(text, best, other)) {
                    boolean later = other.getFirst().line() > best.getFirst().line();
                    list = later ? best : other;
                    headings = later ? other : best;
                }
            }
        }
        List<Heading> all = new ArrayList<>(headings);
        all.addAll(nonPublic(text, headings, kind));
        int end = end(text, all.getFirst().line());
        all.removeIf(heading -> heading.line() >= end);
        addUnnumbered(text, kind, start, all, end);
        return new ItemHeadings(list, all, end);
    }

    /// Items of the non-public part that are counted from 1 again.
    private static List<Heading> nonPublic(FileText text, List<Heading> headings, FileKind kind) {
        int last = headings.getLast().line();
        for (int i = last + 1; i < text.size(); i++) {
            if (PublicParts.isNonPublicMark(text, i)) {
                int from = i;
                return NumberedHeadings.countings(text, i, text.size()).stream()
                        .filter(found -> found.getFirst().line() - from < 6 && kind == FileKind.AGENDA)
                        .findFirst()
                        .orElse(List.of());
            }
        }
        return List.of();
    }

    /// Whether two countings name the same items: then the first is the list, the second the headings.
    private static boolean isSame(FileText text, List<Heading> one, List<Heading> other) {
        int same = 0;
        for (Heading heading : one) {
            for (Heading candidate : other) {
                if (heading.number().equals(candidate.number())
                        && RepeatedHeadings.opening(text, heading).equals(RepeatedHeadings.opening(text, candidate))) {
                    same++;
                }
            }
        }
        return same >= 2 && same > 0.5 * Math.min(one.size(), other.size());
    }

    private static void addUnnumbered(FileText text, FileKind kind, int start, List<Heading> headings, int end) {
        int first = headings.getFirst().line();
        headings.addAll(UnnumberedItems.in(
                text, kind == FileKind.AGENDA ? start : 0, kind == FileKind.AGENDA ? first : end, kind));
        headings.sort(Comparator.comparingInt(Heading::line));
    }

    /// The line after the one that opens the agenda.
    private static int agendaStart(FileText text) {
        Optional<Integer> found = Optional.empty();
        for (int i = 0; i < Math.min(120, text.size()); i++) {
            if (AGENDA.matcher(text.line(i).text()).matches() && found.isEmpty()) {
                found = Optional.of(i + 1);
            } else if (found.isPresent()
                    && text.line(i).page() > text.line(found.get() - 1).page()
                    && AGENDA.matcher(text.line(i).text()).matches()) {
                found = Optional.of(i + 1);
            }
        }
        return found.orElse(0);
    }

    private static int end(FileText text, int first) {
        for (int i = first + 1; i < text.size(); i++) {
            String line = text.line(i).text();
            boolean may = END_OPENINGS.indexOf(line.charAt(0)) >= 0 || line.contains("Anlage ");
            if (may && END.matcher(line).find()) {
                return i;
            }
        }
        return text.size();
    }
}
