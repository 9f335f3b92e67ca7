package de.ratslotse.retrieval.briefing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The kind of thing a question asks for, and what gives it away in a text that answers.
enum Asked {
    AMOUNT(
            "wie ?viel (?:geld|euro|kostet|kosten|spart|" + Asked.DOING
                    + ")\\b|was (?:\\w+ ){0,3}kostet|gekostet|kosten\\b|\\bkostet|wie teuer|teuer|(?<!(?:erste|zweite|dritte)[nr]? )preis|betrag|summe|höhe (?:der|des)|um wie ?viel (?:geld|euro)|zuschuss|förderung in|"
                    + "how much|what (?:\\w+ ){0,4}cost|\\bcosts?\\b|price|\\bpaid\\b|amount|precept|grant\\b|budget|was (?:ist|sind) .* wert|was spart|miete\\b|mietkosten|pacht\\b|kaufpreis|auftragssumme|hingelegt|hinblättern|(?<=wieviel |wie viel )(?:miete|pacht|zuschuss|gebühr)|wert\\b|worth|was verdien|(?:be)?zahlt\\b.{1,80}\\b(?<!nicht |keine |kein )(?:mehr|weniger)\\b|wie ?viel verdien|gehalt\\b|\\bearns?\\b|salary"),
    COUNT(
            "wie ?viele[rnms]?\\b|um wie ?viel\\b|wie ?viel\\b(?! (?:" + Asked.DOING
                    + ")\\b)|wie (?:hoch|groß|schnell|breit|lang|weit|tief|schwer|alt|oft|stark)\\b|how (?:high|big|tall|fast|long|far|deep|wide|old|often|large)\\b|anzahl|how many|number of|zahl der|welcher anteil|prozent|what share|ab welche[rm]"),
    DATE(
            "\\bwann\\b|bis wann|seit wann|ab wann|welche[mns]? (?:datum|tag|jahr|zeitraum|termin)|\\bwhen\\b|what date|which year|termin|zeitraum"),
    DURATION("wie lange|von wann bis wann|öffnungszeit|how long|opening hours"),
    VOTE(
            "\\p{L}*abstimmung|abgestimmt|(?:gegen|für) .{1,60} gestimmt|stimmen\\b|stimmenverhältnis|mehrheit|enthalt|gegenstimmen|dagegen|dafür gestimmt|einstimmig|\\bvote[ds]?\\b|voted|who (?:was|were) against|wer (?:war|stimmte) .*(?:gegen|dagegen|dafür)|wie (?:knapp|eindeutig|deutlich|klar) (?:war|ging|ist|fiel)|waren .{0,20}(?:dafür|einverstanden)|genehmigt|angenommen|abgelehnt"),
    DECISION(
            "beschlossen|beschluss|beschließ|entschieden|entscheid|beantragt|gefordert|fordert|wollte|vereinbart|genehmigt|abgelehnt|angenommen|zugestimmt|bewilligt|geklappt|durchgekommen|durchgesetzt|\\bkam(?:en)? .{0,40}durch\\b|was wurde (?:da)?draus|was (?:ist|wurde) .*(?:passiert|aus)|decide|decision|approve|resol|agreed|adopt|reject|rules? did|recommend|turn(?:ed)? down|empfohlen|empfiehlt"),
    WHO(
            "\\bwer\\b|\\bwem\\b|\\bwen\\b|\\bwessen\\b|\\bwho(?:se|m)?\\b|welche (?:firma|person|partei|fraktion|mandatare?)|von welche[rn]|which (?:company|firm|contractor|councillor)|von wem"),
    COMPANY(
            "welche[mnrs]? \\p{L}*(?:firma|firmen|unternehmen|betrieb|büro)\\b|welchem \\p{L}*(?:unternehmen|büro)\\b|which (?:\\w+ )?(?:company|firm|contractor|supplier)|who (?:got|won|received) .*(?:contract|tender)"),
    REASON("warum|wieso|weshalb|weswegen|\\bgrund\\b|gründe|begründ|\\bwhy\\b|reason|how come"),
    LIST(
            "welche (?:\\w+ )?(?:\\w+(?:en|er|e|s|n)\\b)|(?:an|in|auf) welchen (?:\\w+ )?\\w+n\\b|wer .*alles|nenne|aufzähl|which .*s\\b|list\\b|aus welchen|alle\\b"),
    PLACE(
            "\\bwo\\b|wohin|woher|welche(?:r|m|n) \\p{L}*(?:straßen?|orte?n?|stellen?|plätzen|platz)\\b|\\bwhere\\b|which road|which street"),
    REFERENCE(
            "vorlagennummer|vorlagen-?nr|aktenzahl|aktenzeichen|drucksache|welche[rmn]? nummer|geschäftszahl|reference number|resolution number|tender number|file number"),
    STATUS(
            "was (?:wurde|ist) aus|stand der|wie weit|fertig|umgesetzt|status|verschoben|stationen|verlauf\\b|werdegang|beratungsfolge|chronolog|bitte zeitlich|wie ging es .{0,60}weiter|what happened|what became|timeline|how did .* change|progress");

