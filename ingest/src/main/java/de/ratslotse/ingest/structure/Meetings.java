package de.ratslotse.ingest.structure;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads which meeting a file is about: who met, when, where.
final class Meetings {

    private static final int HEAD = 45;
    /// The lists of those who were there may be long.
    private static final int ROLL = 120;

    private final FileText text;
    private final FileKind kind;
    private final List<TextLine> lines;
    private final JoinedText head;
    private final int end;

    private Meetings(FileText text, FileKind kind, int first, int end) {
        this.text = text;
        this.kind = kind;
        this.lines = text.head(Math.max(4, Math.min(HEAD, first)));
        this.head = JoinedText.of(lines);
        this.end = end;
    }

    /// @param first the line of the first item: what stands above is the head
    /// @param end the line at which the meeting ends
    static PrintedMeeting in(FileText text, FileKind kind, int first, int end) {
        if (!kind.hasItems() || text.size() == 0) {
            return PrintedMeeting.NONE;
        }
        Meetings meetings = new Meetings(text, kind, first, end);
        Attendance attendance = Attendance.in(text.head(Math.min(ROLL, first)));
        return new PrintedMeeting(
                meetings.organization(),
                meetings.date(),
                meetings.start(),
                meetings.endTime(),
                Places.in(meetings.lines, meetings.head, text, kind),
                attendance.present(),
                attendance.excused(),
                meetings.approved(),
                meetings.special());
    }

    private static final String NAME =
            "([\\p{L}][\\p{L}\\s,/().&-]*?)(?=\\s+(?:\\p{L}*[Dd]atum|\\p{L}*[Bb]eginn|\\p{L}*[Tt]ermin|Ort|Raum|Zeit|Tag|Ende|am|vom|im|in|findet|fand|um|die|statt|zu|hat|öffentlich|nichtöffentlich|vorsitz\\p{L}*|\\d+)\\b|[.:;\\t•·(]|\\s[-–]\\s|$|,\\s(?:am|die|den|zu|welche|\\p{L}+tag)\\b|\\s(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag)\\b)";
    private static final List<Pattern> ORGANIZATIONS = List.of(
            Pattern.compile(
                    "\\b(?:[Ss]itzung|Tagung|Sondersitzung|Plenarsitzung|Ratssitzung|Arbeitssitzung)\\s+((?:des|der)\\s+"
                            + NAME + ")",
                    Pattern.UNICODE_CASE),
            Pattern.compile("\\b\\d+\\.\\s(?:Plenars|S)itzung\\s+(?:des\\s|der\\s)?(" + NAME + ")"),
            Pattern.compile(
                    "^(?:Gremium|Body|Ausschuss)\\s*:\\s*(?:\\d+\\.\\s(?:Plenars|S)itzung\\s+(?:des\\s|der\\s)?)?("
                            + NAME + ")"),
            Pattern.compile(
                    "(?:[Mm]eeting|MEETING|Minutes|minutes|MINUTES) (?:of|OF) (?:the |THE )?((?:[\\p{Lu}][\\p{L}'’.-]*|of|and|for|the|&)(?:\\s(?:\\p{Lu}[\\p{L}'’.-]*|of|and|for|the|&))*)(?=\\s(?:was|held|will|is|to|on|at|HELD|TO|ON)\\b|[,.]|$)"));
    private static final Pattern BODY_LINE = Pattern.compile(
            "^(?:the )?(?:(?:niederschrift|protokoll|verhandlungsschrift|empfehlung|einladung|tagesordnung|bekanntmachung|öffentliche[rn]?|sitzung|zur|über|die|der|des)\\s)*((?:\\p{Lu}[\\p{L}'’.&-]*\\s|of\\s|and\\s|für\\s|und\\s){0,7}(?:council|committee|parish meeting|board|commission|(?:\\p{L}*(?:rat|beirat|ausschuss|vertretung|kreistag|stadtverordnetenversammlung)(?:\\s\\p{Lu}[\\p{L}-]+(?:\\s[\\p{Lu}][\\p{L}-]+)?|\\sder (?:Stadt|Gemeinde) \\p{Lu}[\\p{L}-]+|\\sfür .{3,60})?)))(?:\\s(?:A\\.?G\\.?M\\.?|meeting|annual .{0,20}))?(?:\\s+[-–]\\s.*)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Optional<Printed<String>> organization() {
        for (Pattern pattern : ORGANIZATIONS) {
            Optional<Printed<String>> found = named(pattern);
            if (found.isPresent()) {
                return found;
            }
        }
        for (TextLine line : lines) {
            Matcher matcher = BODY_LINE.matcher(line.text());
            if (line.text().length() < 90
                    && matcher.matches()
                    && !line.text().matches("(?i).*\\b(?:vom|am|über|an|present|report|stadtr[aä]t(?:in)?)\\b.*")) {
                return Optional.of(
                        line.to(matcher.end(1)).from(matcher.start(1)).printed().as(OrganizationNames::base));
            }
        }
        return Optional.empty();
    }

