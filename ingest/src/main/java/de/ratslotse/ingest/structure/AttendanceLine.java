package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who was there, told on the line of its label and those below: "Anwesend: 24 von 25 Mitgliedern", "Anwesend:
/// Vorsitzende
/// Eva Muster (ABC); Bo Beispiel, …". A list in which anything is no name is not counted.
final class AttendanceLine {

    private static final String PRESENT = "(?:Es sind anwesend|Anwesend(?: sind| waren)?|Anwesende Mitglieder)";
    private static final String EXCUSED =
            "(?:Es fehl(?:t|en)(?: entschuldigt)?|Entschuldigt(?: fehl(?:t|en)| abwesend)?|Abwesend \\(entschuldigt\\))";
    /// What ends a list: another label, or a sentence about others.
    private static final Pattern END = Pattern.compile(
            "(?<=[\\p{Ll})])\\.(?:\\s|$)|\\s(?:\\p{Lu}[\\p{L}-]+(?: (?:der|des|von|fehlt|fehlen|entschuldigt) ?\\p{L}*)?|Von der Verwaltung)\\s?:");
    private static final Pattern COUNT = Pattern.compile(
            "^(?<number>\\d{1,3})\\s(?:von \\d{1,3} )?(?:(?:Rats|Ausschuss|stimmberechtigte )?[Mm]itglieder)");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]{1,60}\\)");
    private static final Pattern FOR_SOMEBODY =
            Pattern.compile("\\b(?:als Vertret\\p{L}+ (?:für|von)|in Vertretung (?:für|von)|für|i\\. ?V\\.)\\s[^,;]*");
    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:\\p{L}{2,6}\\.|\\p{Lu}[\\p{L}'-]+|von|van|de)\\s){1,6}\\p{Lu}[\\p{L}'-]+(?:,? (?:ab|bis) .*)?");
    private static final Pattern CHAIR = Pattern.compile(
            "^Vorsitz(?:ende[r]?)?(?:/r)?\\s?:\\s*(?:Herr |Frau )?(?:\\p{L}+\\.\\s)*\\p{Lu}[\\p{L}-]+ (?<name>\\p{Lu}[\\p{L}-]+)");
    private static final int LEAST = 3;

    private final List<TextLine> head;
    private final JoinedText joined;

    AttendanceLine(List<TextLine> head) {
        this.head = head;
        this.joined = JoinedText.of(head);
    }

    /// With the chair, whose line may stand above the others'.
    Optional<Printed<Integer>> present() {
        return told(PRESENT, LEAST).map(found -> {
            long more =
                    chairs().stream().filter(name -> !found.text.contains(name)).count();
            return found.counted
                    ? found.number()
                    : found.number().with(found.number().value() + (int) more);
        });
    }

    Optional<Printed<Integer>> excused() {
        return told(EXCUSED, 1).map(Found::number);
    }

    /// @param counted whether the number itself is printed
    private record Found(Printed<Integer> number, String text, boolean counted) {}

    private Optional<Found> told(String label, int least) {
        Matcher begins =
                Pattern.compile("(?<!\\p{L})" + label + "\\s?:\\s*(?=\\S)").matcher(joined.toString());
        if (!begins.find()) {
            return Optional.empty();
        }
        String rest = joined.toString().substring(begins.end());
        Matcher ends = END.matcher(rest);
        String text = rest.substring(0, ends.find() ? ends.start() + 1 : rest.length())
                .strip();
        Matcher count = COUNT.matcher(text);
        if (count.find()) {
            int number = Integer.parseInt(count.group("number"));
            return Optional.of(new Found(
                    joined.printed(begins.start(), begins.end() + count.end()).with(number), text, true));
        }
        int names = names(text);
        return names < least
                ? Optional.empty()
                : Optional.of(new Found(
                        joined.printed(begins.start(), begins.end() + text.length())
                                .with(names),
                        text,
                        false));
    }

    /// 0 where anything is no name.
    private static int names(String text) {
        String plain =
                FOR_SOMEBODY.matcher(IN_BRACKETS.matcher(text).replaceAll("")).replaceAll("");
        int names = 0;
        for (String part : plain.replaceFirst("\\.$", "").split("\\s?[,;]\\s?|\\s+und\\s+", -1)) {
            String name = part.strip();
            if (!name.isEmpty() && !PERSON.matcher(name).matches()) {
                return 0;
            }
            names += name.isEmpty() ? 0 : 1;
        }
        return names;
    }

    private List<String> chairs() {
        List<String> chairs = new ArrayList<>();
        for (TextLine line : head) {
            Matcher chair = CHAIR.matcher(line.text());
            if (chair.find()) {
                chairs.add(chair.group("name"));
            }
        }
        return chairs;
    }
}
