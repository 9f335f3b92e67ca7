package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The words of one language by which a text may speak of a deed: `verkauft`, `Verkauf`, `veräußert`.
final class DeedForms {

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

    private final boolean english;
    private final List<String> roots = new ArrayList<>();
    private final Optional<Direction> direction;

    private DeedForms(List<String> words, Language language) {
        this.english = language == Language.ENGLISH;
        this.direction =
                words.stream().map(Direction::in).flatMap(Optional::stream).findFirst();
        words.forEach(this::add);
    }

    /// With the other words for the same, and what everyday speech calls it.
    static DeedForms of(String word, Language language) {
        DeedForms forms = new DeedForms(List.of(word), language);
        EverydayWords.of(word)
                .forEach(other -> forms.roots.add(forms.root(Folded.words(other).getFirst())));
        return forms;
    }

    /// What a deed is called in another language; of names of several words none.
    static DeedForms ofAny(List<String> names, Language language) {
        return new DeedForms(names.stream().filter(name -> !name.contains(" ")).toList(), language);
    }

    private void add(String word) {
        String folded = Folded.of(word);
        roots.add(root(folded));
        THE_SAME.stream()
                .filter(words -> words.contains(folded))
                .forEach(words -> words.forEach(other -> roots.add(root(other))));
    }

    private static Set<String> same(String words) {
        return Set.copyOf(Arrays.asList(Folded.of(words).split(" ", -1)));
    }

    /// Whether it can be looked for: a shorter root stands in too many words.
    boolean isTelling() {
        return !roots.isEmpty() && roots.getFirst().length() >= SHORTEST_ROOT;
    }

    /// `bau` of `gebaut`, `abriss` of `abgerissen`.
    private String root(String word) {
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