    private Optional<Printed<String>> named(Pattern pattern) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).text();
            if (!line.matches("(?i).*(?:sitzung|tagung|gremium|meeting|minutes|body|ausschuss).*")) {
                continue;
            }
            JoinedText around = JoinedText.of(lines.subList(i, i + (goesOn(i) ? 2 : 1)));
            Matcher matcher = pattern.matcher(around.toString());
            if (matcher.find() && matcher.start() < line.length() && isOrganization(matcher.group(1))) {
                return Optional.of(
                        around.printed(matcher.start(1), matcher.end(1)).as(OrganizationNames::base));
            }
        }
        return Optional.empty();
    }

    /// Whether a name that is cut off by the line's end goes on in the next.
    private boolean goesOn(int index) {
        TextLine line = lines.get(index);
        return index + 1 < lines.size()
                && !lines.get(index + 1).gap()
                && lines.get(index + 1).text().indexOf('\t') < 0
                && (text.isFull(line)
                        || line.text().matches(".*(?:[,-]|\\b(?:und|für|des|der|of|and|for|the|[Ss]itzung))$"));
    }

    private static boolean isOrganization(String name) {
        return name.length() < 140
                && name.matches(
                        "(?is).*(?:rat|rates|rats|rät|ausschuss|ausschuß|ausschusses|beirat|vertretung|versammlung|kreistag|tages|senat|kommission|vorstand|council|committee|board|gremium|konferenz|verband).*");
    }

    private record DayRule(Pattern words, int weight) {
        static DayRule of(String words, int weight) {
            return new DayRule(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), weight);
        }
    }

    private static final List<DayRule> BEFORE_DAY = List.of(
            DayRule.of(
                    "(?:besprechung am|termin|sitzungstermin|sitzungsdatum|sitzungstag|sitzung am|datum der sitzung|tag der sitzung|date of meeting|meeting date)\\s*:?\\s*(?:\\p{L}+(?:tag|woch),?\\s*(?:dem|den)?\\s*)?$",
                    6),
            DayRule.of(
                    "(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:mo|di|mi|do|fr|sa|so)\\.?),?\\s*(?:(?:dem|den|der|the|on)\\s)?$",
                    5),
            DayRule.of("\\bheld (?:at .{0,60}\\s)?on (?:the )?(?:\\p{L}+day,?\\s)?$", 5),
            DayRule.of("\\bsitzung\\b.{0,120}\\b(?:am|vom)\\s(?:\\p{L}+,?\\s(?:dem |den )?)?$", 4),
            DayRule.of("\\b(?:am|über die am)\\s$", 2));
    private static final Pattern NOT_DAY = Pattern.compile(
            "(?:protokolls?|niederschrift|verhandlungsschrift|minutes|einladung|eingegangen|beschluss|antrag|schreiben|gesetz|satzung|fassung|\\bvorlage|\\bnächste|\\bnext meeting|\\bdated?|\\bdatum:|\\bstand:)\\b[^.;]{0,50}$|\\p{Lu}\\p{L}+(?:, (?:den )?| den )$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WEEKDAY_BEFORE = Pattern.compile("(?i)(?:tag|woch|day),? (?:(?:dem|den|der) )?$");

    private Optional<Printed<LocalDate>> date() {
        Optional<Printed<LocalDate>> best = Optional.empty();
        int most = 0;
        Matcher matcher = Dates.ANY.matcher(head.toString());
        while (matcher.find()) {
            int weight = weight(matcher);
            Optional<LocalDate> day = Dates.day(matcher.group());
            if (weight > most && day.isPresent()) {
                most = weight;
                best = Optional.of(head.printed(matcher.start(), matcher.end()).with(day.get()));
            }
        }
        return best;
    }

    private int weight(Matcher day) {
        String before = head.toString().substring(Math.max(0, day.start() - 160), day.start());
        int weight = 0;
        for (DayRule rule : BEFORE_DAY) {
            if (rule.words().matcher(before).find()) {
                weight = Math.max(weight, rule.weight());
            }
        }
        String after = head.toString().substring(day.end(), Math.min(head.length(), day.end() + 40));
        if (after.matches(
                "(?s)^,?\\s*(?:um |@ ?|at |starting at |ab )?(?:\\d{1,2}[:.]?\\d{0,2}\\s?(?:Uhr|[ap]\\.?m)|\\d{1,2}:\\d{2}).*")) {
            weight = Math.max(weight, 4);
        }
        weight = Math.max(weight, titleWeight(day));
        boolean opens = lines.get(head.lineAt(day.start())).text().startsWith(day.group());
        if (opens && weight >= 4) {
            return weight;
        }
        if (weight == 0 && before.endsWith("Datum: ") && kind.hasItems()) {
            return 1;
        }
        boolean letter = NOT_DAY.matcher(before).find()
                && !WEEKDAY_BEFORE.matcher(before).find();
        return letter && weight < 6 ? 0 : weight;
    }

    /// A day alone on its line near the top, or at the end of a heading with the name of the organization.
    private int titleWeight(Matcher day) {
        TextLine line = lines.get(head.lineAt(day.start()));
        String rest = line.text().replace(day.group(), "").strip();
        if (rest.isEmpty()) {
            return 3;
        }
        boolean title = rest.matches(
                        "(?i).*(?:council|committee|minutes|agenda|sitzung|a\\.g\\.m\\.?|meeting|niederschrift|protokoll).*")
                && rest.length() < 80;
        return title ? 3 : 0;
    }

    private static final List<Pattern> STARTS = List.of(
            Pattern.compile(
                    "(?:Beginn|Sitzungsbeginn|Anfang)\\b[^.\\d]{0,40}(" + Dates.TIME + ")", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:start(?:ing|ed|s)?(?: time)?|called (?:the meeting )?to order|commenc(?:ed|ing)|opened|convened|meeting (?:began|started))\\b(?: at|:)?[^.\\d]{0,30}("
                            + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:Zeit|Dauer|Uhrzeit|Time)\\s*:\\s*(?:von )?(" + Dates.TIME + ")", Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    Dates.DATE + "\\W{0,5}(?:um |@ ?|at |ab |- )?\\W{0,3}(" + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    private static final List<Pattern> ENDS = List.of(
            Pattern.compile(
                    "(?:^|[\\s\\t])(?:Ende|Sitzungsende|Schluss|Schluß)(?:\\s(?:der|des)?\\s?(?:öffentliche[rn]?\\s)?(?:Sitzung|Teil(?:es|s)?))?\\s?:?\\s*(?:um |gegen )?("
                            + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
            Pattern.compile(
                    "(?:schließt|schloss|beendet|endet)\\b.{0,90}?\\bum\\s(" + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "\\bSitzung\\b.{0,60}\\bum\\s(" + Dates.TIME + ")\\s?(?:geschlossen|beendet|zu Ende)",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:meeting|session)\\b.{0,30}(?:closed|ended|concluded|finished|adjourned|terminated|to a close)\\b(?: at)?\\s("
                            + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:adjourned?\\b|close of meeting|there being no (?:further|other) business).{0,60}?(?:Time:|\\bat)\\s("
                            + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE),
            Pattern.compile(
                    "(?:Zeit|Dauer|Uhrzeit)\\s*:\\s*(?:von )?" + Dates.TIME + "\\s*(?:-|–|bis)\\s*(" + Dates.TIME + ")",
                    Pattern.CASE_INSENSITIVE));

    private Optional<Printed<LocalTime>> start() {
        for (Pattern pattern : STARTS) {
            Optional<Printed<LocalTime>> found = time(head, pattern);
            if (found.isPresent()) {
                return found;
            }
        }
        return kind == FileKind.AGENDA
                ? time(head, Pattern.compile("\\b(?:um|at|@)\\s?(" + Dates.TIME + ")", Pattern.CASE_INSENSITIVE))
                : Optional.empty();
    }

    private Optional<Printed<LocalTime>> endTime() {
        if (kind == FileKind.AGENDA) {
            return Optional.empty();
        }
        int from = Math.max(0, Math.min(end, text.size()) - 14);
        JoinedText foot = JoinedText.of(text.lines().subList(from, Math.min(text.size(), Math.max(end, from) + 8)));
        boolean timed = namesTime(foot);
        for (Pattern pattern : ENDS) {
            Optional<Printed<LocalTime>> found =
                    time(head, pattern).or(() -> timed ? time(foot, pattern) : Optional.empty());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    /// Most feet of minutes name no time, and the patterns are slow.
    private static boolean namesTime(JoinedText text) {
        return Dates.ANY_TIME.matcher(text.toString()).find();
    }

    private static Optional<Printed<LocalTime>> time(JoinedText text, Pattern pattern) {
        Matcher matcher = pattern.matcher(text.toString());
        return matcher.find()
                ? Dates.time(matcher.group(1)).map(text.printed(matcher.start(1), matcher.end(1))::with)
                : Optional.empty();
    }

    private static final Pattern MEETING = Pattern.compile(
            "(?<special>(?:special|emergency|extraordinary)\\s(?:council\\s)?meeting|(?:sonder|dringlichkeits)sitzung|außerordentliche[nr]?\\s(?:\\p{L}{2,12}\\s)?\\p{L}*sitzung)"
                    + "|\\bmeeting\\b|sitzung\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /// How the first meeting that the head speaks of is called.
    private Optional<Printed<String>> special() {
        Matcher meeting = MEETING.matcher(head.toString());
        return meeting.find() && meeting.group("special") != null
                ? Optional.of(head.printed(meeting.start(), meeting.end()))
                : Optional.empty();
    }

    private static final Pattern DRAFT = Pattern.compile(
            "(?i)\\bvorläufige[rs]? (?:niederschrift|protokoll)|\\bdraft minutes|\\bunconfirmed minutes|\\bunapproved minutes|noch nicht genehmigt|vorbehaltlich der genehmigung");
    private static final Pattern APPROVED = Pattern.compile(
            "(?i)wurde in der sitzung .{3,120} am \\d{1,2}\\.\\s?[\\p{L}\\d]+\\.?\\s?\\d{4}.{0,120}genehmigt|^approved minutes|\\b(?:genehmigt|approved) (?:am|on) \\d");

    private Optional<Printed<Boolean>> approved() {
        if (!kind.hasDecisions()) {
            return Optional.empty();
        }
        for (TextLine line : lines) {
            if (DRAFT.matcher(line.text()).find()) {
                return Optional.of(line.printed().with(false));
            }
        }
        JoinedText foot = JoinedText.of(text.lines()
                .subList(Math.max(0, Math.min(end, text.size()) - 3), Math.min(text.size(), end + 12)));
        Matcher draft = DRAFT.matcher(foot.toString());
        if (draft.find()) {
            return Optional.of(foot.printed(draft.start(), draft.end()).with(false));
        }
        Matcher approved = APPROVED.matcher(foot.toString());
        return approved.find()
                ? Optional.of(foot.printed(approved.start(), approved.end()).with(true))
                : Optional.empty();
    }
}