    /// "Wieviel gab es dazu?" asks for money, "wieviel Wohnungen" for a number.
    private static final String DOING =
            "is|ist|sind|war|waren|gab|gabs|gibt|gibts|braucht|brauchen|zahlt|macht|bekommt|bekam|kriegt|wird|wurde|hat|haben|hätte|fehlt|bringt|kommt|davon";

    /// A text that holds a thing so surely answers who asks for it.
    static final double SURE = 0.9;

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern FREE =
            Pattern.compile("\\b(?:no charge|free of charge|kostenlos|kostenfrei|unentgeltlich|umsonst)", WORDS);

    private static final Pattern DECIDING = Pattern.compile(
            "beschlossen|beschließt|beschluss|zugestimmt|stimmt\\b|angenommen|abgelehnt|genehmigt|bewilligt|abgesetzt|vertagt|zurückgezogen|zurückgestellt|verwiesen|einstimmig|mehrheitlich|spricht sich|beantragt|fordert|soll(?:en)?\\b|empfiehlt|"
                    + "carried|defeated|approve|resolved|that we|adopted|awarded|agreed|recommend|decided|declined|rejected",
            WORDS);

    private static final Pattern GIVING_REASONS = Pattern.compile(
            "\\bweil\\b|\\bda\\b|\\bdaher\\b|deshalb|deswegen|aufgrund|auf grund|wegen|begründ|\\bgrund\\b|gründe|\\bdurch\\b|\\bdenn\\b|\\bum\\b .*\\bzu\\b|damit\\b|somit|nachdem|hintergrund|"
                    + "because|due to|since\\b|as a result|reason|owing|therefore|in order to|so that|shortage|conflict|concern",
            WORDS);

