package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How many members of the organization were there, and how many excused themselves. Only lists of names that are
/// plainly of members are counted; tables in columns are left alone.
///
/// @param present the number with the place of the list
record Attendance(Optional<Printed<Integer>> present, Optional<Printed<Integer>> excused) {

    private static final Pattern PRESENT =
            Pattern.compile("^(?:Es sind anwesend|Anwesend(?: sind)?|Anwesende Mitglieder|Mitglieder)\\s*:?$");
    private static final Pattern EXCUSED =
            Pattern.compile("^(?:Es fehl(?:t|en)(?: entschuldigt)?|Entschuldigt(?: fehl(?:t|en))?|Abwesend)\\s*:?$");
    private static final Pattern NAME = Pattern.compile("\\b(?:Herrn?|Frau)\\s(?:\\p{L}+\\.\\s)*\\p{Lu}[\\p{L}-]+");
    /// A name may be broken where the line ends: "…, Frau Heike" and "Sommer (ABC),".
    private static final Pattern FIRST_NAME_LAST =
            Pattern.compile("\\b(?:Herrn?|Frau)\\s(?:\\p{L}+\\.\\s)*\\p{Lu}[\\p{L}-]+$");
    private static final Pattern LAST_NAME = Pattern.compile("^\\p{Lu}[\\p{L}-]+(?:\\s\\([^)]{1,30}\\))?[,;]?$");
    /// A list of others on its label's own line.
    private static final Pattern OTHERS = Pattern.compile("^(?!Herr|Frau)\\p{L}[\\p{L} .]{2,40}:\\s*\\S");
    private static final Pattern PERSON =
            Pattern.compile("^(?:(?:\\p{L}{2,5}\\.|\\p{Lu}[\\p{L}-]+)[\\s,]+){1,9}\\p{Lu}[\\p{L}-]+$");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:Present:?|PRESENT:?|In attendance:)\\s+((?:Mayor|Deputy|Councill?ors?|Cllrs?\\.?|Chair)\\b.{1,2000}?)(?=(?<!\\b\\p{Lu})\\.\\s|\\.$|\\bClerk\\b|\\bStaff\\b|\\bRegrets\\b|\\bApologies\\b|\\bAlso\\b|\\bAbsent\\b|$)");
    private static final Pattern REGRETS = Pattern.compile(
            "\\b(?:Regrets|Apologies|Absent)\\s?[:-]\\s*(.{1,1000}?)(?=(?<!\\b\\p{Lu})\\.\\s|\\.$|\\bPresent\\b|\\bStaff\\b|\\bClerk\\b|\\d|$)");

    static Attendance in(List<TextLine> head) {
        AttendanceLine line = new AttendanceLine(head);
        Optional<Printed<Integer>> present = list(head, PRESENT).or(line::present);
        if (present.isPresent()) {
            return new Attendance(present, list(head, EXCUSED).or(line::excused));
        }
        Attendance english = english(head);
        return english.excused.isPresent()
                ? english
                : new Attendance(english.present, names(head).or(() -> AttendanceColumns.excused(head)));
    }

    /// Names below "Entschuldigt:", without the words Herr and Frau.
    private static Optional<Printed<Integer>> names(List<TextLine> lines) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (lines.get(i).text().matches("^Entschuldigt(?: fehlen)?:$")) {
                int end = i + 1;
                int names = 0;
                while (end < lines.size()
                        && PERSON.matcher(lines.get(end).text()).matches()
                        && (end == i + 1 || !lines.get(end).gap())) {
                    names += lines.get(end).text().split("[,\t]", -1).length;
                    end++;
                }
                return names == 0
                        ? Optional.empty()
                        : Optional.of(
                                JoinedText.of(lines.subList(i, end)).printed().with(names));
            }
        }
        return Optional.empty();
    }

    private static Optional<Printed<Integer>> list(List<TextLine> lines, Pattern label) {
        for (int i = 0; i < lines.size(); i++) {
            if (label.matcher(lines.get(i).text()).matches()) {
                int names = 0;
                int end = i + 1;
                while (end < lines.size() && isList(lines, end)) {
                    names += (int) NAME.matcher(lines.get(end).text()).results().count();
                    end++;
                }
                boolean removed = end < lines.size() && lines.get(end).text().matches("(?i)^\\(anwesenheitsliste.*");
                boolean partly = end < lines.size() && names < 2 && label == PRESENT;
                return names == 0 || removed || partly
                        ? Optional.empty()
                        : Optional.of(
                                JoinedText.of(lines.subList(i, end)).printed().with(names));
            }
        }
        return Optional.empty();
    }

    private static boolean isList(List<TextLine> lines, int index) {
        String text = lines.get(index).text();
        boolean names = NAME.matcher(text).find() && !text.matches("^Mitglieder.*");
        boolean goesOn = FIRST_NAME_LAST.matcher(lines.get(index - 1).text()).find()
                && LAST_NAME.matcher(text).matches();
        return (names && !OTHERS.matcher(text).find()) || goesOn;
    }

    private static Attendance english(List<TextLine> head) {
        JoinedText joined = JoinedText.of(head);
        Matcher present = ENGLISH.matcher(joined.toString());
        if (!present.find()) {
            return new Attendance(Optional.empty(), Optional.empty());
        }
        Optional<Printed<Integer>> count =
                Optional.of(joined.printed(present.start(), present.end()).with(names(present.group(1))));
        Matcher regrets = REGRETS.matcher(joined.toString());
        Optional<Printed<Integer>> excused = regrets.find() && !regrets.group(1).matches("(?i)none.*")
                ? Optional.of(joined.printed(regrets.start(), regrets.end()).with(names(regrets.group(1))))
                : Optional.empty();
        return new Attendance(count, excused);
    }

    private static int names(String list) {
        String plain = list.replaceAll("\\((?:[^)]{1,30})\\)", ",")
                .replaceAll("\\band (?:Deputy |Vice )?(?:Councill?ors?|Mayor)\\b", ",")
                .replaceAll("\\b(?:and|&)\\b", ",");
        return (int) Pattern.compile(",")
                .splitAsStream(plain)
                .filter(name -> name.matches(".*\\p{Lu}[\\p{L}'.-]*.*"))
                .count();
    }
}
