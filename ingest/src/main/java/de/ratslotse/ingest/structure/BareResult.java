package de.ratslotse.ingest.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A line that says nothing but what became of the item: "ungeändert beschlossen", "Einstimmige Zustimmung", "Ja 12
/// Nein 3 Enthaltung 1". Council information systems print it below the heading or at the end.
final class BareResult implements DecisionLayout {

    private static final int MOST = 110;
    private static final Pattern ONLY_RESULT = Pattern.compile(
            "^[-–•(\\s]*+(?:(?:einstimmige?[rs]?|mehrheitliche?[rs]?|einhellige?|(?:un)?(?:ver|ge)änderte?[rs]?|beschluss|beschlu(?:ß|ss)fassung|zustimmung|annahme|ablehnung|genehmigung|empfehlung|kenntnisnahme|kenntnis"
                    + "|beschlossen|angenommen|abgelehnt|zugestimmt|genehmigt|empfohlen|genommen|vertagt|zurückgestellt|zurückgezogen|abgesetzt|gewählt|entfällt"
                    + "|abstimmung|abstimmungsergebnis|ergebnis|ja|nein|dafür|dagegen|ja-?stimmen?|nein-?stimmen?|gegenstimmen?|stimmen?|stimmenthaltung(?:en)?|enthaltung(?:en)?|enth|stimmenmehrheit|mehrheit|anwesend"
                    + "|laut|lt|gemäß|wie|beschlussvorschlag|verwaltungsvorschlag|vorschlag|vorgeschlagen|vorlage"
                    + "|bei|mit|und|gegen|ohne|in|der|die|den|zur?|zum|form|fassung|keine[rn]?|eine[rn]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|allen?|\\d{1,3}"
                    + "|carried|defeated|unanimously|unanimous|lost|deferred|tabled|withdrawn|approved|adopted|noted|resolved|motion|vote|ayes?|noes?|nays?|yeas?|absent|abstain(?:ed|ing)?|abstentions?|for|against|none|to)"
                    + "(?![\\p{L}\\d])[\\s:;,/().|=–-]*+)++$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CORE = Pattern.compile(
            "einstimm|mehrheit|beschlossen|angenommen|abgelehnt|zugestimmt|genehmigt|empfohlen|kenntnis|vertagt|zurückgestellt|zurückgezogen|abgesetzt|gewählt|ablehnung|\\bja\\b.*\\bnein\\b|carried|defeated|unanimous|deferred|withdrawn|\\bayes\\b|\\bnoes\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        List<TextLine> results = new ArrayList<>();
        for (int i = 0; i < body.size(); i++) {
            if (isResult(body.get(i)) && standsAlone(body, i)) {
                results.add(body.get(i));
            }
        }
        if (results.isEmpty()) {
            return Optional.empty();
        }
        List<TextLine> last = lastGroup(body, results);
        Printed<String> state = JoinedText.of(last).printed();
        List<TextLine> rest = new ArrayList<>(body);
        rest.removeAll(results);
        Optional<Decision> prose = new GermanProse().read(rest);
        return Optional.of(new Decision(
                prose.flatMap(Decision::text),
                Votes.outcomeOfVote(state.value()),
                Votes.ofVote(state.value()).map(state::with),
                prose.map(Decision::lines).orElse(List.of()),
                last));
    }

    /// Whether the line says how a vote went, and nothing else.
    static boolean isResult(TextLine line) {
        return line.text().length() < MOST
                && CORE.matcher(line.text()).find()
                && ONLY_RESULT.matcher(line.text()).matches();
    }

    /// The last line of a sentence may say as little.
    private static boolean standsAlone(List<TextLine> body, int index) {
        if (index == 0 || body.get(index).gap()) {
            return true;
        }
        TextLine above = body.get(index - 1);
        return isResult(above)
                || (above.text().matches(".*[.:!?“\"]")
                        && !Character.isLowerCase(body.get(index).text().charAt(0)));
    }

    /// Outcome and counts may stand on lines of their own.
    private static List<TextLine> lastGroup(List<TextLine> body, List<TextLine> results) {
        int to = body.indexOf(results.getLast()) + 1;
        int from = to - 1;
        while (from > 0 && isResult(body.get(from - 1))) {
            from--;
        }
        return body.subList(from, to);
    }
}
