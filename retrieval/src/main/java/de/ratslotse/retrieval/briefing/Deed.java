package de.ratslotse.retrieval.briefing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What somebody is asked to have done: "Wer hat die Brücke gebaut?", "Welche Firma hat die Hecke gepflanzt?", "Who
/// designed the hall?". Where nothing of that stands in the passages, they do not tell who did it.
final class Deed {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    private static final Pattern GERMAN = Pattern.compile(
            "^\\W*(?:von wem|wer|welche[rsmn]?)\\b.*\\b(?<deed>\\p{L}+(?:t|en))(?: (?:hat|haben|wurden?|worden))?\\W*$",
            WORDS);

    private static final Pattern ENGLISH = Pattern.compile("^\\W*(?:who|which \\p{L}+)\\s+(?<deed>\\p{L}+)\\b", WORDS);

    /// Said of everything in councils, or of nothing in particular.
    private static final Pattern OF_NOTHING_SPECIAL = Pattern.compile(
            "bekommen|erhalten|gekriegt|gewonnen|gestellt|gemacht|getan|beantragt|eingebracht|eingereicht|vorgeschlagen|gesagt|gestimmt|abgestimmt|gewählt|ernannt|berufen|bestellt|beauftragt"
                    + "|übernommen|gegeben|gefordert|entschieden|beschlossen|abgelehnt|angenommen|unterschrieben|gewesen|geworden|gehalten|geholfen|geschrieben|bezahlt|vorgestellt|zuständig|verantwortlich|gesetzt|gestellten?|genannt|benannt"
                    + "|is|are|was|were|will|would|has|have|had|can|could|did|does|do|got|gets|received|won|joined|joins|moved|seconded|proposed|voted|said|asked|wants?|wanted|decided|approved|appointed|elected|chairs?|chaired|paid|pays?|made|makes?|gave|gives?|took|takes?|put|spoke|submitted|presented|attended|represents?|represented|signed|became|wrote|leads?|led|runs?|ran|owns?|owned|sits?|sat",
            WORDS);

    private static final int SHORTEST_ROOT = 3;
    private static final int LONG_ENOUGH = 4;
    private static final int ENDING = 2;

    private Deed() {}

    /// The root of the verb: `bau` of `gebaut`; empty where the question asks for no special deed.
    static Optional<String> of(Inquiry inquiry) {
        boolean english = inquiry.language() == Language.ENGLISH;
        Matcher asked = (english ? ENGLISH : GERMAN).matcher(inquiry.searchText());
        boolean asksWho = inquiry.asked().contains(Asked.WHO) || inquiry.asked().contains(Asked.COMPANY);
        if (!asksWho || !asked.find()) {
            return Optional.empty();
        }
        String deed = asked.group("deed");
        boolean special = !OF_NOTHING_SPECIAL.matcher(deed).matches() && Character.isLowerCase(deed.charAt(0));
        return Optional.of(root(Folded.of(deed), english)).filter(root -> special && root.length() >= SHORTEST_ROOT);
    }

    private static String root(String deed, boolean english) {
        return english
                ? deed.replaceFirst("(?:ed|s)$", "")
                : deed.replaceFirst("^(?:(?:ab|an|auf|aus|ein|vor|zu|um|her|hin|mit|nach|unter)?ge)?", "")
                        .replaceFirst("(?:en|t)$", "");
    }

    /// Whether a text speaks of the deed in any form; a short root stands in too many words.
    static boolean isIn(String text, String root) {
        return Folded.words(text).stream().anyMatch(word -> isForm(word, root));
    }

    private static boolean isForm(String word, String root) {
        boolean brief = root.length() < LONG_ENOUGH;
        boolean begins = word.startsWith(root) && word.length() <= root.length() + ENDING;
        return brief
                ? begins || word.endsWith(root) || word.matches("(?:ge|er|be|ver)" + root + "\\p{L}{0,2}")
                : word.contains(root);
    }
}
