package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Labels that open a part of an item or a paper: "Beschluss:", "Abstimmungsergebnis:", "Sachverhalt:".
enum Labels {
    PROPOSAL(
            "(?:Beschluss|Beschluß)-?\\s?(?:vorschlag|antrag|entwurf|empfehlung)|Vorschlag zum Beschluss|Vorgeschlagener Beschluss|Beschlusstext|Antragstext|Proposed [Rr]esolution|Draft [Rr]esolution"),
    DECISION(
            "Beschlu(?:ss|ß)|Gefasster Beschluss|Beschlossen|Beschlussfassung|Entscheidung|Beschlüsse|Decision|Resolution|RESOLUTION|RESOLVED|Resolved"),
    VOTE(
            "Abstimmungs?-?(?:ergebnis|verhältnis|resultat)?|Beratungsergebnis|Stimmenverhältnis|Ergebnis|Votum|Abst\\.-?Erg(?:ebnis|\\.)|Vote|VOTE|Voting"),
    RECOMMENDATION(
            "Stellungnahme(?: de[rs] (?:Verwaltung|Bürgermeisters?|Bürgermeisteramtes|Oberbürgermeisters?))?|Empfehlung(?: der Verwaltung)?|Verwaltungsempfehlung|Recommendation"),
    REASON(
            "(?:Problembeschreibung ?/ ?)?Begründung|Kurz(?:zusammen)?fassung|Zusammenfassung|Sachverhalt(?: ?/ ?Begründung)?|Sachdarstellung|Sach- und Rechtslage|Erläuterung(?:en)?|Problembeschreibung|Ausgangslage|Background|Reasons?"),
    FINANCE("Finanzielle Auswirkungen?|Finanzierung|Kosten|Haushaltsmäßige Auswirkungen|Financial [Ii]mplications"),
    TALK(
            "Protokoll|Diskussion|Wortmeldungen?|Beratung(?:sverlauf)?|Aussprache|Verlauf|Discussion|Anlagen?|Abstimmungsberechtigte");

    private static final List<Labels> ALL = List.of(values());
    private static final int MOST = 110;
    private final Pattern pattern;

    Labels(String words) {
        this.pattern = Pattern.compile("^(?:\\d\\.\\s)?(?:" + words
                + ")(?:\\s(?:\\(|Nr|in der|des|der|zu|mit|gemäß|im|vom|No)[^:]{0,50}|\\s?\\d{1,3})?\\s?:\\s*");
    }

    /// A label with the offset at which its text begins.
    record Label(Labels kind, int end) {}

    static Optional<Label> at(TextLine line) {
        String text = line.text();
        int colon = text.indexOf(':');
        if (!Character.isLetterOrDigit(text.charAt(0)) || colon > MOST) {
            return Optional.empty();
        }
        if (colon < 0) {
            return bare(line);
        }
        for (Labels kind : ALL) {
            Matcher matcher = kind.pattern.matcher(text);
            if (matcher.find()) {
                return Optional.of(new Label(kind, matcher.end()));
            }
        }
        return Optional.empty();
    }

    /// A label without colon stands alone and stressed.
    private static Optional<Label> bare(TextLine line) {
        if ((!line.bold() && !line.gap()) || line.text().length() > 45) {
            return Optional.empty();
        }
        String closed = line.text() + ":";
        for (Labels kind : List.of(PROPOSAL, DECISION, VOTE, REASON, FINANCE, RECOMMENDATION)) {
            if (kind.pattern.matcher(closed).matches()) {
                return Optional.of(new Label(kind, line.text().length()));
            }
        }
        return Optional.empty();
    }
}
