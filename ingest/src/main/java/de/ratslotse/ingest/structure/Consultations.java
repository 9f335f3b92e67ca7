package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The table of a paper that says which organization deals with it when: "Gremium Termin TOP …".
///
/// @param rows in order
/// @param end the line below the table; 0 where there is none
record Consultations(List<PrintedConsultation> rows, int end) {

    private static final Pattern HEADER = Pattern.compile(
            "^(?:Beratungsfolge|Gremi(?:um|en)|Beratungsgang|Beratungsverlauf|Sitzungsfolge)\\b(?!:)(?:.*\\b(?:Termin|Sitzungstermin|Datum|TOP|am|Sitzungsdatum)\\b.*)?$");
    private static final String ROLES =
            "Beratung und Empfehlung|Beratung und Beschluss-?\\s?fassung|Beschlussfassung|Vorberatung|Entscheidung|Kenntnisnahme|Kenntnis|Anhörung|Behandlung|Beratung|Empfehlung|Mitteilung|Beschluss|Information";
    private static final Pattern ROW = Pattern.compile(
            "^(.*?)\\s*\\b(\\d{1,2}\\.\\d{1,2}\\.(?:20|19)?\\d{2})\\b\\s*(\\d{1,3}(?:\\.\\d{1,2})*(?![\\d.]))?\\s*((?:öffentlich|nichtöffentlich|nicht öffentlich|ö|nö|Ö|N|x|X|☒)(?=\\s|$))?\\s*("
                    + ROLES + "|Beratung und Beschluss-)?\\s*(.{0,60})$");
    private static final Pattern FRAGMENT = Pattern.compile("^(?:und |für |fassung\\b|der |des |\\p{Ll}).{0,40}$");
    private static final Pattern ORGANIZATION = Pattern.compile(
            "^(?:\\p{L}+[,.]?\\s){0,6}\\p{L}*(?:[Rr]at|ausschuss|Ausschuss|beirat|vertretung|versammlung|[Kk]reistag|[Ss]enat|kommission)\\b.{0,60}$");
    private static final int MOST = 30;

    Consultations {
        rows = List.copyOf(rows);
    }

    static Consultations in(FileText text) {
        for (int i = 0; i < Math.min(text.size(), 60); i++) {
            if (HEADER.matcher(text.line(i).text().replace('\t', ' ')).matches()) {
                Consultations table = table(text, i + 1);
                if (!table.rows.isEmpty()) {
                    return table;
                }
            }
        }
        return new Consultations(List.of(), 0);
    }

    private static Consultations table(FileText text, int from) {
        List<PrintedConsultation> rows = new ArrayList<>();
        boolean all = text.head(from).stream()
                .anyMatch(line -> line.text().matches("(?i)^Beratung in öffentlicher Sitzung$"));
        int end = from;
        List<TextLine> above = new ArrayList<>();
        for (int i = from; i < Math.min(text.size(), from + MOST); i++) {
            TextLine line = text.line(i);
            Matcher row = ROW.matcher(line.text().replace('\t', ' '));
            if (row.matches() && !line.text().endsWith(":")) {
                TextLine below = i + 1 < text.size() ? text.line(i + 1) : line;
                rows.add(row(line, row, above, below, all));
                above.clear();
                end = i + 1;
            } else if (isPart(line, above)) {
                above.add(line);
            } else if (!FRAGMENT.matcher(line.text()).matches()
                    && !line.text().matches("[xX☒☐\\s]+|ö|nö|vorberaten|Beratung und Beschluss-")) {
                break;
            } else {
                end = i + 1;
            }
        }
        return new Consultations(rows, rows.isEmpty() ? 0 : end);
    }

    private static boolean isPart(TextLine line, List<TextLine> above) {
        return above.isEmpty()
                && line.text().length() < 60
                && (ORGANIZATION.matcher(line.text()).matches()
                        || line.text().equals("Beratung und Beschluss-")
                        || line.text().startsWith("Gremium"));
    }

    private static PrintedConsultation row(
            TextLine line, Matcher row, List<TextLine> above, TextLine below, boolean all) {
        String name = row.group(1).strip();
        Printed<String> place = line.printed();
        if (name.isEmpty() && !above.isEmpty()) {
            name = above.getLast().text();
            place = above.getLast().printed();
            if (below.text().matches("^(?:und|für|der|des)\\s.{0,40}$")) {
                name = name + " " + below.text();
            }
        } else if (below.text().matches("^(?:und|für)\\s\\p{Lu}.{0,40}$")) {
            name = name + " " + below.text();
        }
        boolean broken = row.group(5) == null
                && !above.isEmpty()
                && above.getLast().text().endsWith("-")
                && below.text().startsWith("fassung");
        String role = broken
                ? "Beratung und Beschlussfassung"
                : row.group(5) == null ? "" : row.group(5).replaceAll("Beschluss-$", "Beschlussfassung");
        String rest = row.group(6).strip();
        Optional<Boolean> open = openness(row.group(4));
        Optional<String> result = rest.matches("(?i)^\\p{L}{3}.*")
                ? Optional.of(rest)
                : below.text().equals("vorberaten") ? Optional.of("vorberaten") : Optional.empty();
        Optional<LocalDate> day = Dates.day(row.group(2));
        return new PrintedConsultation(
                place.with(OrganizationNames.base(name)),
                day,
                role.isEmpty() ? Optional.empty() : Optional.of(role),
                Optional.ofNullable(row.group(3)),
                open.or(() -> all ? Optional.of(true) : Optional.empty()),
                result);
    }

    private static Optional<Boolean> openness(String mark) {
        if (mark == null || mark.equalsIgnoreCase("x") || mark.equals("☒")) {
            return Optional.empty();
        }
        return Optional.of(mark.equals("öffentlich") || mark.equalsIgnoreCase("ö"));
    }
}
