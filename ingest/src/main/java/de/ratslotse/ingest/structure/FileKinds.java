package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What kind of file this is, told by the first line that names one.
final class FileKinds {

    private static final int HEAD = 45;
    private static final int SHORT = 40;
    private static final Set<FileKind> ENCLOSED =
            Set.of(FileKind.MINUTES, FileKind.EXCERPT, FileKind.PROPOSAL, FileKind.INFORMATION);

    private final FileText text;
    private final String title;

    private FileKinds(FileText text, String title) {
        this.text = text;
        this.title = title;
    }

    /// @param title from the file's own metadata; may be empty
    static FileKind of(FileText text, String title) {
        return new FileKinds(text, title).kind();
    }

    private FileKind kind() {
        for (TextLine line : text.head(HEAD)) {
            FileKind kind = named(Spacing.closed(line.text()));
            if (kind != FileKind.OTHER) {
                return refined(kind);
            }
        }
        FileKind titled = named(Spacing.closed(title.replaceAll("[*_]+", " ").strip()));
        return titled == FileKind.OTHER ? bySentences() : refined(titled);
    }

    /// Where, on a later page, another file begins that was bound together with the first; the end where none does.
    static int enclosure(FileText text) {
        for (int i = 1; i < text.size(); i++) {
            TextLine line = text.line(i);
            if (line.page() > text.line(0).page()
                    && line.text().length() < SHORT
                    && line.gap()
                    && ENCLOSED.contains(named(Spacing.closed(line.text())))) {
                return i;
            }
        }
        return text.size();
    }

    private static FileKind named(String line) {
        if (line.length() > 120) {
            return FileKind.OTHER;
        }
        String bare = line.replaceAll("^[*\\s]+", "");
        for (Name name : NAMES) {
            if (name.words().matcher(bare).find()) {
                return name.kind();
            }
        }
        return FileKind.OTHER;
    }

    /// A form headed "Anfrage" or "Antrag" may hold the answer; minutes may hold one item only.
    private FileKind refined(FileKind kind) {
        return switch (kind) {
            case QUESTION, MOTION -> hasLine(ANSWERED) || named(title) == FileKind.ANSWER ? FileKind.ANSWER : kind;
            case MINUTES -> isExcerpt() ? FileKind.EXCERPT : kind;
            default -> kind;
        };
    }

    /// Joint minutes of several items still are an excerpt.
    private boolean isExcerpt() {
        return text.head(HEAD).stream()
                .anyMatch(line -> ONE_ITEM.matcher(line.text()).find());
    }

    private boolean hasLine(Pattern pattern) {
        return text.head(120).stream()
                .anyMatch(line -> pattern.matcher(line.text()).find());
    }

    private FileKind bySentences() {
        List<TextLine> head = text.head(HEAD);
        for (TextLine line : head) {
            if (CALLED.matcher(line.text()).find()) {
                return FileKind.AGENDA;
            }
            if (HELD.matcher(line.text()).find()) {
                return FileKind.MINUTES;
            }
            if (MOVED.matcher(line.text()).find()) {
                return FileKind.MOTION;
            }
        }
        return FileKind.OTHER;
    }