    private static final Pattern VOTING = Pattern.compile(
            "stimmen\\b|stimmig|enthaltung|angenommen|abgelehnt|mehrheit|abstimmung|carried|defeated|in favou?r|against|unanim|vote",
            WORDS);

    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d.,])\\d{1,3}\\s+(?:ja|nein|gegen|pro|dafür|dagegen|stimmen\\b|enthaltung|votes?\\b|in favou?r|against)"
                    + "|\\bja:?\\s*\\d{1,3}\\b.{0,12}\\bnein:?\\s*\\d|(?:" + NumberWords.PATTERN
                    + "|\\d{1,3})\\s+(?:zu|to)\\s+(?:" + NumberWords.PATTERN
                    + "|\\d{1,3})\\b|einstimmig\\w*\\s+(?:angenommen|beschlossen|abgelehnt|zugestimmt|genehmigt|zustimmung)|(?:carried|passed|approved) unanimously",
            WORDS);

    private static final Pattern LASTING = Pattern.compile(
            "(?<!\\p{L})(?:" + NumberWords.PATTERN
                    + "|\\d{1,3}(?:[.,]\\d)?)\\s+(?:volle[nr]?\\s+)?(?:tag|woche|monat|jahr|stunde|minute|day|week|month|year|hour)\\p{L}{0,2}\\b|\\b(?:bis|until|from|vom)\\b.{0,30}(?:19|20)\\d\\d"
                    + "|\\d{1,2}[:.]\\d\\d(?: Uhr)? ?(?:bis|[-–]|to|until) ?\\d{1,2}\\b|\\b(?:Beginn|Ende|start|end)\\b.{0,30}\\d{1,2}[:.]\\d\\d|\\d (?:Std|Stunden|hours)\\b",
            WORDS);

    private static final Pattern NAMING = Pattern.compile(
            "\\b(?:Herrn?|Frau|Hr\\.|Fr\\.|Dr\\.|Mag\\.|Prof\\.|Ing\\.|StR|GR|Bgm|Bürgermeister(?:in)?|Vizebürgermeister(?:in)?|Mayor|Councillors?|Cllrs?|Mr|Mrs|Ms)\\b\\.?|GmbH|\\bAG\\b|e\\. ?V\\.|\\bInc\\b|\\bLtd\\b|Fraktion|SPÖ|ÖVP|FPÖ|GRÜNE|NEOS|CDU|SPD|CSU|FDP|AfD|Construction|[A-Z]\\. [A-Z]\\p{Ll}+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern FIRM = Pattern.compile(
            "\\b(?:GmbH|mbH|AG|KG|OHG|GbR|UG|SE|eG|e\\.K\\.|Inc|Ltd|LLC|Limited|Corp|Co\\. KG|PLC|Construction|Contracting|Contractors|Excavating|Paving|Builders|Roofing|Plumbing|Landscaping|Enterprises|Engineering|Motors|Building|Fencing|Aggregates|Electric|Electrical|Mechanical|Services|Solutions|Systems|Consulting|Consultants|Associates|Brothers|Bros|Sons)\\b"
                    + "|\\b(?:Firma|Fa\\.|Büro|Unternehmen|Betrieb|Bietergemeinschaft|Architekten|Ingenieurbüro) (?:\\p{Lu}|„)|\\p{Lu}\\p{L}+ (?:&|\\+|und|and) (?:Partner|Partners|Söhne|Co)\\b|\\p{Lu}\\p{L}+ & \\p{Lu}\\p{L}+",
            Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern PLACING = Pattern.compile(
            "straße|\\bstr\\.|platz\\b|\\bweg\\b|allee|halle|schule|\\bsaal\\b|haus\\b|road|street|drive|centre|center|hall\\b|school",
            WORDS);

    /// Who asks why a grant was cut does not ask for its amount.
    private static final Pattern HOW_MUCH = Pattern.compile("wie ?viel|was kostet|wie teuer|wie hoch|how much", WORDS);

    private final Pattern question;

    Asked(String question) {
        this.question = Pattern.compile("(?<!\\p{L})(?:" + question + ")", WORDS);
    }

    /// What a question asks for; often several things, sometimes nothing special.
    static Set<Asked> in(String question) {
        EnumSet<Asked> asked = EnumSet.noneOf(Asked.class);
        for (Asked kind : values()) {
            if (kind.question.matcher(question).find()) {
                asked.add(kind);
            }
        }
        if (asked.contains(AMOUNT) && asked.contains(COUNT) && !asksForMoney(question)) {
            asked.remove(AMOUNT);
        }
        if (asked.contains(AMOUNT)
                && asked.contains(REASON)
                && !HOW_MUCH.matcher(question).find()) {
            asked.remove(AMOUNT);
        }
        return asked;
    }

    private static boolean asksForMoney(String question) {
        return question.matches("(?is).*(?:kost|euro|geld|preis|teuer|€|budget|money|price|spart|zuschuss).*");
    }

    /// Whether a text holds what is asked for, so that it may be an answer; what costs nothing has its price as well.
    boolean isSurelyIn(String text, List<Quantity> quantities) {
        return evidence(text, quantities) >= SURE
                || (this == AMOUNT && FREE.matcher(text).find());
    }

    /// How surely a text holds what is asked for: 0 to 1.
    double evidence(String text, List<Quantity> quantities) {
        return switch (this) {
            case AMOUNT ->
                best(quantities, Quantity.Kind.AMOUNT, 1, Quantity.Kind.PERCENT, 0.4, Quantity.Kind.NUMBER, 0.4);
            case COUNT ->
                Math.max(
                        best(quantities, Quantity.Kind.NUMBER, 1, Quantity.Kind.PERCENT, 0.9, Quantity.Kind.VOTES, 0.7),
                        best(quantities, Quantity.Kind.AMOUNT, 0.6, Quantity.Kind.TIME, 0, Quantity.Kind.DATE, 0));
            case DATE -> best(quantities, Quantity.Kind.DATE, 1, Quantity.Kind.TIME, 0.5, Quantity.Kind.NUMBER, 0.3);
            case DURATION -> Math.max(found(LASTING, text), 0.5 * DATE.evidence(text, quantities));
            case REFERENCE ->
                best(quantities, Quantity.Kind.REFERENCE, 1, Quantity.Kind.NUMBER, 0.1, Quantity.Kind.DATE, 0);
            case VOTE -> vote(text, quantities);
            case DECISION -> found(DECIDING, text);
            case WHO -> found(NAMING, text);
            case COMPANY -> found(FIRM, text);
            case REASON -> found(GIVING_REASONS, text);
            case LIST ->
                Math.min(1, text.chars().filter(c -> c == ',' || c == '\n').count() / 4.0);
            case PLACE -> found(PLACING, text);
            case STATUS ->
                Math.max(
                        found(DECIDING, text) * 0.7,
                        best(quantities, Quantity.Kind.DATE, 1, Quantity.Kind.NUMBER, 0.3, Quantity.Kind.AMOUNT, 0.3));
        };
    }

    private static double vote(String text, List<Quantity> quantities) {
        if (COUNTED.matcher(text).find()) {
            return 1;
        }
        double counted =
                best(quantities, Quantity.Kind.VOTES, 0.6, Quantity.Kind.RESULT, 0.6, Quantity.Kind.NUMBER, 0.3);
        return Math.min(1, found(VOTING, text) * (0.4 + counted));
    }

    private static double best(
            List<Quantity> quantities,
            Quantity.Kind first,
            double sure,
            Quantity.Kind second,
            double less,
            Quantity.Kind third,
            double least) {
        double best = 0;
        for (Quantity quantity : quantities) {
            double here = quantity.kind() == first
                    ? sure
                    : quantity.kind() == second ? less : quantity.kind() == third ? least : 0;
            best = Math.max(best, here);
        }
        return best;
    }

    private static double found(Pattern pattern, String text) {
        return pattern.matcher(text).find() ? 1 : 0;
    }
}
