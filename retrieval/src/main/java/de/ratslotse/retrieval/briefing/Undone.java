package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
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

    private static final int TELLING = 2;

    /// Part of the most telling noun's weight that another must have to stand for it.
    private static final double NEARLY_AS_TELLING = 0.6;

    /// Of the thing, by weight: more than one of two words that tell about as much.
    private static final double MOST = 0.6;

    private final Inquiry inquiry;
    private final Evidence evidence;
    private final Named named;
    private final Optional<Deed> deed;
    private final List<Integer> thing;

    Undone(ReadPart part) {
        this.inquiry = part.inquiry();
        this.evidence = part.evidence();
        this.named = new Named(inquiry);
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

    /// @param told how the matter ended, from the council's data
    boolean isTold(List<Extract.Chosen> chosen, Endings.Told told) {
        boolean comparable = chosen.stream()
                .allMatch(stretch -> named.isOfItsLanguage(stretch.best().passage()));
        if (deed.isEmpty() || !comparable) {
            return true;
        }
        String said = String.join(
                "\n", told.statements().stream().map(Answer.Statement::text).toList());
        List<StatementKind> kinds = kinds(deed.get());
        boolean wished = PAST.matcher(inquiry.searchText()).find()
                && Premise.supposes(inquiry.searchText())
                && !told.results().all().contains(ItemResult.ACCEPTED)
                && WISHES.containsAll(kinds);
        boolean quoted = inquiry.asked().stream().noneMatch(BY_SOMEBODY::contains)
                || chosen.stream()
                        .anyMatch(stretch -> deed.get()
                                .isIn(stretch.best()
                                        .passage()
                                        .source()
                                        .passage()
                                        .text()));
        return deed.get().isIn(said) || (quoted && !kinds.isEmpty() && !wished);
    }

    /// Of what kinds the sentences are that tell of the deed beside the thing.
    private List<StatementKind> kinds(Deed done) {
        List<StatementKind> kinds = new ArrayList<>();
        for (ReadPassage passage : evidence.passages()) {
            for (int index = 0;
                    named.isOfItsLanguage(passage) && index < passage.pieces().size();
                    index++) {
                ReadPassage.Piece piece = passage.pieces().get(index);
                if (done.isIn(piece.text()) && isBeside(passage, index)) {
                    kinds.add(StatementKinds.of(
                            passage.source(), piece.span().start(), piece.span().end()));
                }
            }
        }
        return kinds;
    }

    private double weight(Stream<Integer> terms) {
        return terms.mapToDouble(evidence::weight).sum();
    }

    /// Whether the sentence, one beside it or the headings name something of the thing, and the passage most of it.
    private boolean isBeside(ReadPassage passage, int index) {
        int last = Math.min(passage.pieces().size() - 1, index + 1);
        StringBuilder text = new StringBuilder(passage.source().passage().headingPath()).append('\n');
        passage.source().file().title().ifPresent(text::append);
        for (int at = Math.max(0, index - 1); at <= last; at++) {
            text.append('\n').append(passage.pieces().get(at).text());
        }
        Named.Words near = named.in(text.toString());
        Named.Words around = named.in(passage);
        return thing.isEmpty()
                || (thing.stream().anyMatch(term -> near.at(term) >= Named.PARTLY)
                        && weight(thing.stream().filter(term -> around.at(term) >= Named.PARTLY))
                                >= MOST * weight(thing.stream()));
    }
}
