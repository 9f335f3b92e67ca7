package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the title below or beside an item's number: over how many lines it goes, which paper it names.
final class ItemTitles {

    private static final int MOST_LINES = 9;

    /// Farther to the right than this, in points, stands a list that only begins on the heading's line.
    private static final float FAR = 60;

    private static final Pattern STOP = Pattern.compile(
            "^(?:Hinweis|Im Anschluss|Berichterstatter|Berichterstattung|Beschlu(?:ss|ß)|Abstimmung|Beratungsergebnis|Vorlagen?\\b|Drucksache|(?:\\p{L}+ )?(?:Änderungs-?|Ergänzungs-?|Dringlichkeits-?)?[Aa]ntrag:|Antrag (?:des|der|von)\\b.*|Anfrage:|Anfrage (?:des|der) Stadtr|Sachverhalt|Zu Punkt|TOP\\b|Ende (?:der|öff)|-{3}|Bericht:|Protokoll:|Es liegt|dazu:|Ich darf|[-–] ?(?:nicht-?)?öffentlicher Teil|(?:That|THAT|WHEREAS|Whereas)\\s|(?:Nicht)?[Öö]ffentlicher Teil|•|▪|\\uf0b7|\\*|https?:|Section \\d|\\d{3}\\.?\\(\\d|Purpose of|gez\\.)"
                    + "|^(?:Herr|Frau|Hr\\.|Fr\\.|Ratsherr|Ratsfrau|\\p{L}*[Bb]ürgermeister(?:in)?|Stadtr[aä]t(?:in)?) .{20,}"
                    + "|^(?:Councill?ors?|The |It was|Members) .{20,}");
    /// Who moved an item stands below its title, also in the list at the front.
    private static final Pattern NAMING = Pattern.compile(
            "^(?:\\p{L}+ )?(?:Änderungs-?|Ergänzungs-?|Dringlichkeits-?)?[Aa]ntrag(?::| (?:des|der|von)\\b.*(?:[Ff]raktion|[Gg]ruppe|Stadtr|Ratsm|Ratsh|Herrn|Frau|Mitglied))|^Vorlagen?\\b|^Drucksache\\b|^Beratungsfolge\\b");

    /// "- Frau Muster fragt …": what is said below a heading, not a part of it.
    private static final Pattern SPEECH = Pattern.compile(
            "^[-–—•▪∙➢\\uf0b7] ?(?:Herr|Frau|Hr\\.|Fr\\.|Ratsherr|Ratsfrau|\\p{L}*[Bb]ürgermeister(?:in)?|Stadtr[aä]t(?:in)?)\\s");
    private static final Pattern DASH = Pattern.compile("^[-–—•▪∙➢\\uf0b7] ?[\\p{L}\\d].*");
    private static final Pattern MARK = Pattern.compile(
            "^[-–(] ?(?:abgesetzt|vertagt|neu|zurückgezogen|zurückgestellt|entfällt|verschoben|Ausführungen .*|wird .*|mündlich.*|Vortrag|Präsentation|Bericht|siehe Anlage.*) ?[-–)]$");

    /// No title ends like this.
    private static final Pattern UNFINISHED = Pattern.compile(
            "(?:[,;–/&-]|\\b(?:an|der|des|die|das|dem|den|für|und|oder|von|vom|im|in|zur|zum|mit|über|betreffend|ein|eine|einem|einen|einer|eines|durch|auf|bei|aus|nach|unter|sowie|gegen|wegen|gemäß|gem\\.|bzw\\.|Nr\\.|§|Abs\\.|of|and|the|for|to|from|with|by))$");

    private final FileText text;

    ItemTitles(FileText text) {
        this.text = text;
    }

    /// @param bound the line of the next heading
    /// @param known the item in the list at the front
    ItemTitle read(Heading heading, int bound, Optional<ListedItem> known) {
        TextLine first = text.line(heading.titleLine());
        if (heading.titleEnd() >= 0) {
            return fixed(heading, first);
        }
        List<TextLine> lines = new ArrayList<>();
        Optional<Printed<String>> reference = Optional.empty();
        lines.add(first.from(heading.titleOffset()));
        int next = heading.titleLine() + 1;
        while (next < bound && lines.size() < MOST_LINES) {
            TextLine line = text.line(next);
            if (MARK.matcher(line.text()).matches()) {
                break;
            }
            Optional<Printed<String>> alone = References.alone(line);
            if (alone.isPresent()) {
                reference = reference.or(() -> alone);
                next = afterReferences(next + 1, bound);
                break;
            }
            if (!goesOn(lines, text.line(next - 1), next, bound, known)) {
                break;
            }
            lines.add(line);
            next++;
        }
        return title(
                heading,
                withoutList(lines, next, bound),
                reference.or(() -> labelledBelow(lines, heading, bound)),
                next);
    }

    private static ItemTitle fixed(Heading heading, TextLine line) {
        TextLine number = line.to(Math.max(heading.titleEnd(), 1));
        Optional<String> title = heading.isUntitled()
                ? Optional.empty()
                : Optional.of(bare(number.from(heading.titleOffset()).text()));
        return new ItemTitle(number.printed(), title, Optional.empty(), heading.titleLine(), heading.titleEnd());
    }

