package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The head of a paper: labels with values beside them, or all labels first and the values below in the same order.
final class PaperForm {

    private static final int HEAD = 40;
    private static final Pattern FORM_NUMBER = Pattern.compile(
            "^(?:(?:Beschluss|Informations|Sitzungs)?[Vv]orlagen?|Drucksachen?|Antrags?|Anfrage)(?:\\s?-?\\s?(?:Nr|Nummer)\\.?)?\\s*:?\\s*(\\d{2,4}(?:/\\d{2,4}(?:/\\d)?)?|"
                    + References.NUMBER + ")$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER_LABEL =
            Pattern.compile("^(?:Vorlagen?|Drucksachen?|Antrags?)[ -]?(?:Nr\\.?|Nummer|nummer)\\s*:$");
    private static final Pattern BARE_NUMBER = Pattern.compile("^(?:\\d{2,4}|" + References.NUMBER + ")$");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:Dienststelle|Verantwortlich|verantwortlich|Federführend(?:es Amt|e Dienststelle)?|Fachbereich|Amt|Dezernat)\\s*:\\s*)?((?:Dez\\.|Dezernat)\\s\\d+\\b.{0,30})$");
    private static final Pattern OFFICE_LABEL = Pattern.compile(
            "^(?:Dienststelle|Verantwortlich|verantwortlich|Federführend(?:es Amt|e Dienststelle|er Fachbereich)?|Fachbereich|Amt|Dezernat|Department)\\s*:\\s*(\\S.{1,80})$");
    private static final Pattern MOVER = Pattern.compile(
            "^(?:Stadtr[aä]t(?:in|e|innen)?|Ratsherr|Ratsfrau|Ratsmitglied|Gemeinder[aä]t(?:in|e)?|Councill?or)\\s(?:(?:\\p{Lu}[\\p{L}.-]*|von|van|de|und|[(].{1,30}[)]),?\\s?){1,10}$|^(?:\\S+\\s)?\\S*(?:-| )?(?:[Ff]raktion|Gruppe|Gruppierung)(?:\\s[\\p{Lu}\\p{L}/ .0-9-]{0,40})?$");
    private static final Pattern GROUP =
            Pattern.compile("^((?:\\S+\\s)?\\S*(?:[Ff]raktion|Zählgemeinschaft)\\b[^.:]{0,30}?)\\s+vom:?\\s");
    private static final List<Pattern> DATES = List.of(
            Pattern.compile(
                    "^(?:vom|Datum|Date|Stand)\\s*:?\\s*(" + Dates.DATE + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile(
                    "(?:[Ff]raktion|\\))\\s+vom:?\\s*(" + Dates.DATE + ")$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile(
                    "(?:^|\\t)\\p{Lu}[\\p{L} .-]{2,30},\\s(?:den |dem |der )?(" + Dates.DATE + ")$",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("^Telefon\\b.*?\\s(" + Dates.DATE + ")$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile("\\s·\\s(\\d{2}\\.\\d{2}\\.\\d{4})$"));

    private final List<TextLine> head;

    PaperForm(FileText text) {
        this.head = text.head(HEAD);
    }

    Optional<Printed<String>> reference() {
        for (TextLine line : head) {
            Matcher form = FORM_NUMBER.matcher(line.text());
            if (form.find()) {
                return Optional.of(line.to(form.end(1)).from(form.start(1)).printed());
            }
            Matcher kind = Pattern.compile("^\\p{L}+(?:vorlage|antrag|anfrage|Antrag|Anfrage)\\s(?:Nr\\.?\\s)?("
                            + References.NUMBER + ")")
                    .matcher(line.text());
            if (kind.find()) {
                return Optional.of(line.to(kind.end(1)).from(kind.start(1)).printed());
            }
            Optional<Printed<String>> alone =
                    line.text().matches("(?i).*miterledigt.*") ? Optional.empty() : References.alone(line);
            if (alone.isPresent() && !line.text().startsWith("(")) {
                return alone;
            }
            Optional<Printed<String>> below =
                    NUMBER_LABEL.matcher(line.text()).matches() ? numberBelow(line) : Optional.empty();
            if (below.isPresent()) {
                return below;
            }
        }
        return head.stream()
                .limit(20)
                .flatMap(line -> References.labelled(line).stream())
                .filter(found -> found.value().startsWith("DS"))
                .findFirst();
    }

    private Optional<Printed<String>> numberBelow(TextLine label) {
        return head.subList(head.indexOf(label) + 1, head.size()).stream()
                .filter(line -> BARE_NUMBER.matcher(line.text()).matches())
                .findFirst()
                .map(TextLine::printed);
    }

    Optional<Printed<LocalDate>> date() {
        for (Pattern pattern : DATES) {
            for (TextLine line : head) {
                Matcher matcher = pattern.matcher(line.text());
                if (matcher.find()) {
                    Optional<LocalDate> day = Dates.day(matcher.group(1));
                    if (day.isPresent()) {
                        return Optional.of(line.printed().with(day.get()));
                    }
                }
            }
        }
        return Optional.empty();
    }

    Optional<Printed<String>> office() {
        for (TextLine line : head) {
            for (Pattern pattern : List.of(OFFICE, OFFICE_LABEL)) {
                Matcher matcher = pattern.matcher(line.text().replace('\t', ' '));
                if (matcher.matches()) {
                    return Optional.of(line.from(matcher.start(1)).printed());
                }
            }
        }
        return beforeFileNumber();
    }

    /// The line above "Aktenzeichen:", in forms that do not label the office.
    private Optional<Printed<String>> beforeFileNumber() {
        for (int i = 1; i < head.size(); i++) {
            if (head.get(i).text().startsWith("Aktenzeichen:")
                    && !head.get(i - 1).text().contains(":")) {
                return Optional.of(head.get(i - 1).printed());
            }
        }
        return Optional.empty();
    }

    Optional<Printed<String>> movers() {
        List<TextLine> found = new ArrayList<>();
        for (int i = 0; i < Math.min(head.size(), 22); i++) {
            TextLine line = head.get(i);
            Matcher group = GROUP.matcher(line.text());
            if (group.find() && found.isEmpty()) {
                return Optional.of(line.to(group.end(1)).printed());
            }
            if (MOVER.matcher(line.text()).matches() && line.text().length() < 90) {
                found.add(line);
            } else if (!found.isEmpty()
                    && line.text().matches("^\\([\\p{Lu}][^)]{1,25}\\)$")
                    && found.getLast().equals(head.get(i - 1))) {
                found.add(line);
            } else if (!found.isEmpty()) {
                break;
            }
        }
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String names =
                String.join(", ", found.stream().map(TextLine::text).toList()).replace(", (", " (");
        return Optional.of(JoinedText.of(found).printed().with(names));
    }

    /// Organization, day and item of the one meeting a form names.
    Optional<PrintedConsultation> meeting() {
        Optional<TextLine> organization = first(
                        line -> line.text().matches("^Gremium:\\s+\\S.*|^\\d+\\. (?:Plenars|S)itzung (?:des|der) .*"))
                .or(this::organizationBelow);
        if (organization.isEmpty()) {
            return Optional.empty();
        }
        String line = organization.get().text();
        String name = line.replaceFirst("^Gremium:\\s*", "")
                .replaceFirst("^\\d+\\.\\s(?:Plenars|S)itzung\\s+", "")
                .replaceFirst("\\s+am\\s+\\d.*$", "");
        Optional<LocalDate> day = first(found -> found.text().matches("^(?:Termin:\\s*)?\\d{1,2}\\.\\d{1,2}\\.\\d{4}$"))
                .map(found -> found.text().replaceFirst("^Termin:\\s*", ""))
                .or(() -> Optional.of(line)
                        .filter(found -> found.matches(".*\\sam\\s+\\d.*"))
                        .map(found -> found.replaceFirst(".*\\sam\\s+", "")))
                .flatMap(Dates::day);
        boolean open = first(found -> found.text().equals("öffentlich")).isPresent();
        return Optional.of(new PrintedConsultation(
                organization.get().printed().with(OrganizationNames.base(name)),
                day,
                Optional.empty(),
                item(),
                open ? Optional.of(true) : Optional.empty(),
                Optional.empty()));
    }

    private Optional<TextLine> organizationBelow() {
        return first(line -> line.text().equals("Gremium:"))
                .flatMap(label -> head.subList(head.indexOf(label) + 1, head.size()).stream()
                        .filter(line -> line.text().matches("^\\p{Lu}.*(?:rat|ausschuss|Gemeinderat)\\b.*"))
                        .findFirst());
    }

    private Optional<String> item() {
        Optional<String> labelled = first(line -> line.text().matches("^TOP:?\\s*\\d+(?:\\.\\d+)?$"))
                .map(line -> line.text().replaceFirst("^TOP:?\\s*", ""));
        if (labelled.isPresent() || first(line -> line.text().equals("TOP:")).isEmpty()) {
            return labelled;
        }
        return first(line -> BARE_NUMBER.matcher(line.text()).matches())
                .flatMap(number -> head.subList(head.indexOf(number) + 1, head.size()).stream()
                        .map(TextLine::text)
                        .limit(2)
                        .filter(line -> line.matches("\\d{1,3}(?:\\.\\d+)?"))
                        .findFirst());
    }

    private Optional<TextLine> first(Predicate<TextLine> condition) {
        return head.stream().filter(condition).findFirst();
    }
}
