package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where a meeting takes place.
final class Places {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:Ort(?:[,/ ]+Raum)?|Sitzungsort|Tagungsort|Sitzungsraum|Raum|Place|Venue|Location)\\s*:\\s*(.+)$");
    private static final Pattern HELD = Pattern.compile(
            "\\bmeetings? (?:was|were|will be|is|are) held(?: in[- ]person)? (?:at|in) (?:the )?(.{4,100}?)(?=,? and (?:virtually|livestreamed)|\\.\\s|\\.$|$)");
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile(
                    Dates.DATE + ",?\\s(?:um " + Dates.TIME
                            + ",?\\s)?(?:im|in der|in den|in)\\s((?:Sitz|Rat|\\p{Lu}).{3,110}?)(?=,?\\s(?:Anwesend|Teilnehm|Beginn|Ende|Vorsitz|Tagesordnung|Present:?|PRESENT:?|Apologies|statt\\b|stattgefunden|stattfind|Beginn\\b|öffentlich)|\\.\\s|$)",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            HELD,
            Pattern.compile(
                    "\\b(?:in der|im|in den|In der|Im) ((?:\\p{Lu}[\\p{L}-]+\\s?){1,4}) (?:stattgefundene|stattfindende)"));
    private static final Pattern OPEN = Pattern.compile("(?i)^öffentlich$");
    private static final Pattern HALL =
            Pattern.compile("(?i).*\\b(?:hall|school|centre|center|rooms?|office|church)\\b.*");

    private Places() {}

    static Optional<Printed<String>> in(List<TextLine> lines, JoinedText head, FileText text, FileKind kind) {
        Optional<Printed<String>> labelled = labelled(lines);
        if (labelled.isPresent()) {
            return labelled;
        }
        for (Pattern pattern : SENTENCES) {
            Matcher matcher = pattern.matcher(head.toString());
            if (matcher.find()) {
                return Optional.of(
                        head.printed(matcher.start(1), matcher.end(1)).as(Places::bare));
            }
        }
        return below(lines)
                .or(() -> inInvitation(lines))
                .or(() -> kind == FileKind.AGENDA ? atFoot(text) : Optional.empty());
    }

    /// "Council meetings are held at …", below an agenda.
    private static Optional<Printed<String>> atFoot(FileText text) {
        JoinedText foot = JoinedText.of(text.lines().subList(Math.max(0, text.size() - 12), text.size()));
        Matcher matcher = HELD.matcher(foot.toString());
        return matcher.find()
                ? Optional.of(foot.printed(matcher.start(1), matcher.end(1)).as(Places::bare))
                : Optional.empty();
    }

    private static Optional<Printed<String>> labelled(List<TextLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            Matcher matcher =
                    LABEL.matcher(lines.get(i).text().replaceFirst(":\\t", ": ").replaceFirst("\\t.*", ""));
            if (matcher.matches()) {
                TextLine whole = lines.get(i);
                TextLine line = whole.to(matcher.end(1)).from(matcher.start(1));
                boolean more = line.text().endsWith(",")
                        && i + 1 < lines.size()
                        && !lines.get(i + 1).text().contains(":");
                return Optional.of(
                        more
                                ? JoinedText.of(List.of(line, lines.get(i + 1)))
                                        .printed()
                                        .as(Places::bare)
                                : line.printed().as(Places::bare));
            }
        }
        return Optional.empty();
    }

    /// The line below the bare word "öffentlich", in forms.
    private static Optional<Printed<String>> below(List<TextLine> lines) {
        for (int i = 0; i + 1 < Math.min(lines.size(), 14); i++) {
            TextLine next = lines.get(i + 1);
            if (OPEN.matcher(lines.get(i).text()).matches()
                    && next.text().length() < 90
                    && !next.text().contains(":")) {
                return Optional.of(next.printed());
            }
        }
        return Optional.empty();
    }

    /// Behind date and time in the heading of an invitation, or a line with a hall below it.
    private static Optional<Printed<String>> inInvitation(List<TextLine> lines) {
        for (int i = 0; i < Math.min(lines.size(), 15); i++) {
            String line = lines.get(i).text();
            Matcher matcher = Pattern.compile(
                            Dates.DATE + ".{1,4}" + Dates.TIME + "(?:\\s?Uhr)?[\\s•·,|\\uf0b7-]+(?=\\p{Lu})(.{4,80})$",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(line);
            if (matcher.find()) {
                TextLine place = lines.get(i).from(matcher.start(1));
                boolean more = i + 1 < lines.size()
                        && !lines.get(i + 1).gap()
                        && lines.get(i + 1).text().indexOf(':') < 0
                        && lines.get(i + 1).bold() == place.bold();
                return Optional.of(
                        more
                                ? JoinedText.of(List.of(place, lines.get(i + 1)))
                                        .printed()
                                        .with(bare(place.text()) + ", "
                                                + bare(lines.get(i + 1).text()))
                                : place.printed().as(Places::bare));
            }
            boolean dated = Dates.ANY_TIME.matcher(line).find()
                    && Dates.ANY.matcher(line).find();
            if (dated
                    && i + 1 < lines.size()
                    && HALL.matcher(lines.get(i + 1).text()).matches()
                    && lines.get(i + 1).text().length() < 60) {
                return Optional.of(lines.get(i + 1).printed().as(OrganizationNames::base));
            }
        }
        return Optional.empty();
    }

    private static String bare(String place) {
        return place.strip().replaceAll("^[\\s\\u00a0]*(?:Uhr[\\s\\u00a0]+)?(?:in the |at the )?|[\\s,.;:]+$", "");
    }
}
