package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether nothing that was found tells of the deed a question asks about: the bridge is spoken of, and nobody says
/// that it was built, closed or sold.
final class Undone {

    /// Asked for one of these, the deed must be told.
    private static final Set<Asked> OF_A_DEED =
            EnumSet.of(Asked.WHO, Asked.COMPANY, Asked.DATE, Asked.REASON, Asked.COUNT);

    private static final Set<Asked> BY_SOMEBODY = EnumSet.of(Asked.WHO, Asked.COMPANY);

    /// Who wishes for something tells of no deed.
    private static final Set<StatementKind> WISHES =
            EnumSet.of(StatementKind.MOTION, StatementKind.AMENDMENT, StatementKind.QUESTION);

    private static final Pattern PAST = Pattern.compile(
            "\\b(?:wurden?|hat|haben|war|waren|did|was|were)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    /// What was only to be done may be told elsewhere than the thing, and the time as well.
    private static final Pattern PLANNED = Pattern.compile(
            "\\b(?:sollten?|geplant|vorgesehen|erwartet|expected|planned|supposed|scheduled|due)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int TELLING = 2;

    /// Part of the most telling noun's weight that another must have to stand for it.
    private static final double NEARLY_AS_TELLING = 0.6;

    /// Of the thing, by weight: more than one of two words that tell about as much.
    private static final double MOST = 0.6;

    /// The same of the sentence that tells of the deed, with its headings.
    private static final double OF_IT = 0.4;

    private final Inquiry inquiry;
    private final Evidence evidence;
    private final Named named;
    private final Optional<Deed> deed;
    private final List<Integer> thing;
    private final Bearing bearing;

    Undone(ReadPart part) {
        this.inquiry = part.inquiry();
        this.evidence = part.evidence();
        this.named = new Named(part);
        this.bearing = new Bearing(part);
        boolean asked = inquiry.closed() || inquiry.asked().stream().anyMatch(OF_A_DEED::contains);
        this.deed = asked ? Deed.of(inquiry) : Optional.empty();
        this.thing = deed.map(done -> thing(part, done)).orElse(List.of());
    }

    private List<Integer> thing(ReadPart part, Deed done) {
        QuestionNouns nouns = new QuestionNouns(inquiry);
        List<Integer> names = new ArrayList<>();
        for (int term = 0; term < inquiry.terms().size(); term++) {
            Term word = inquiry.terms().get(term);
            if (nouns.isNoun(word) && !word.surface().equals(done.word())) {
                names.add(term);
            }
        }
        names.sort(Comparator.comparingDouble((Integer term) -> part.evidence().weight(term))
                .reversed());
        return names.stream()
                .limit(TELLING)
                .filter(term -> evidence.weight(term) >= NEARLY_AS_TELLING * evidence.weight(names.getFirst()))
                .toList();
    }

    /// The deed, where it is not told of.
    ///
    /// @param told how the matter ended, from the council's data
    Optional<Missing> missing(List<Extract.Chosen> chosen, Endings.Told told) {
        return deed.filter(_ -> !isTold(chosen, told)).map(done -> Missing.word("deed", done.word()));
    }

    private boolean isTold(List<Extract.Chosen> chosen, Endings.Told told) {
        boolean comparable =
                chosen.stream().allMatch(stretch -> canTell(stretch.best().passage()));
        if (deed.isEmpty() || !comparable) {
            return true;
        }
        String said = String.join(
                "\n", told.statements().stream().map(Answer.Statement::text).toList());
        List<Bearing.Sentence> telling = bearing.sentences(this::isOfTheDeed).toList();
        boolean quoted = inquiry.asked().stream().noneMatch(BY_SOMEBODY::contains)
                || chosen.stream()
                        .map(stretch -> stretch.best().passage())
                        .anyMatch(passage ->
                                deed.get().isIn(passage.source().passage().text(), isAbroad(passage)));
        return deed.get().isIn(said) || (quoted && !telling.isEmpty() && !isOnlyWished(telling, told));
    }

    private boolean isOfTheDeed(Bearing.Sentence sentence) {
        ReadPassage passage = sentence.passage();
        return canTell(passage)
                && deed.filter(done -> done.isIn(sentence.piece().text(), isAbroad(passage)))
                        .isPresent()
                && isBeside(sentence);
    }

    /// Asked for what was done, somebody must tell that it was, of the thing itself, and when.
    private boolean isOnlyWished(List<Bearing.Sentence> telling, Endings.Told told) {
        if (!PAST.matcher(inquiry.searchText()).find() || told.results().all().contains(ItemResult.ACCEPTED)) {
            return false;
        }
        boolean planned = PLANNED.matcher(inquiry.searchText()).find();
        List<Bearing.Sentence> done =
                telling.stream().filter(sentence -> !isWish(sentence)).toList();
        boolean wished = Premise.supposes(inquiry.searchText()) && done.isEmpty();
        boolean ofSomethingElse =
                !done.isEmpty() && done.stream().noneMatch(sentence -> bearing.own(sentence) >= OF_IT);
        boolean undated = inquiry.asked().contains(Asked.DATE)
                && told.isEmpty()
                && telling.stream().noneMatch(sentence -> sentence.piece().surelyHolds(Asked.DATE));
        return wished || (!planned && (ofSomethingElse || undated));
    }

    private static boolean isWish(Bearing.Sentence sentence) {
        Span span = sentence.piece().span();
        return WISHES.contains(StatementKinds.of(sentence.passage().source(), span.start(), span.end()));
    }

    private boolean isAbroad(ReadPassage passage) {
        return !named.isOfItsLanguage(passage);
    }

    /// Whether it is known what the passage would call the deed.
    private boolean canTell(ReadPassage passage) {
        return !isAbroad(passage) || (deed.filter(Deed::crosses).isPresent() && named.canTell(passage));
    }

    private double weight(Stream<Integer> terms) {
        return terms.mapToDouble(evidence::weight).sum();
    }

    /// Whether the sentence, one beside it or the headings name something of the thing, and the passage most of it.
    private boolean isBeside(Bearing.Sentence sentence) {
        Named.Words near = named.in(sentence.head() + "\n" + sentence.near(), sentence.passage());
        Named.Words around = named.in(sentence.passage());
        return thing.isEmpty()
                || (thing.stream().anyMatch(term -> near.at(term) >= Named.PARTLY)
                        && weight(thing.stream().filter(term -> around.at(term) >= Named.PARTLY))
                                >= MOST * weight(thing.stream()));
    }
}
