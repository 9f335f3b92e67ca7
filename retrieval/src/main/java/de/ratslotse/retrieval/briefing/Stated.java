package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence of a statement with its telling words and its quantities.
final class Stated {

    /// So many words around a quantity say what it is a quantity of.
    private static final int CONTEXT = 4;

    private static final double HALF = 0.5;

    /// In characters, between the two ends of a range.
    private static final int RANGE = 30;

    private static final Pattern FOLLOWING =
            Pattern.compile("[\\s\u00a0]{0,2}([\\p{L}²³%/]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final String text;
    private final Language language;
    private final List<Language.Word> all;
    private final List<Language.Word> words;
    private final List<Quantity> quantities;
    private final WordMatch match;
    private final List<Span> sentences;

    Stated(String text, Language language) {
        this.text = text;
        this.language = language;
        this.quantities = Quantities.in(text, language);
        this.sentences = Sentences.of(text, language.locale().getLanguage());
        this.all = language.words(text);
        this.words = all.stream()
                .filter(word -> !language.silent().contains(word.stem()) && word.end() - word.start() > 1)
                .filter(word -> quantities.stream()
                        .noneMatch(quantity -> quantity.start() <= word.start() && word.end() <= quantity.end()))
                .toList();
        this.match = new WordMatch(
                words.stream()
                        .map(word -> new Inquiry.Term("", language, word.stem(), word.stem(), 1, true, List.of()))
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

    /// All its words in their order, with those that carry no meaning.
    List<Language.Word> words() {
        return all;
    }

    /// The place of the last word before a quantity; -1 where none is.
    static int before(List<Language.Word> words, Quantity quantity) {
        int last = -1;
        while (last + 1 < words.size() && words.get(last + 1).end() <= quantity.start()) {
            last++;
        }
        return last;
    }

    /// The place of the first word behind a quantity; the number of words where none is.
    static int after(List<Language.Word> words, Quantity quantity) {
        int first = 0;
        while (first < words.size() && words.get(first).start() < quantity.end()) {
            first++;
        }
        return first;
    }

    /// Whether it has a telling word at all.
    boolean tells() {
        return !words.isEmpty();
    }

    /// What it is told of, where it says so first: `Radweg Deichstraße: Der Antrag ist angenommen.`
    Optional<Stated> subject() {
        int colon = text.indexOf(": ");
        return colon < 0 ? Optional.empty() : Optional.of(new Stated(text.substring(0, colon), language));
    }

    /// The same without whom it names, and their groups in brackets.
    Stated withoutPersons() {
        return new Stated(NamedParties.withoutPersons(text), language);
    }

    /// How well a text matches each telling word.
    Matched in(String other) {
        return match.in(other);
    }

    /// The same of words that were read already.
    Matched in(List<Language.Word> other) {
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

    /// How many telling words in a row are not matched at most.
    int longestGap(Matched matched) {
        int longest = 0;
        int gap = 0;
        for (int word = 0; word < words.size(); word++) {
            gap = matched.at(word) < HALF ? gap + 1 : 0;
            longest = Math.max(longest, gap);
        }
        return longest;
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

    /// Whether a quantity of a passage has the value of one of this sentence. A count is no share and no amount, unless
    /// one follows: `20 bis 30 Prozent`.
    boolean isBorneOut(Quantity quantity, Quantity by) {
        return by.supports(quantity) && (by.kind() == quantity.kind() || isRange(quantity, by.kind()));
    }

    private boolean isRange(Quantity quantity, Quantity.Kind kind) {
        boolean valued = kind == Quantity.Kind.PERCENT || kind == Quantity.Kind.AMOUNT;
        return !valued
                || quantities.stream()
                        .anyMatch(other -> other.kind() == kind && Math.abs(other.start() - quantity.end()) < RANGE);
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
