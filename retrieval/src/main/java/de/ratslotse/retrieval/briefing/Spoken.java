package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the passages found speak at all of what a question names. A passage in the other language is no witness: its
/// words cannot be compared.
final class Spoken {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;

    /// The noun that is counted or measured: "Wie viele Kitaplätze fehlen?", "Wie hoch ist das Sitzungsgeld?".
    private static final Pattern MEASURED = Pattern.compile(
            "(?:wie ?viele?|wie (?:hoch|groß) (?:ist|sind|war|waren) (?:der|die|das|den)|how many)\\s+(?<noun>\\p{L}[\\p{L}-]{3,})",
            WORDS);

    /// "Wie viel Pacht": money counts as well.
    private static final Pattern HOW_MUCH = Pattern.compile("^(?:wie ?viel|how much)\\b", WORDS);

    private static final Pattern HOW_MANY = Pattern.compile("^(?:wie ?viele?|how many)\\b", WORDS);

    private static final Pattern PEOPLE = Pattern.compile("leuten?|menschen|personen|people|persons", WORDS);

    /// The number of an item or a paper counts nothing.
    private static final Pattern OF_A_LIST =
            Pattern.compile("(?:#|§|-|\\b(?:Nr|No|TOP|Punkt|Item|Ziffer))\\.?\\s*$", WORDS);

    /// `Sanierung`: what is done, not to what.
    private static final Pattern DOING = Pattern.compile("(?:ungs?|ions?|ings?)$");

    /// A part of a compound says that something is near, not that it is the same.
    private static final float THE_SAME = 0.75f;

    private static final float ANY_OF_IT = 0.5f;
    private static final int TELLING = 2;

    /// Of all that a question's nouns tell.
    private static final double TOO_MUCH = 0.4;

    /// Part of the most telling name's weight that another must have to stand for it.
    private static final double NEARLY_AS_TELLING = 0.6;

    private final Inquiry inquiry;
    private final Evidence evidence;
    private final String question;
    private final QuestionNouns nouns;
    private final Named named;
    private final Set<ReadPassage> passages = Collections.newSetFromMap(new IdentityHashMap<>());

    Spoken(ReadPart part) {
        this.inquiry = part.inquiry();
        this.evidence = part.evidence();
        this.question = inquiry.searchText();
        this.nouns = new QuestionNouns(inquiry);
        this.named = new Named(part);
        for (Weighed sentence : part.weighed()) {
            if (named.canTell(sentence.passage())) {
                passages.add(sentence.passage());
            }
        }
    }

    /// Whether the counted noun stands nowhere.
    boolean measuresTheUnknown() {
        Matcher measured = MEASURED.matcher(question);
        if (passages.isEmpty() || !measured.find()) {
            return false;
        }
        String noun = measured.group("noun");
        return place(noun)
                .filter(this::isName)
                .filter(term -> most(term) < THE_SAME)
                .isPresent();
    }

    /// Whether a quote has a number beside what is counted; true where nothing is.
    boolean counts(Extract.Chosen stretch) {
        Matcher measured = MEASURED.matcher(question);
        boolean countable =
                measured.find() && HOW_MANY.matcher(measured.group()).find();
        if (!countable || !named.canTell(stretch)) {
            return true;
        }
        Optional<Integer> counted = place(measured.group("noun")).filter(this::isName);
        boolean people = PEOPLE.matcher(measured.group("noun")).matches();
        return counted.map(noun -> isCounted(noun, stretch)).orElseGet(() -> !people || countsSomebody(stretch));
    }

    /// "Wie viele Leute …": a number beside anything else that the question names.
    private boolean countsSomebody(Extract.Chosen stretch) {
        List<Integer> names = names();
        return names.isEmpty()
                || stretch.best().passage().pieces().stream()
                        .filter(piece -> piece.span().start() >= stretch.start()
                                && piece.span().end() <= stretch.end())
                        .filter(piece -> piece.quantities().stream().anyMatch(number -> countsThings(piece, number)))
                        .anyMatch(piece ->
                                names.stream().anyMatch(name -> piece.matches().at(name) >= ANY_OF_IT));
    }

