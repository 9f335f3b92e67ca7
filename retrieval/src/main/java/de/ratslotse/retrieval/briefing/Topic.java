package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a list is about, in one language or in the other: "playgrounds" for titles that say `Spielplatz`.
///
/// @param words those that belong together; a comma between those of which any will do
record Topic(String words, Language language) {

    /// So many ways at most to say one topic: each is looked for in every title.
    private static final int MOST = 24;

    private static final Pattern ALTERNATIVES = Pattern.compile(",\\s*");

    /// @param locale of the question, for words that tell no language
    static Topic asked(String words, Locale locale) {
        return new Topic(words, Language.ofText(words, Language.of(locale)));
    }

    TopicWords read() {
        return TopicWords.of(words, language.locale(), "");
    }

    /// With all that each word is called in the other language; empty where the name of a word is not known.
    Optional<Topic> abroad() {
        Set<String> said = new LinkedHashSet<>();
        for (String alternative : ALTERNATIVES.split(words, -1)) {
            said.addAll(abroad(alternative));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(new Topic(String.join(", ", said), language.other()));
    }

    private List<String> abroad(String alternative) {
        List<Language.Word> read = language.words(alternative);
        List<List<String>> names = BilingualWords.of(alternative, read, language);
        List<String> said = List.of("");
        for (int i = 0; i < read.size(); i++) {
            boolean phraseGoesOn =
                    i > 0 && !names.get(i).isEmpty() && names.get(i).equals(names.get(i - 1));
            if (!phraseGoesOn) {
                Language.Word word = read.get(i);
                said = with(said, names(alternative.substring(word.start(), word.end()), names.get(i)));
            }
        }
        return said.stream().filter(one -> !one.isEmpty()).limit(MOST).toList();
    }

    /// Proper names and numbers are the same in both languages.
    private static List<String> names(String word, List<String> called) {
        boolean same = !Character.isLowerCase(word.charAt(0));
        return called.isEmpty() && same ? List.of(word) : called;
    }

    private static List<String> with(List<String> said, List<String> names) {
        List<String> longer = new ArrayList<>();
        for (String before : said) {
            names.forEach(name -> longer.add((before + " " + name).strip()));
        }
        return longer;
    }
}
