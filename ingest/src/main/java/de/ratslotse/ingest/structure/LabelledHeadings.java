package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Zu Punkt 5: Title", "TOP 5 Title", "Punkt 5 der Tagesordnung: Title", "Ö 5.1 Title", "zu 5 Title".
final class LabelledHeadings implements ItemLayout {

    private static final String NUMBER =
            "(\\d{1,3}(?:\\.\\d{1,2}){0,3}(?:\\s?[a-z])?(?:\\s(?:und|u\\.|bis|-)\\s\\d{1,3})?)";

    private static final Pattern COLON = Pattern.compile(
            "^(?:zu[mr]? )?(?:Punkt|Pkt\\.|TOP|Top|Tagesordnungspunkt|Agenda [Ii]tem|Item)(?: Nr\\.| No\\.)?\\s*([ÖN](?:\\s|(?=\\d)))?"
                    + NUMBER + "(?: der Tagesordnung)?\\s?\\.?[):]\\s*(.*)$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BARE = Pattern.compile(
            "^(?:[Zz]u )?(?:TOP|Tagesordnungspunkt|Agenda Item|Item)(?: Nr\\.| No\\.)?\\s*([ÖN](?:\\s|(?=\\d)))?"
                    + NUMBER + "\\.?(?:\\s+[-–]?\\s*(?=[\\p{Lu}\"„“»'\\d(§])(.*))?$");
    private static final Pattern PREFIXED =
            Pattern.compile("^([ÖN])\\s?" + NUMBER + "\\.?\\s+(?=[\\p{Lu}\"„“»'\\d(§])(.+)$");
    private static final Pattern ZU = Pattern.compile("^[Zz]u " + NUMBER + "\\.?\\s+(?=[\\p{Lu}\"„“»'])(.+)$");
    /// What goes on like this is a sentence about an item, not its heading.
    private static final Pattern SENTENCE = Pattern.compile(
            "^(?:wird|werden|wurden?|ist|sind|auf|und|der|des|liegt|entfällt|kann|soll)\\b|\\b(?:wird|wurde) (?:abgesetzt|vertagt)");

    @Override
    public List<Heading> headings(FileText text, int from, int to) {
        List<Heading> headings = new ArrayList<>();
        List<Heading> zu = new ArrayList<>();
        for (int i = from; i < to; i++) {
            String line = text.line(i).text();
            char first = line.charAt(0);
            if ("ZzPpTtAaIiÖN".indexOf(first) < 0) {
                continue;
            }
            Optional<Heading> heading = heading(i, line);
            heading.ifPresent(headings::add);
            if (heading.isEmpty()) {
                zu(i, line).ifPresent(zu::add);
            }
        }
        return headings.isEmpty() && zu.size() > 2 ? zu : ordered(headings);
    }

    private static Optional<Heading> heading(int index, String line) {
        for (Pattern pattern : List.of(COLON, BARE, PREFIXED)) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches()) {
                String title = matcher.group(3) == null ? "" : matcher.group(3);
                if (SENTENCE.matcher(title).find()) {
                    return Optional.empty();
                }
                int offset = matcher.group(3) == null ? line.length() : matcher.start(3);
                String number = matcher.group(2).replaceAll("(?<=\\d)\\s(?=[a-z]$)", "");
                Heading heading =
                        offset >= line.length() ? Heading.above(index, number) : Heading.of(index, offset, number);
                return Optional.of(heading.marked(isPublic(matcher.group(1))));
            }
        }
        return Optional.empty();
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

    /// A heading whose number was there before is a mention of its item.
    private static List<Heading> ordered(List<Heading> headings) {
        List<Heading> kept = new ArrayList<>();
        for (Heading heading : headings) {
            boolean again = kept.stream()
                    .anyMatch(other -> other.number().equals(heading.number())
                            && other.isPublic().equals(heading.isPublic()));
            if (!again) {
                kept.add(heading);
            }
        }
        return kept;
    }
}
