package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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

    /// What did not happen need not be told, and what is to be done is no deed.
    private static final Pattern NOT_DONE =
            Pattern.compile("\\b(?:nicht|kein\\p{L}*|nie|not|never|no)\\b|n't\\b|\\bzu \\p{Ll}+en\\W*$", WORDS);

    /// Said of everything in councils, or of nothing in particular.
    private static final Pattern OF_NOTHING_SPECIAL = Pattern.compile(
            "bekommen|erhalten|gekriegt|gewonnen|gestellt|gemacht|getan|beantragt|eingebracht|eingereicht|vorgeschlagen|gesagt|gestimmt|abgestimmt|gewählt|ernannt|berufen|bestellt|beauftragt"
                    + "|übernommen|gegeben|gefordert|entschieden|beschlossen|abgelehnt|angenommen|unterschrieben|gewesen|geworden|gehalten|geholfen|geschrieben|bezahlt|vorgestellt|zuständig|verantwortlich|gesetzt|gestellten?|genannt|benannt"
                    + "|genehmigt|bewilligt|zugestimmt|verabschiedet|geplant|vorgesehen|gekostet|erlaubt|bekannt|mitgeteilt|genommen|gekommen|gegangen|gelaufen|ausgegangen|passiert|stattgefunden|dort|seit|jetzt|bereits|statt|fest|weit|zuletzt|insgesamt|sein|werden|worden|haben|sollen|können|dürfen|müssen|kosten|bleiben|kommen|gehen|stehen|gelten"
                    + "|is|are|was|were|will|would|has|have|had|can|could|did|does|do|got|gets|received|won|joined|joins|moved|seconded|proposed|voted?|said|say|asked|ask|wants?|wanted|decided?|approved?|appoint(?:ed)?|elected|chairs?|chaired|paid|pays?|made|makes?|gave|gives?|took|takes?|put|spoke|submitted|presented|attended|represents?|represented|signed|became|wrote|leads?|led|runs?|ran|owns?|owned|sits?|sat"
                    + "|came|come|join|went|happened|attend|participated|allowed|needed|held|used|called|planned|located|adopt(?:ed)?|reject(?:ed)?|refused?|support(?:ed)?|agreed?|passed?|turn|accept(?:ed)?|carried|supposed|expected|scheduled|required|proposed|need|red",
            WORDS);

    /// Words for the same deed, as people and as papers call it.
    private static final List<Set<String>> THE_SAME = List.of(
            same("vertagt verschoben zurückgestellt abgesetzt zurückgezogen vertagung verschiebung absetzung"),
            same("gebaut errichtet erbaut erstellt neubau errichtung baubeginn"),
            same("gekauft erworben beschafft angeschafft erwerb ankauf beschaffung anschaffung"),
            same("verkauft veräußert verkauf veräußerung"),
            same("abgerissen abgebrochen abgebaut rückgebaut entfernt abriss abbruch rückbau abbau"),
            same("beendet gekündigt aufgelöst kündigung beendigung auflösung eingestellt"),
            same("saniert modernisiert erneuert umgebaut instandgesetzt renoviert umgestaltet sanierung erneuerung"),
            same("eröffnet geöffnet aufgemacht eingeweiht freigegeben eröffnung inbetriebnahme einweihung freigabe"),
            same("anerkannt zuerkannt anerkennung"),
            same("defer deferred postpone postponed adjourned tabled"),
            same("built build constructed construction"),
            same("bought buy purchase purchased acquire acquired"),
            same("raise raised increase increased"),
            same("cancel cancelled end ended withdraw withdrawn terminate terminated termination"),
            same("close closed closing closure shut"),
            same("open opened opening reopen reopened"));

    private static final int SHORTEST_ROOT = 3;
    private static final int LONG_ENOUGH = 4;
    private static final int ENDING = 2;

    /// `Neubau`, not `Ganztagsausbau`.
    private static final int BEFORE = 3;

    private final String word;
    private final List<String> roots;
    private final boolean english;
    private final Optional<Direction> direction;

    private Deed(String word, boolean english) {
        this.word = word;
        this.english = english;
        this.direction = Direction.in(word);
        this.roots = new ArrayList<>(List.of(root(word, english)));
        String folded = Folded.of(word);
        THE_SAME.stream()
                .filter(words -> words.contains(folded))
                .forEach(words -> words.forEach(other -> roots.add(root(other, english))));
        EverydayWords.of(word)
                .forEach(other -> roots.add(root(Folded.words(other).getFirst(), english)));
    }

    private static Set<String> same(String words) {
        return Set.copyOf(Arrays.asList(Folded.of(words).split(" ", -1)));
    }

    /// Empty where the question asks for no special deed.
    static Optional<Deed> of(Inquiry inquiry) {
        String question = inquiry.searchText();
        boolean english = inquiry.language() == Language.ENGLISH;
        Matcher asked = (english ? ENGLISH : GERMAN).matcher(question);
        return NOT_DONE.matcher(question).find() || !asked.find()
                ? Optional.empty()
                : (english ? firstOf(asked, "who", "did", "was", "many") : Optional.of(asked.group("deed")))
                        .filter(word -> Character.isLowerCase(word.charAt(0)))
                        .filter(word -> !OF_NOTHING_SPECIAL.matcher(word).matches())
                        .map(word -> new Deed(word, english))
                        .filter(deed -> deed.roots.getFirst().length() >= SHORTEST_ROOT);
    }

    private static Optional<String> firstOf(Matcher matcher, String... groups) {
        return Arrays.stream(groups)
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst();
    }

    /// As the question has it.
    String word() {
        return word;
    }

    /// `bau` of `gebaut`, `abriss` of `abgerissen`.
    private static String root(String word, boolean english) {
        String folded = Folded.of(word);
        return english
                ? folded.replaceFirst("(?:ed|ing|es|e|s)$", "").replaceFirst("(\\p{L})\\1$", "$1")
                : bare(folded).replaceFirst("(?:ung|en|t|e)$", "");
    }

    /// Without what only bends a verb: `ge` and `zu`, alone or behind `ab`, `auf`, `vor`.
    private static String bare(String word) {
        return word.replaceFirst(
                "^((?:ab|an|auf|aus|ein|vor|zu|um|her|hin|mit|nach|unter|durch|wieder|weg|frei|fest|zurueck|rueck)?)(?:ge|zu)(?=\\p{L}{3})",
                "$1");
    }

    /// Whether a text speaks of the deed in any form; a short root stands in too many words.
    boolean isIn(String text) {
        return direction.filter(way -> way.isIn(text)).isPresent()
                || Folded.words(text).stream().anyMatch(this::isForm);
    }

    private boolean isForm(String word) {
        String bare = english ? word : bare(word);
        return (!english && soundsLike(bare, roots.getFirst()))
                || roots.stream().anyMatch(root -> isForm(word, root) || isForm(bare, root));
    }

    private static boolean isForm(String word, String root) {
        return root.length() >= LONG_ENOUGH
                ? word.contains(root)
                : (word.startsWith(root) && word.length() <= root.length() + ENDING)
                        || (word.endsWith(root) && word.length() <= root.length() + BEFORE)
                        || word.matches("(?:ge|er|be|ver)" + root + "\\p{L}{0,2}");
    }

    /// Another vowel is another tense or a noun.
    private static boolean soundsLike(String word, String root) {
        String sounds = sounds(root);
        return sounds.length() >= LONG_ENOUGH && sounds(word).startsWith(sounds);
    }

    /// The first letter and the consonants, which stay when the vowel changes: `schlss` of `schliess` and `schloss`.
    private static String sounds(String word) {
        String rest = word.substring(1).replace("ch", "x").replaceAll("[aeiouyh]", "");
        return word.charAt(0) + rest.replaceAll("(.)\\1+", "$1");
    }
}
