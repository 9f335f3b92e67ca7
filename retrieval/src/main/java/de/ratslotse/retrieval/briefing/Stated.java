package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A statement with its telling words and its quantities.
final class Stated {

    /// So many words around a quantity say what it is a quantity of.
    private static final int CONTEXT = 4;

    private static final Pattern FOLLOWING =
            Pattern.compile("[\\s\u00a0]{0,2}([\\p{L}²³%/]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final Language language;
    private final List<Language.Word> words;
    private final List<Quantity> quantities;
    private final WordMatch match;
    private final List<Span> sentences;

    Stated(String text, Language language) {
        this.text = text;
        this.language = language;
        this.quantities = Quantities.in(text, language);
        this.sentences = Sentences.of(text, language.locale().getLanguage());
        this.words = language.words(text).stream()
                .filter(word -> !language.silent().contains(word.stem()) && word.end() - word.start() > 1)
                .filter(word -> quantities.stream()
                        .noneMatch(quantity -> quantity.start() <= word.start() && word.end() <= quantity.end()))
                .toList();
        this.match = new WordMatch(
                words.stream()
                        .map(word -> new Inquiry.Term("", word.stem(), word.stem(), 1, true))
                        .toList(),
                language);
    }

    String text() {
        return text;
    }

    Language language() {
        return language;
    }

    List<Quantity> quantities() {
        return quantities;
    }

    /// Whether it has a telling word at all.
    boolean tells() {
        return !words.isEmpty();
    }

    /// How well a text matches each telling word.
    Matched in(String other) {
        return match.in(other);
    }

    /// The share of the telling words that are matched, 0 to 1.
    double share(Matched matched) {
        double sum = 0;
        for (int word = 0; word < words.size(); word++) {
            sum += matched.at(word);
        }
        return words.isEmpty() ? 0 : sum / words.size();
    }

    /// The share of the words next to a quantity that are matched; 1 where it has none.
    double shareAround(Quantity quantity, Matched matched) {
        List<Integer> nearest = new ArrayList<>();
        for (int word = 0; word < words.size(); word++) {
            if (sameSentence(words.get(word), quantity)) {
                nearest.add(word);
            }
        }
        nearest.sort(Comparator.comparingInt(word -> distance(words.get(word), quantity)));
        List<Integer> around = nearest.subList(0, Math.min(CONTEXT, nearest.size()));
        return around.isEmpty() ? 1 : around.stream().mapToDouble(matched::at).sum() / around.size();
    }

    private boolean sameSentence(Language.Word word, Quantity quantity) {
        return sentences.stream()
                .anyMatch(sentence -> sentence.start() <= word.start()
                        && word.start() < sentence.end()
                        && sentence.start() <= quantity.start()
                        && quantity.start() < sentence.end());
    }

    /// Whether the word right behind a number is the same: what is counted or its unit. True for other quantities, and
    /// where the statement has no such word.
    boolean sameWordBehind(Quantity quantity, String behind) {
        Optional<String> unit = wordBehind(text.substring(quantity.end()));
        return quantity.kind() != Quantity.Kind.NUMBER || unit.isEmpty() || unit.equals(wordBehind(behind));
    }

    private Optional<String> wordBehind(String rest) {
        Matcher word = FOLLOWING.matcher(rest);
        return word.lookingAt()
                ? language.words(word.group(1)).stream().findFirst().map(Language.Word::stem)
                : Optional.empty();
    }

    private static int distance(Language.Word word, Quantity quantity) {
        return word.end() <= quantity.start() ? quantity.start() - word.end() : word.start() - quantity.end();
    }
}
