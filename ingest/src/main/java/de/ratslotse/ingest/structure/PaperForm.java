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
    private static final int SHORT = 45;
    private static final int MOST_OFFICE_LINES = 4;
    private static final Pattern FORM_NUMBER = Pattern.compile(
            "^(?:(?:Beschluss|Informations|Sitzungs)?[Vv]orlagen?|Drucksachen?|Antrags?|Anfrage)(?:\\s?-?\\s?(?:Nr|Nummer)\\.?)?\\s*:?\\s*(\\d{2,4}(?:/\\d{2,4}(?:/\\d)?)?|"
                    + References.NUMBER + ")$",
            Pattern.CASE_INSENSITIVE);
    /// "ABC Vorlage Nr.: 2024/0123 Verantwortlich: Dez. 3": who moved, and what else the form prints on that line.
    private static final Pattern FORM_LINE =
            Pattern.compile("^(?:(?<mover>\\p{Lu}[^:\\d]{0,60}?)\\s+)?Vorlagen?[ -]?Nr\\.?:\\s*(?<number>"
                    + References.NUMBER + ")(?=\\s|$)");
    /// "Antrag: ABC", "Interfraktioneller Änderungsantrag: ABC, DEF/GHI" below the title of a form.
    static final Pattern MOVED_BY = Pattern.compile(
            "^(?:\\p{L}+ )?(?:\\p{L}+-/)?\\p{L}*(?:[Aa]ntrag|[Aa]nfrage)(?::\\s*|\\s(?=\\p{Lu}{2}[\\p{Lu}/|, -]*$))(?<mover>(?:(?:\\p{Lu}[\\p{L}./|-]*|[|&]|und|im|die)(?:,?\\s+|$)){1,12}(?:\\([^)]{1,40}\\))?)$");
    /// The head of a letter: who writes, street and town.
    private static final Pattern LETTERHEAD = Pattern.compile(
            "^(?<mover>\\p{Lu}[^,]{1,70}),\\s[^,]{3,40}\\s\\d{1,4}\\s?[a-z]?,\\s(?:[A-Z]{1,2}-)?\\d{4,5}\\s\\p{Lu}.*$");
    /// "Anfrage der ABC-Fraktion", "Title (Antrag der Fraktion ABC)", "Eingang: 05.06.2025, ABC-Fraktion".
    private static final Pattern OF_GROUP = Pattern.compile(
            "(?:^|\\()(?:\\p{L}+ )?\\p{L}*(?:[Aa]ntrag|[Aa]nfrage) (?:der|des|von) (?<mover>[^()]{0,60}(?:[Ff]raktion|[Gg]ruppe|Stadtr[aä]t|Ratsmitglied|Ratsh|Ortschaftsr[aä]t)[^()]{0,60}?)(?: vom \\d.*)?\\)?$"
                    + "|^Eingang:\\s*[\\d.]+,\\s*(?<sender>\\p{Lu}.{2,60})$");
    private static final Pattern GROUPS = Pattern.compile(
            "^(?<mover>(?:\\p{L}+)?[Ff]raktion(?:en)?\\s\\p{L}[^\\d]{2,90}?)(?:, [^,]{3,40}\\s\\d{1,4}[a-z]?, .*)?$");
    private static final Pattern NUMBER_LABEL =
            Pattern.compile("^(?:Vorlagen?|Drucksachen?|Antrags?)[ -]?(?:Nr\\.?|Nummer|nummer)\\s*:$");
    private static final Pattern BARE_NUMBER = Pattern.compile("^(?:\\d{2,4}|" + References.NUMBER + ")$");
    private static final Pattern OFFICE = Pattern.compile(
            "^(?:(?:Dienststelle|Verantwortlich|verantwortlich|Federführend(?:es Amt|e Dienststelle)?|Fachbereich|Amt|Dezernat)\\s*:\\s*)?((?:Dez\\.|Dezernat)\\s\\d+\\b.{0,30})$");
    private static final Pattern OFFICE_LABEL = Pattern.compile(
            "^(?:Dienststelle|Verantwortlich|verantwortlich|Federführend(?:es Amt|e Dienststelle|er Fachbereich)?|Fachbereich|Amt|Dezernat|Department)\\s*:\\s*(\\S.{1,80})$");
    private static final Pattern MOVER = Pattern.compile(
            "^(?:Stadtr[aä]t(?:in|e|innen)?|Ratsherr|Ratsfrau|Ratsmitglied|Gemeinder[aä]t(?:in|e)?|Councill?or)\\s(?:(?:\\p{Lu}[\\p{L}.-]*|von|van|de|und|[(].{1,30}[)]),?\\s?){1,10}$|^(?:\\S+\\s)?\\S*(?:-| )?(?:[Ff]raktion|Gruppe|Gruppierung)(?:\\s[\\p{Lu}\\p{L}/ .0-9-]{0,40})?$");
    /// "B 90/DIE BEISPIELE-OR-Fraktion": a group on a line of its own, in several words.
    static final Pattern WORDY_GROUP = Pattern.compile("^\\p{Lu}\\S*(?:\\s\\S+){1,3}-[Ff]raktion$");
    private static final Pattern GROUP =
            Pattern.compile("^((?:\\S+\\s)?\\S*(?:[Ff]raktion|Zählgemeinschaft)\\b[^.:]{0,30}?)\\s+vom:?\\s");
    /// "Fraktion im Rat der Stadt": whose it is stands above, or before the dash.
    private static final Pattern GROUP_OF_COUNCIL = Pattern.compile(
            "^(?:(\\S.{1,50}?)\\s+[–-]\\s+)?(?:\\p{L}*[Ff]raktion|Gruppe)\\s(?:im|in der|des|der)\\s.*$");
    private static final Pattern NAME_OF_GROUP = Pattern.compile("^\\p{Lu}[^\\d:;@]{2,50}$");
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
            Matcher whole = FORM_LINE.matcher(line.text());
            if (whole.find()) {
                return Optional.of(
                        line.to(whole.end("number")).from(whole.start("number")).printed());
            }
            Matcher form = FORM_NUMBER.matcher(line.text());
            if (form.find()) {
                return Optional.of(line.to(form.end(1)).from(form.start(1)).printed());
            }
            Matcher kind = Pattern.compile(
                            "^\\p{L}*(?:[Vv]orlage|[Aa]ntrag|[Aa]nfrage)\\s(?:Nr\\.?\\s)?(" + References.NUMBER + ")")
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
                    return Optional.of(office(line.from(matcher.start(1)), head.indexOf(line) + 1));
                }
            }
        }
        return beforeFileNumber();
    }

    /// A long name goes on in the next lines.
    private Printed<String> office(TextLine first, int next) {
        List<TextLine> lines = new ArrayList<>(head.subList(next - 1, officeEnd(head, next - 1)));
        lines.set(0, first);
        return JoinedText.of(lines).printed();
    }

    /// One past the lines of an office's name: "Dienststelle: Schul- und" above "Sportamt", with room below.
    static int officeEnd(List<TextLine> lines, int office) {
        int end = office + 1;
        while (end < lines.size()
                && end < office + MOST_OFFICE_LINES
                && !lines.get(end).gap()
                && lines.get(end).text().length() < SHORT
                && lines.get(end).text().indexOf(':') < 0) {
            end++;
        }
        boolean ends = end < lines.size() && lines.get(end).gap();
        boolean open = lines.get(office).text().matches(".*(?:[-,&]|\\b(?:und|für|der|des))$");
        return ends ? end : open ? Math.min(office + 2, lines.size()) : office + 1;
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
        return named().or(this::listed);
    }

    /// Who is named beside the number, behind "Antrag:", or in the head of a letter.
    private Optional<Printed<String>> named() {
        boolean form = reference().isPresent();
        for (TextLine line : head.subList(0, Math.min(head.size(), 22))) {
            Matcher beside = FORM_LINE.matcher(line.text());
            if (beside.find() && beside.group("mover") != null) {
                return Optional.of(part(line, beside));
            }
            Matcher moved = MOVED_BY.matcher(line.text());
            if (form && moved.matches()) {
                return Optional.of(part(line, moved));
            }
            Matcher group = OF_GROUP.matcher(line.text());
            if (form && group.find()) {
                String name = group.group("mover") == null ? "sender" : "mover";
                return Optional.of(part(line, group, name).as(PaperForm::nominative));
            }
        }
        if (head.isEmpty()) {
            return Optional.empty();
        }
        Matcher letter = LETTERHEAD.matcher(head.getFirst().text());
        Matcher groups = GROUPS.matcher(head.getFirst().text());
        if (letter.matches()) {
            return Optional.of(part(head.getFirst(), letter));
        }
        return groups.matches() ? Optional.of(part(head.getFirst(), groups)) : Optional.empty();
    }

    /// "des Ortschaftsrates Uferdorf" moved: the Ortschaftsrat.
    private static String nominative(String name) {
        return name.replaceFirst("^(\\p{Lu}\\p{L}*rat)e?s\\b", "$1");
    }

    private static Printed<String> part(TextLine line, Matcher matcher) {
        return part(line, matcher, "mover");
    }

    private static Printed<String> part(TextLine line, Matcher matcher, String group) {
        return line.to(matcher.end(group)).from(matcher.start(group)).printed();
    }

    private Optional<Printed<String>> listed() {
        List<TextLine> found = new ArrayList<>();
        for (int i = 0; i < Math.min(head.size(), 22); i++) {
            TextLine line = head.get(i);
            Optional<Printed<String>> ofCouncil = found.isEmpty() ? ofCouncil(i) : Optional.empty();
            if (ofCouncil.isPresent()) {
                return ofCouncil;
            }
            Matcher group = GROUP.matcher(line.text());
            if (group.find() && found.isEmpty()) {
                return Optional.of(line.to(group.end(1)).printed());
            }
            boolean mover = MOVER.matcher(line.text()).matches()
                    || WORDY_GROUP.matcher(line.text()).matches();
            if (mover && line.text().length() < 90) {
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

    private Optional<Printed<String>> ofCouncil(int index) {
        TextLine line = head.get(index);
        Matcher matcher = GROUP_OF_COUNCIL.matcher(line.text());
        if (!matcher.matches() || line.text().length() > 120) {
            return Optional.empty();
        }
        if (matcher.group(1) != null) {
            return Optional.of(line.to(matcher.end(1)).printed().as(name -> "Fraktion " + name));
        }
        return Optional.of(index)
                .filter(i -> i > 0)
                .map(i -> head.get(i - 1))
                .filter(above -> NAME_OF_GROUP.matcher(above.text()).matches())
                .map(above -> above.printed().as(name -> "Fraktion " + name));
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