    private record Name(FileKind kind, Pattern words) {
        static Name of(FileKind kind, String words) {
            return new Name(kind, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    /// In this order: what says more comes first.
    private static final List<Name> NAMES = List.of(
            Name.of(
                    FileKind.EXCERPT,
                    "^(?:(?:beglaubigter )?auszug aus (?:der|dem) |(?:protokoll|beschluss|sitzungs|niederschrifts?)-?auszug\\b|extract (?:from|of) (?:the )?minutes)"),
            Name.of(
                    FileKind.MINUTES,
                    "^(?:(?:öffentliche|nichtöffentliche|vorläufige)s?r? )?(?:niederschrift|protokoll|verhandlungsschrift|(?:sitzungs|ergebnis|beschluss|kurz|wort|verlaufs)-?(?:protokoll|niederschrift))\\b(?!.{0,30}genehmig|führ)"
                            + "|^(?:draft |unconfirmed |approved |unapproved )?minutes\\b(?! to be| prepared| silence)|\\bminutes of (?:the|a) .{0,60}meeting"
                            + "|^\\p{Lu}.{0,40}\\bminutes\\b.{0,3}$"),
            Name.of(
                    FileKind.ANSWER,
                    "^(?:stellungnahme (?:der verwaltung )?zu[mr]?\\b|antwort(?:schreiben)? (?:auf|zu|der)|beantwortung (?:der|einer)|antwort\\b.{0,3}$|stellungnahme\\b.{0,3}$|(?:written )?(?:answer|response|reply) to )"),
            Name.of(
                    FileKind.AMENDMENT,
                    "^(?:interfraktioneller |gemeinsamer )?(?:änderungs|ergänzungs)-?antrag\\b|^amendment\\b"),
            Name.of(
                    FileKind.INFORMATION,
                    "^(?:öffentliche |nichtöffentliche )?(?:informations|mitteilungs|berichts|kenntnisnahme)-?vorlage\\b|^(?:schriftliche )?mitteilung\\b.{0,3}$|^(?:staff|officer'?s?|information) report\\b"),
            Name.of(
                    FileKind.PROPOSAL,
                    "^(?:öffentliche |nichtöffentliche |gemeinsame )?(?:beschluss|sitzungs|verwaltungs|ergänzungs|dringlichkeits|entscheidungs)-?vorlage\\b|^vorlage\\b.{0,3}$|^beschlussdrucksache"),
            Name.of(
                    FileKind.AGENDA,
                    "^(?:einladung|sitzungseinladung|öffentliche bekanntmachung|bekanntmachung|(?:öffentliche |nichtöffentliche )?tagesordnung)\\b(?! (?:wird|wurde|ist))"
                            + "|^(?:amended |draft |revised )?agenda\\b|^notice of (?:a |the )?.{0,40}meeting|^summons\\b|\\bmeeting to be held\\b"),
            Name.of(
                    FileKind.MOTION,
                    "^(?:interfraktioneller |gemeinsamer |fraktions-?|eil-?|dringlichkeits-?|initiativ-?|prüf-?|sach-?|geschäftsordnungs-?)?antrag\\b(?! (?:auf|an) (?:erteilung|den gemeinderat))|^(?:notice of )?motion\\b"),
            Name.of(
                    FileKind.QUESTION,
                    "^(?:gemeinsame |interfraktionelle |schriftliche |mündliche |kleine |große )?anfrage\\b(?!n)|^(?:written |oral )?question (?:to|from|by|no)\\b"));

    private static final Pattern ANSWERED = Pattern.compile(
            "^(?:Stellungnahme|Antwort)(?: de[rs] (?:Verwaltung|Bürgermeisteramt(?:e?s)?|Oberbürgermeister.*|Stadt.*|Fachbereich.*))?\\s*:",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_ITEM =
            Pattern.compile("^(?:Punkt|TOP|Tagesordnungspunkt)\\s\\d+[a-z]?(?:\\.\\d+)*\\s?der Tagesordnung\\b");
    private static final Pattern CALLED = Pattern.compile(
            "(?i)lade ich .{0,40}ein\\b|findet (?:am|eine) .{0,80}sitzung|you are (?:hereby )?summoned");
    private static final Pattern HELD = Pattern.compile(
            "(?i)\\bmeeting .{0,80}\\bwas held\\b|^(?:members )?present\\b:?|^es sind anwesend|^in attendance\\b|^attendance\\b");
    private static final Pattern MOVED = Pattern.compile(
            "(?i)\\bwir (?:beantragen|stellen (?:hiermit )?(?:den |folgenden )antrag)|\\b(?:die|der) .{0,40}fraktion beantragt\\b");
}