    private static boolean countsThings(ReadPassage.Piece piece, Quantity number) {
        boolean ofAList = number.start() > 0
                && OF_A_LIST
                        .matcher(piece.text()
                                .substring(
                                        0, Math.min(number.start(), piece.text().length())))
                        .find();
        return isNumber(number) && !ofAList;
    }

    private boolean isCounted(int counted, Extract.Chosen stretch) {
        for (ReadPassage.Piece piece : stretch.best().passage().pieces()) {
            boolean quoted =
                    piece.span().start() >= stretch.start() && piece.span().end() <= stretch.end();
            boolean number = quoted && piece.quantities().stream().anyMatch(this::isAsked);
            if (number && piece.matches().at(counted) >= ANY_OF_IT) {
                return true;
            }
        }
        return false;
    }

    private boolean isAsked(Quantity quantity) {
        Matcher measured = MEASURED.matcher(question);
        boolean money = measured.find() && HOW_MUCH.matcher(measured.group()).find();
        return isNumber(quantity) || (money && quantity.kind() == Quantity.Kind.AMOUNT);
    }

    private static boolean isNumber(Quantity quantity) {
        return quantity.kind() == Quantity.Kind.NUMBER || quantity.kind() == Quantity.Kind.PERCENT;
    }

    /// Whether the noun that tells most, or most of them, stand nowhere; asked why, whether much of what they tell
    /// does: a reason is told in other words than the question's.
    boolean namesTheUnknown() {
        List<Integer> names = names();
        List<Integer> unknown =
                names.stream().filter(term -> most(term) < ANY_OF_IT).toList();
        boolean open = ThingAsked.isOpen(inquiry);
        return !passages.isEmpty()
                && !unknown.isEmpty()
                && (open
                        ? weight(unknown) >= TOO_MUCH * weight(names)
                        : unknown.contains(names.getFirst()) || 2 * unknown.size() > names.size());
    }

    private double weight(List<Integer> terms) {
        return terms.stream().mapToDouble(evidence::weight).sum();
    }

    /// Whether a passage has one of the nouns that tell most about what is meant; true where there are none.
    boolean speaksOfIt(ReadPassage passage) {
        return speaksOfIt(passage, ANY_OF_IT);
    }

    /// The same, where the end of a compound is not enough: a hall is not the ice rink asked about.
    boolean namesIt(ReadPassage passage) {
        return speaksOfIt(passage, THE_SAME);
    }

    private boolean speaksOfIt(ReadPassage passage, float enough) {
        List<Integer> names = new ArrayList<>(names());
        names.removeIf(
                term -> DOING.matcher(inquiry.terms().get(term).surface()).find());
        List<Integer> telling = names.subList(0, Math.min(TELLING, names.size()));
        telling = telling.stream()
                .filter(term -> evidence.weight(term) >= NEARLY_AS_TELLING * evidence.weight(names.getFirst()))
                .toList();
        return !named.canTell(passage)
                || telling.isEmpty()
                || telling.stream().anyMatch(term -> named.hinted(passage, term) >= enough);
    }

    /// The question's nouns, those first that tell most.
    private List<Integer> names() {
        List<Integer> names = new ArrayList<>();
        for (int term = 0; term < inquiry.terms().size(); term++) {
            if (isName(term)) {
                names.add(term);
            }
        }
        names.sort(Comparator.comparingDouble((Integer term) -> evidence.weight(term))
                .reversed());
        return names;
    }

    private boolean isName(int place) {
        return nouns.isNoun(inquiry.terms().get(place));
    }

    private Optional<Integer> place(String word) {
        for (int term = 0; term < inquiry.terms().size(); term++) {
            if (inquiry.terms().get(term).surface().toLowerCase(Locale.ROOT).equals(word.toLowerCase(Locale.ROOT))) {
                return Optional.of(term);
            }
        }
        return Optional.empty();
    }

    private float most(int term) {
        float most = 0;
        for (ReadPassage passage : passages) {
            most = Math.max(most, named.hinted(passage, term));
        }
        return most;
    }
}
