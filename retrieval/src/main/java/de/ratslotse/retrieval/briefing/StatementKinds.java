package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What kind of statement a quote makes: what ingest recognised, else a cue that is seldom wrong, else unknown.
///
/// A result of a vote in minutes is a decision; a paper of proposals or motions never is.
final class StatementKinds {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final Pattern MINUTES =
            Pattern.compile("niederschrift|protokoll|verhandlungsschrift|\\bminutes\\b|minutes[-_]", WORDS);

    private static final Pattern PROPOSAL = Pattern.compile(
            "beschlussvorlage|sitzungsvorlage|verwaltungsvorlage|\\bvorlage\\b|beschlussvorschlag", WORDS);

    private static final Pattern AMENDMENT =
            Pattern.compile("änderungsantrag|ergänzungsantrag|abänderungsantrag", WORDS);

    private static final Pattern MOTION =
            Pattern.compile("(?<!\\p{L})(?:antrag|anträge|dringlichkeitsantrag|initiativantrag)(?!\\p{L})", WORDS);

    private static final Pattern ANSWER = Pattern.compile("stellungnahme|beantwortung|antwort auf", WORDS);

    private static final Pattern QUESTION = Pattern.compile("(?<!\\p{L})anfragen?(?!\\p{L})", WORDS);

    private static final Pattern AGENDA = Pattern.compile("tagesordnung|einladung|\\bagenda\\b|agenda[-_]", WORDS);

    private static final Pattern RESULT = Pattern.compile(
            "einstimmig\\w* (?:beschlossen|angenommen|zugestimmt|genehmigt|abgelehnt|dafür|abgesetzt|gewählt)|"
                    + "(?:mehrheitlich|einstimmig|stimmen)\\b.{0,80}(?:angenommen|abgelehnt|beschlossen|zugestimmt|abgesetzt)|"
                    + "(?:angenommen|abgelehnt|beschlossen|zugestimmt)\\b.{0,40}(?:stimmen|einstimmig|mehrheitlich)|"
                    + "abstimmungsergebnis|spricht sich .{0,60}(?:dafür|dagegen|für|gegen)|"
                    + "ja-stimmen .{0,80}nein-stimmen|\\bcarried\\b|\\bdefeated\\b|\\bresolved\\b|it was agreed|\\bbeschluss:",
            WORDS | Pattern.DOTALL);

    private StatementKinds() {}

    static StatementKind of(RankedPassage source, int start, int end) {
        StatementKind known = source.passage().kind();
        if (known != StatementKind.UNKNOWN) {
            return known;
        }
        String name = (source.file().path() + " " + source.file().title().orElse("")).replace('_', ' ');
        String heading = source.passage().headingPath().toLowerCase(Locale.ROOT);
        String quote = PrintedText.repaired(source.passage().text().substring(start, end));
        if (MINUTES.matcher(name).find()) {
            return RESULT.matcher(quote).find() ? StatementKind.DECISION : StatementKind.UNKNOWN;
        }
        if (heading.contains("beschlussvorschlag") || heading.contains("beschlussantrag")) {
            return StatementKind.PROPOSAL;
        }
        return ofPaper(name.substring(name.lastIndexOf('/') + 1));
    }

    private static StatementKind ofPaper(String name) {
        record Cue(Pattern pattern, StatementKind kind) {}
        Cue[] cues = {
            new Cue(ANSWER, StatementKind.ANSWER),
            new Cue(AMENDMENT, StatementKind.AMENDMENT),
            new Cue(PROPOSAL, StatementKind.PROPOSAL),
            new Cue(MOTION, StatementKind.MOTION),
            new Cue(QUESTION, StatementKind.QUESTION),
            new Cue(AGENDA, StatementKind.AGENDA)
        };
        for (Cue cue : cues) {
            Matcher match = cue.pattern.matcher(name);
            if (match.find()) {
                return cue.kind;
            }
        }
        return StatementKind.UNKNOWN;
    }
}
