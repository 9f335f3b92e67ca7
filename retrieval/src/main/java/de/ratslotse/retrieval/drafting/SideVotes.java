package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds in minutes what was voted on beside an item itself: amendments before the vote on the whole, and several
/// motions
/// each with a result of its own. Each is told in the words of the minutes alone, so that no vote is taken for another.
final class SideVotes {

    private static final int WORDS = Pattern.UNICODE_CHARACTER_CLASS;

    private static final String AMENDMENT =
            "(?:(?:Ab)?(?:[Ää]nderungs|Ergänzungs|Zusatz|Gegen|Alternativ)-?\\s?[Aa]ntr[aä]ge?n?\\b|Antrag zur Geschäftsordnung\\b)";
    /// Anything but the end of a sentence; `Dr. Muster` and `2. Fassung` are none.
    private static final String WITHIN = "(?:[^.!?:]|(?<=\\b(?:Dr|Mag|Nr|Abs|Ing|DI|KR|GR|StR|Bgm|Vzbgm|\\d))\\.)";
    private static final String ENDED =
            "\\b(?:angenommen|abgelehnt|zugestimmt|beschlossen|zurückgezogen|verwiesen|vertagt)\\b";
    /// "Der Änderungsantrag … wird mit 15 Ja-Stimmen … angenommen.", over several lines as well.
    private static final Pattern PROSE = Pattern.compile(
            "(?:(?<=^|\\n|[.!?“\"]\\s)|\\A)\\h*(?:Der|Die|Dem|Den|Dieser|Diesem|Über den)\\s(?:\\p{L}[\\p{L}-]*\\s){0,3}?"
                    + AMENDMENT + WITHIN + "{0,500}?\\b(?:wird|werden|wurden?)\\b" + WITHIN + "{0,500}?" + ENDED
                    + "[^.!?\\n]{0,80}\\.?",
            WORDS);
    /// "Dem Antrag der … wird die Dringlichkeit mit 3 Ja-Stimmen gegen 9 Nein-Stimmen nicht zuerkannt."
    private static final Pattern URGENCY = Pattern.compile(
            "(?:(?<=^|\\n|[.!?“\"]\\s)|\\A)\\h*(?:Dem|Diesem|Den) (?:\\p{L}*[Aa]ntrag|Anträgen)\\b" + WITHIN
                    + "{0,400}?\\bwird\\s+die\\s+Dringlichkeit\\b" + WITHIN + "{0,300}?\\bzuerkannt\\b\\.?",
            WORDS);
    /// "Änderungsantrag GRÜNE: mehrheitlich abgelehnt (21 Ja, 23 Nein)".
    private static final Pattern LABELLED = Pattern.compile(
            "^\\h*(?:\\p{Lu}\\p{L}+e[rs]? )?" + AMENDMENT
                    + "[^:\\n.]{0,100}:\\s*[^\\n]{0,80}?(?:ugestimmt|ustimmung|bgelehnt|blehnung|ngenommen|nnahme|urückgezogen|instimmig|ehrheitlich|\\d+ (?:JA|Ja)\\b)"
                    + "[^\\n]*(?:\\n[^\\n(]{0,60}\\)\\.?)?",
            WORDS | Pattern.MULTILINE);
    /// One of several motions in a list: "- Hochbeet am Markt: Mit 8 Stimmen angenommen".
    private static final Pattern LISTED = Pattern.compile(
            "^\\h*(?:[-–•\uf0b7*]|\\p{Ll}\\)|\\d{1,2}[.)])\\h*[„\"\\p{Lu}][^:\\n]{4,120}:\\h*(?:[Mm]it \\d+ (?:\\p{L}+-)?Stimmen|[Ee]instimmig|[Mm]ehrheitlich|\\d+\\s?:\\s?\\d+)"
                    + "[^\\n]{0,60}(?:angenommen|abgelehnt|zugestimmt|beschlossen|genehmigt|befürwortet)\\b\\.?",
            WORDS | Pattern.MULTILINE);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:(?<=^|\\n|[.!?]\\s)|\\A)(?:The|An|This)\\s(?:\\p{L}+\\s){0,2}?amendment\\b[^.!?]{0,300}?\\b(?:was|were|is)\\b[^.!?]{0,200}?\\b(?:carried|lost|defeated|rejected|agreed|adopted|withdrawn)\\b[^.!?\\n]{0,80}\\.?",
            WORDS | Pattern.CASE_INSENSITIVE);
    /// What is only reported, wished or of another meeting.
    private static final Pattern REPORTED = Pattern.compile(
            "\\b(?:sei|seien|werde|würden?|habe|hätte[n]?|sollten?|wäre|dass|ob|wenn|falls|damals|bereits|had|would|if)\\b"
                    + "|\\b(?:im|vom|durch den|in der|in seiner) (?:\\p{L}*[Aa]usschuss|\\p{L}*[Rr]at\\b|(?:letzten )?Sitzung)|\\bam \\d{1,2}\\.",
            WORDS);

    private SideVotes() {}

    /// In the order in which they stand; where only one of a list is told, it is the item's own.
    static List<Span> in(String text) {
        List<Span> found = new ArrayList<>(all(PROSE, text));
        found.addAll(all(URGENCY, text));
        found.addAll(all(LABELLED, text));
        found.addAll(all(ENGLISH, text));
        List<Span> listed = all(LISTED, text);
        if (listed.size() > 1) {
            found.addAll(listed);
        }
        found.sort(Comparator.comparingInt(Span::start));
        return List.copyOf(found);
    }

    private static List<Span> all(Pattern pattern, String text) {
        List<Span> found = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            int start = matcher.start() + blanks(matcher.group());
            if (!REPORTED.matcher(matcher.group()).find()) {
                found.add(new Span(start, matcher.end()));
            }
        }
        return found;
    }

    private static int blanks(String text) {
        return text.length() - text.stripLeading().length();
    }
}
