package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Zu Punkt 5: Title", "TOP 5 Title", "Punkt 5 der Tagesordnung: Title", "Ö 5.1 Title", "zu 5 Title", and below an
/// item "Antrag 5.1: Title".
final class LabelledHeadings implements ItemLayout {

    private static final String NUMBER =
            "(\\d{1,3}(?:\\.\\d{1,3}){0,3}(?:\\s?[a-z])?(?:\\s(?:und|u\\.|bis|-)\\s\\d{1,3})?)";

    private static final Pattern COLON = Pattern.compile(
            "^(?:(?:Sitzungse|E)röffnung und )?(?:zu[mr]? )?(?:Punkt|Pkt\\.|TOP|Top|Tagesordnungspunkt|Agenda [Ii]tem|Item)(?: Nr\\.| No\\.)?\\s*([ÖN](?:\\s|(?=\\d)))?"
                    + NUMBER + "(?:\\s+der\\s+Tagesordnung)?(?:\\s\\(öffentlich\\))?\\s?\\.?[):]\\s*(.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /// The colon was forgotten.
    private static final Pattern OF_AGENDA = Pattern.compile("^(?:Punkt|TOP|Tagesordnungspunkt)\\s+([ÖN]\\s)?" + NUMBER
            + "\\s+der\\s+Tagesordnung\\s+(?=[\\p{Lu}\"„“»'\\d(§])(.+)$");
    /// "Antrag 1.60 (Seite 170): Title" below "Punkt 1": a motion to a budget, of which one item has hundreds.
    private static final Pattern MOTION = Pattern.compile(
            "^(?:Haushalts|Änderungs)?[Aa]ntrag\\s+([ÖN]\\s)?(\\d{1,3}\\.\\d{1,3})(?:\\s*\\((?:Seite|S\\.)\\s*[\\d/., -]+\\))?\\s*:\\s*(\\S.*)$");
    private static final Pattern BARE = Pattern.compile(
            "^(?:[Zz]u )?(?:TOP|Tagesordnungspunkt|Agenda Item|Item)(?: Nr\\.| No\\.)?\\s*([ÖN](?:\\s|(?=\\d)))?"
                    + NUMBER + "\\.?(?:\\s+[-–]?\\s*(?=[\\p{Lu}\"„“»'\\d(§])(.*))?$");
    private static final Pattern PREFIXED =
            Pattern.compile("^([ÖN])\\s?" + NUMBER + "\\.?\\s+(?=[\\p{Lu}\"„“»'\\d(§])(.+)$");
    private static final Pattern ZU = Pattern.compile("^[Zz]u " + NUMBER + "\\.?\\s+(?=[\\p{Lu}\"„“»'])(.+)$");
    /// What goes on like this is a sentence about an item, not its heading.
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:wird|werden|wurden?|ist|sind|auf|und|der|des|liegt|entfällt|kann|soll)\\b|\\b(?:wird|wurde) (?:abgesetzt|vertagt)"
                    + "|\\b(?:[Ee]instimmige?|[Mm]ehrheitliche?) (?:Zustimmung|Ablehnung|Annahme|zugestimmt|abgelehnt|angenommen|beschlossen)\\b|\\b[Kk]eine Abstimmung\\b|^(?:erledigt|vertagt|abgesetzt|zurückgezogen)\\b|\\(\\d+ (?:JA|Ja)\\b|^Ziff|^Bei \\d+ Ja-");

    /// Every place that looks like a heading, those included that name an item once more.
    @Override
    public List<Heading> headings(FileText text, int from, int to) {
        List<Heading> stated = new ArrayList<>();
        List<Heading> bare = new ArrayList<>();
        List<Heading> zu = new ArrayList<>();
        for (int i = from; i < to && stated.size() + bare.size() < MOST; i++) {
            String line = text.line(i).text();
            if ("ZzPpTtAaIiÖÄNSEH".indexOf(line.charAt(0)) >= 0) {
                if (!add(STATED, i, line, stated) && !motion(i, line, stated) && !add(BARES, i, line, bare)) {
                    zu(i, line).ifPresent(zu::add);
                }
            }
        }
        List<Heading> headings = together(stated, bare);
        return headings.isEmpty() && zu.size() > 2 ? zu : headings;
    }

    /// No meeting has so many items.
    private static final int MOST = 2000;

    private static final List<Pattern> STATED = List.of(COLON, OF_AGENDA);
    private static final List<Pattern> BARES = List.of(BARE, PREFIXED);

    private static boolean add(List<Pattern> patterns, int index, String line, List<Heading> headings) {
        for (Pattern pattern : patterns) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                heading(index, line, matcher).ifPresent(headings::add);
                return true;
            }
        }
        return false;
    }

    /// Only below the item that it is counted under.
    private static boolean motion(int index, String line, List<Heading> stated) {
        Matcher matcher = MOTION.matcher(line);
        boolean below = matcher.matches()
                && stated.stream()
                        .flatMap(heading -> heading.number().stream())
                        .anyMatch(number -> matcher.group(2).startsWith(number + "."));
        if (below) {
            heading(index, line, matcher).ifPresent(stated::add);
        }
        return below;
    }

    private static Optional<Heading> heading(int index, String line, Matcher matcher) {
        String title = matcher.group(3) == null ? "" : matcher.group(3);
        if (SENTENCE.matcher(title).find()) {
            return Optional.empty();
        }
        int offset = matcher.group(3) == null ? line.length() : matcher.start(3);
        String number = matcher.group(2).replaceAll("(?<=\\d)\\s(?=[a-z]$)", "");
        Heading heading = offset >= line.length() ? Heading.above(index, number) : Heading.of(index, offset, number);
        return Optional.of(heading.marked(isPublic(matcher.group(1))));
    }

    /// Where headings are closed with a colon, a line without one only mentions an item.
    private static List<Heading> together(List<Heading> stated, List<Heading> bare) {
        boolean colons = stated.size() >= 3 && bare.size() <= stated.size() / 2;
        List<Heading> headings = new ArrayList<>(stated);
        bare.stream()
                .filter(heading -> !colons
                        || stated.stream().noneMatch(other -> other.number().equals(heading.number())))
                .forEach(headings::add);
        headings.sort(Comparator.comparingInt(Heading::line));
        return headings;
    }

    private static Optional<Heading> zu(int index, String line) {
        Matcher matcher = ZU.matcher(line);
        return matcher.matches()
                ? Optional.of(Heading.of(index, matcher.start(2), matcher.group(1)))
                : Optional.empty();
    }

    private static Optional<Boolean> isPublic(String mark) {
        return mark == null ? Optional.empty() : Optional.of(mark.startsWith("Ö"));
    }
}
