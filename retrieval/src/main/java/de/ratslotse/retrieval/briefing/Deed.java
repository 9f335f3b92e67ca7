package de.ratslotse.retrieval.briefing;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What a question asks to have been done, or to be so: "Wer hat die Brücke gebaut?", "Wann wird der Platz eröffnet?",
/// "Ist die Halle denkmalgeschützt?", "Why did council cancel the grant?".
final class Deed {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GERMAN = Pattern.compile(
            "^\\W*(?:(?:seit |ab |bis )?wann|warum|wieso|weshalb|weswegen|wie ?viele?|von wem|wer|welche[rsmn]?|ist|sind|war|waren|wird|werden|wurden?|hat|haben)\\b[^,;]*\\s(?<deed>\\p{L}+(?:t|en))(?: (?:hat|haben|wurden?|worden|werden|ist|sind))?\\W*$",
            WORDS);

    private static final Pattern ENGLISH = Pattern.compile(
            "^\\W*(?:who|which \\p{L}+)\\s+(?<who>\\p{L}+)\\b"
                    + "|^\\W*(?:when|why|how many)\\b.*\\b(?:did|does|do|will) (?:the )?(?:parish |town |city )?(?:council|township|city|town|committee|board|village|municipality|mayor|clerk|administration|they|it) (?<did>\\p{L}+)\\b"
                    + "|^\\W*(?:when|why|how many|is|are|was|were)\\b[^,;]*\\b(?:is|are|was|were|be|been) [^,;]*?(?<was>\\p{L}{2,}ed|sold|built|bought|shut)\\b"
                    + "|^\\W*how many (?:people|residents|visitors|persons) (?<many>\\p{L}+)\\b",
            WORDS);

    /// The verb of a question that asks what is done now: "Welche Firma reinigt die Halle?", "Wann eröffnet der
    /// Laden?".
    private static final Pattern PRESENT = Pattern.compile(
            "^\\W*(?:(?:seit |ab |bis )?wann|wer|welche[rs]? \\p{L}+)\\s(?<deed>\\p{Ll}+(?:t|en))\\b", WORDS);

    /// "Wann macht die Halle auf?" asks when it is opened.
    private static final Pattern OPENED =
            Pattern.compile("^\\W*(?:seit |ab )?wann (?:macht|machte|machen)\\b.*\\s(?<which>auf|zu)\\W*$", WORDS);

    /// What was decided to do: "Wann wurde beschlossen, den Hof zu verkaufen?", "When did council decide to sell the
    /// farm?".
    private static final Pattern DECIDED = Pattern.compile(
            "\\b(?:beschlossen|entschieden)\\b.*\\s(?:zu (?<plain>\\p{Ll}+en)|(?<parted>\\p{Ll}{2,}zu\\p{Ll}+en))\\W*$"
                    + "|\\bdecided? to (?<to>\\p{L}+)\\b",
            WORDS);

    /// What is done, as a noun: "Wann wurde die Schließung der Halle beschlossen?".
    private static final Pattern NOUN = Pattern.compile(
            "\\b(?:die|der|den|das|dem) (?<deed>(?!(?i:Satzung|Verwaltung|Sitzung|Zeitung|Abteilung|Stellung|Ordnung|Verordnung|Beleuchtung|Heizung|Wohnung|Siedlung|Leitung)\\b)\\p{Lu}\\p{Ll}+(?:ung|kauf|abriss|bruch|bau)) (?:des|der|von|vom|am|im|eines|einer)\\b"
                    + "|\\bthe (?<of>closure|closing|sale|purchase|acquisition|demolition|construction|renovation|removal|merger|termination|cancellation) of\\b");

    /// What did not happen need not be told, and what somebody wants is told in the words of a wish.
    private static final Pattern NOT_DONE = Pattern.compile(
            "\\b(?:nicht|kein\\p{L}*|nie|not|never|no)\\b|n't\\b|^\\W*(?:warum|wieso|weshalb) (?:will|wollen|wollten?|möchten?)\\b",
            WORDS);

    /// In a question without capitals the last word may be a thing: "… in der nordstadt".
    private static final Pattern BEHIND_AN_ARTICLE = Pattern.compile(
            "\\b(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|in|an|auf|bei|für) \\p{L}+\\W*$", WORDS);

    /// What is to be done is no deed.
    private static final Pattern TO_DO = Pattern.compile("\\bzu \\p{Ll}+en\\W*$", WORDS);