    private ItemTitle title(Heading heading, List<TextLine> lines, Optional<Printed<String>> reference, int next) {
        JoinedText joined = JoinedText.of(lines);
        String value = joined.toString().strip();
        Optional<Printed<String>> found = reference;
        int bracket = References.bracketAtEnd(value);
        if (bracket > 3) {
            found = found.or(() -> lines.reversed().stream()
                    .flatMap(line -> References.labelled(line).or(() -> References.bracketed(line)).stream())
                    .findFirst());
            value = value.substring(0, bracket);
        }
        List<TextLine> whole = new ArrayList<>(lines);
        if (heading.line() == heading.titleLine()) {
            whole.set(
                    0,
                    text.line(heading.line())
                            .to(lines.getFirst().end()
                                    - text.line(heading.line()).start()));
        }
        Printed<String> place = JoinedText.of(whole).printed();
        String title = bare(value.replaceAll("\\s*[-–] ?(?:abgesetzt|vertagt|zurückgezogen) ?[-–]$", ""));
        return new ItemTitle(place, title.isEmpty() ? Optional.empty() : Optional.of(title), found, next, 0);
    }

    /// "Vorlage: 2018/0091" in the lines right below.
    private Optional<Printed<String>> labelledBelow(List<TextLine> lines, Heading heading, int bound) {
        int from = heading.titleLine() + lines.size();
        for (int i = from; i < Math.min(from + 4, bound); i++) {
            String line = text.line(i).text();
            Optional<Printed<String>> alone = References.alone(text.line(i));
            if (alone.isPresent() && !line.startsWith("(")) {
                return alone;
            }
            if (line.matches(
                    "(?i)^(?:(?:beschluss|sitzungs|mitteilungs|informations)?vorlagen?|drucksache|vorl\\.|drs\\.|ds|bv|antrag|anfrage)\\b.*\\d.*")) {
                Optional<Printed<String>> found = References.labelled(text.line(i));
                if (found.isPresent()) {
                    return found;
                }
            }
            if (line.length() > 110) {
                break;
            }
        }
        return Optional.empty();
    }

    /// Second file numbers, for what is dealt with along.
    private int afterReferences(int from, int bound) {
        int next = from;
        while (next < bound && References.alone(text.line(next)).isPresent()) {
            next++;
        }
        return next;
    }

    private boolean goesOn(List<TextLine> lines, TextLine last, int index, int bound, Optional<ListedItem> known) {
        TextLine next = text.line(index);
        boolean dash = DASH.matcher(next.text()).matches();
        String above = squeezed(joined(lines));
        if (known.isPresent() && known.get().span().startsWith(above)) {
            boolean same = known.get().span().startsWith(above + squeezed(next.text()));
            return same
                    ? !NAMING.matcher(next.text()).find() && (!dash || isSubtitle(index, bound))
                    : !dash
                            && known.get().span().length() > above.length()
                            && UNFINISHED.matcher(last.text()).find();
        }
        if (known.isPresent() && above.length() >= 0.9 * known.get().title().length()) {
            return false;
        }
        if ((next.gap() && (next.page() == last.page() || !next.hasLayout()))
                || STOP.matcher(next.text()).find()) {
            return false;
        }
        if (dash) {
            return isSubtitle(index, bound) && !SPEECH.matcher(next.text()).find();
        }
        return next.hasLayout() ? goesOnInLayout(lines, last, next) : goesOnInText(last, next);
    }

    private static String joined(List<TextLine> lines) {
        return JoinedText.of(lines).toString();
    }

    private boolean goesOnInLayout(List<TextLine> lines, TextLine last, TextLine next) {
        TextLine first = lines.getFirst();
        if (next.bold() != first.bold() || Math.abs(next.fontSize() - first.fontSize()) > 0.6f) {
            return false;
        }
        if (next.x() > first.x() + 4) {
            return next.x() < first.x() + FAR
                    || (text.isFull(last) && !first.text().contains(" - "));
        }
        return first.bold()
                || text.isFull(last)
                || opensLow(next.text())
                || lines.size() > 1
                || isAloneAbove(first)
                || UNFINISHED.matcher(last.text()).find();
    }

    /// Under a number that has a line of its own, all lines of the title stand at the margin.
    private boolean isAloneAbove(TextLine first) {
        int index = text.lines().indexOf(first);
        return index > 0 && text.line(index - 1).text().matches("\\d{1,3}\\.?\\)?");
    }

    private boolean goesOnInText(TextLine last, TextLine next) {
        return text.isFull(last)
                || opensLow(next.text())
                || UNFINISHED.matcher(last.text()).find();
    }

    private static boolean opensLow(String line) {
        return Character.isLowerCase(line.charAt(0)) || line.startsWith("(");
    }

    /// One line with a dash is part of the title, several are a list.
    private boolean isSubtitle(int index, int bound) {
        return index + 1 >= bound
                || !DASH.matcher(text.line(index + 1).text()).matches()
                || MARK.matcher(text.line(index + 1).text()).matches();
    }

    /// A list that begins on the heading's own line, behind a dash, and goes on far to the right.
    private List<TextLine> withoutList(List<TextLine> lines, int next, int bound) {
        TextLine first = lines.getFirst();
        int dash = first.text().indexOf(" - ");
        boolean far = next < bound
                && text.line(next).hasLayout()
                && text.line(next).x() > first.x() + FAR
                && !text.line(next).gap();
        return lines.size() == 1 && dash > 3 && far ? List.of(first.to(dash)) : lines;
    }

    static String bare(String title) {
        return Spacing.closed(title).strip().replaceAll("[\\s.,:;–-]+$", "").replaceAll("\\s+", " ");
    }

    static String squeezed(String value) {
        return value.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00ad-]+", "");
    }
}