    /// Said of everything in councils, or of nothing in particular.
    private static final Pattern OF_NOTHING_SPECIAL = Pattern.compile(
            "bekommen|erhalten|zusammen|beisammen|draußen|drinnen|außen|innen|oben|unten|hinten|morgen|dagegen|gegen|neben|zwischen|wegen|einverstanden|gekriegt|kriegen|kriegt|überhaupt|derzeit|zurzeit|fast|eben|bereit|vorgeführt|präsentiert|gezeigt|erläutert|gewonnen|gestellt|gemacht|getan|beantragt|eingebracht|eingereicht|vorgeschlagen|gesagt|gestimmt|abgestimmt|gewählt|ernannt|berufen|bestellt|beauftragt"
                    + "|übernommen|gegeben|gefordert|entschieden|beschlossen|abgelehnt|angenommen|unterschrieben|gewesen|geworden|gehalten|geholfen|geschrieben|bezahlt|vorgestellt|zuständig|verantwortlich|gesetzt|gestellten?|genannt|benannt"
                    + "|genehmigt|bewilligt|zugestimmt|verabschiedet|geplant|vorgesehen|gekostet|erlaubt|bekannt|mitgeteilt|genommen|gekommen|gegangen|gelaufen|laufen|weiterlaufen|gezogen|ziehen|zieht|ausgegangen|passiert|stattgefunden|dort|seit|jetzt|bereits|statt|fest|weit|zuletzt|insgesamt|sein|werden|worden|haben|sollen|können|dürfen|müssen|kosten|bleiben|kommen|gehen|stehen|gelten"
                    + "|geeignet|gelegt|waren|mussten|sollten|konnten|durften|wollten|hatten|lassen|hat|ist|gibt|geht|steht|kommt|macht|kostet|zahlt|bekommt|erhält|fährt|heißt|gilt|beantragt|fordert|stellt|sitzt|leitet|vertritt|stimmt|lehnt|braucht|findet|wählt|entscheidet|sagt|meint|liegt|nimmt|bleibt|hält|führt|gehört|läuft|lässt|dauert|beträgt|plant|gewinnt|bezahlt|vertreten|wollen|stellen|fordern"
                    + "|is|are|was|were|will|would|has|have|had|can|could|did|does|do|got|gets|received|won|joined|joins|moved|seconded|proposed|voted?|said|say|asked|ask|wants?|wanted|decided?|approved?|appoint(?:ed)?|elected|chairs?|chaired|paid|pays?|made|makes?|gave|gives?|took|takes?|put|spoke|submitted|presented|attended|represents?|represented|signed|became|wrote|leads?|led|runs?|ran|owns?|owned|sits?|sat"
                    + "|came|come|join|went|happened|attend|participated|allowed|needed|held|used|called|planned|located|adopt(?:ed)?|reject(?:ed)?|refused?|support(?:ed)?|agreed?|passed?|turn|accept(?:ed)?|carried|supposed|expected|scheduled|required|proposed|need|red",
            WORDS);

    private final String word;
    private final DeedForms forms;
    private final Optional<DeedForms> foreign;

    private Deed(String word, DeedForms forms, Optional<DeedForms> foreign) {
        this.word = word;
        this.forms = forms;
        this.foreign = foreign;
    }

    /// Empty where the question asks for no special deed.
    static Optional<Deed> of(Inquiry inquiry) {
        return NOT_DONE.matcher(inquiry.searchText()).find()
                ? Optional.empty()
                : Stream.concat(
                                words(inquiry).filter(word -> Character.isLowerCase(word.charAt(0))),
                                found(NOUN, inquiry.searchText()))
                        .filter(word -> !OF_NOTHING_SPECIAL.matcher(word).matches())
                        .map(word -> new Deed(word, DeedForms.of(word, inquiry.language()), foreign(word, inquiry)))
                        .filter(deed -> deed.forms.isTelling())
                        .findFirst();
    }

    private static Stream<String> words(Inquiry inquiry) {
        String question = inquiry.searchText();
        List<String> decided = found(DECIDED, question).toList();
        Matcher opened = OPENED.matcher(question);
        if (opened.find()) {
            return Stream.of(opened.group("which").equals("auf") ? "eröffnet" : "geschlossen");
        }
        if (!decided.isEmpty() || TO_DO.matcher(question).find()) {
            return decided.stream();
        }
        return inquiry.language() == Language.ENGLISH
                ? found(ENGLISH, question)
                : Stream.concat(
                        BEHIND_AN_ARTICLE.matcher(question).find() ? Stream.empty() : found(GERMAN, question),
                        found(PRESENT, question));
    }

    private static Stream<String> found(Pattern pattern, String question) {
        return pattern.matcher(question)
                .results()
                .limit(1)
                .flatMap(found -> IntStream.rangeClosed(1, found.groupCount()).mapToObj(found::group))
                .filter(Objects::nonNull);
    }

    private static Optional<DeedForms> foreign(String word, Inquiry inquiry) {
        return inquiry.terms().stream()
                .filter(_ -> inquiry.language() == Language.ENGLISH)
                .filter(term -> term.surface().equals(word) && !term.foreign().isEmpty())
                .map(term -> DeedForms.ofAny(term.foreign(), inquiry.language().other()))
                .filter(DeedForms::isTelling)
                .findFirst();
    }

    /// As the question has it.
    String word() {
        return word;
    }

    /// Whether it is known what texts of the other language call it.
    boolean crosses() {
        return foreign.isPresent();
    }

    /// Whether a text in the question's language speaks of the deed in any form.
    boolean isIn(String text) {
        return forms.isIn(text);
    }

    /// The same of a text in either language.
    ///
    /// @param abroad whether it is in the other language than the question
    boolean isIn(String text, boolean abroad) {
        return (abroad ? foreign.orElse(forms) : forms).isIn(text);
    }
}
