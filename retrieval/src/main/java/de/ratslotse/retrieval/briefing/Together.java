package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Passage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a quote, with its passage and headings, speaks of enough of what the question names to answer it. Who asks
/// for a price, a person, a number or whether there is such a thing names it, and an answer has to be about all of it.
/// What is quoted in another language is no witness: its words cannot be compared.
final class Together {

    private static final double ENOUGH = 0.5;

    /// Enough where the most telling thing itself is not named.
    private static final double ENOUGH_WITHOUT_IT = 0.65;

    /// For a price, which somebody else's paper is full of as well.
    private static final double ENOUGH_OF_A_PRICE = 0.65;

    /// For a reason, which may be told in other words than the question's.
    private static final double ENOUGH_OF_A_REASON = 0.4;

    /// How the matter ended is told with its title, which is short.
    private static final double ENOUGH_OF_WHAT_IS_TOLD = 0.35;

    /// The same for a question with many nouns: no title has most of them.
    private static final double ENOUGH_OF_A_TITLE = 0.2;

    private static final int MANY = 4;

    /// A word of so many letters may be a compound.
    private static final int LONG = 8;

    /// A place that so many passages name is the town itself.
    private static final double EVERYWHERE = 0.01;

    /// Of what the best stretch has of the question.
    private static final double NEARLY = 0.8;

    /// Asked for one of these of a thing at a place, the place must be named with it.
    private static final Set<Asked> OF_A_PLACE = EnumSet.of(Asked.AMOUNT, Asked.COUNT, Asked.DATE);

    private final Inquiry inquiry;
    private final List<Integer> nouns = new ArrayList<>();
    private final Evidence evidence;
    private final QuestionNouns words;
    private final Named named;
    private final Bearing bearing;

    Together(ReadPart part) {
        this.inquiry = part.inquiry();
        this.evidence = part.evidence();
        this.words = new QuestionNouns(inquiry);
        this.named = new Named(part);
        this.bearing = new Bearing(part);
        for (int term = 0; term < inquiry.terms().size(); term++) {
            if (words.isNoun(inquiry.terms().get(term))) {
                nouns.add(term);
            }
        }
        List<Integer> places = nouns.stream().filter(this::isTheTown).toList();
        if (places.size() < nouns.size()) {
            nouns.removeAll(places);
        }
        nouns.sort(Comparator.comparingDouble((Integer term) -> evidence.weight(term))
                .reversed());
    }

    /// What is missed where nothing of what is quoted and told speaks of the thing: the word for it, if none has it.
    Optional<Missing> missing(List<Extract.Chosen> chosen, Endings.Told told) {
        return isMissed(chosen, told) ? Optional.of(unnamed(spots(chosen, told))) : Optional.empty();
    }

    private Missing unnamed(List<Named.Words> spots) {
        return nouns.stream()
                .filter(_ -> !inquiry.crosses())
                .filter(term -> spots.stream().noneMatch(spot -> spot.at(term) >= Named.PARTLY))
                .findFirst()
                .map(term -> Missing.word("thing", inquiry.terms().get(term).surface()))
                .orElse(Missing.ANYTHING);
    }

    private boolean isMissed(List<Extract.Chosen> chosen, Endings.Told told) {
        boolean exists = ThingAsked.whetherThereIs(inquiry.searchText());
        List<Extract.Chosen> holding = chosen.stream().filter(this::holds).toList();
        List<Named.Words> spots = spots(holding, told);
        if (nouns.isEmpty() || spots.isEmpty() || !isOfAThing()) {
            return false;
        }
        if (isHeldNowhere(nouns.getFirst()) && spots.stream().noneMatch(spot -> spot.has(nouns.getFirst()))) {
            return true;
        }
        double most = spots.stream().mapToDouble(this::share).max().orElse(0);
        int thing = thing();
        double named = spots.stream().mapToDouble(spot -> spot.at(thing)).max().orElse(0);
        if (!told.isEmpty() && !exists) {
            return named < Named.PARTLY && most < enoughOfATitle();
        }
        boolean unnamed = named < (exists ? Named.SURELY : Named.PARTLY);
        if (ThingAsked.isOpen(inquiry)) {
            return most < ENOUGH_OF_A_REASON;
        }
        boolean price = inquiry.asked().contains(Asked.AMOUNT);
        return (exists && told.isEmpty() && !isSaidAtOnce(holding))
                || new NameBeside(inquiry, bearing).isMissed(spots, nouns)
                || (told.isEmpty() && isCountedOrDated() && liesElsewhere(spots))
                || most < (price ? ENOUGH_OF_A_PRICE : ENOUGH)
                || (unnamed && (exists || most < ENOUGH_WITHOUT_IT));
    }

    /// Of one thing alone also how it stands: what it is like or what is near it is another.
    private boolean isOfAThing() {
        return ThingAsked.isAskedFor(inquiry)
                || (nouns.size() == 1 && NamedSubjects.asksHowItStands(inquiry.searchText()));
    }

    /// Whether the one thing asked about is a word that no passage has: parts of it here and there are other things.
    private boolean isHeldNowhere(int term) {
        return nouns.size() == 1
                && inquiry.language() == Language.GERMAN
                && inquiry.terms().get(term).surface().length() >= LONG
                && evidence.isNowhere(term);
    }

    private double enoughOfATitle() {
        if (nouns.size() >= MANY) {
            return ENOUGH_OF_A_TITLE;
        }
        return inquiry.closed() ? ENOUGH : ENOUGH_OF_WHAT_IS_TOLD;
    }

    /// Whether a stretch names what the question tells most of, besides who spoke; in another language nobody knows.
    boolean names(Extract.Chosen stretch, List<String> speakers) {
        Optional<Integer> thing = nouns.stream()
                .filter(term -> speakers.stream()
                        .noneMatch(name -> Folded.same(
                                Folded.of(name),
                                Folded.of(inquiry.terms().get(term).surface()))))
                .findFirst();
        return !named.canTell(stretch)
                || thing.isEmpty()
                || named.in(stretch.best().passage()).at(thing.get()) >= Named.PARTLY;
    }

    /// Who did it may stand apart from where.
    private boolean isCountedOrDated() {
        return inquiry.asked().stream().anyMatch(OF_A_PLACE::contains)
                && inquiry.asked().stream().noneMatch(asked -> asked == Asked.WHO || asked == Asked.COMPANY);
    }

    /// "Wie viele Betten hat das Krankenhaus am Seilerberg?": beds and hospitals elsewhere are others.
    private boolean liesElsewhere(List<Named.Words> spots) {
        List<Integer> there = nouns.stream()
                .filter(term -> words.isOfAPlace(inquiry.terms().get(term)))
                .toList();
        List<Integer> things = nouns.stream()
                .filter(term ->
                        !there.contains(term) && !words.isPlace(inquiry.terms().get(term)))
                .toList();
        return !there.isEmpty()
                && !things.isEmpty()
                && spots.stream()
                        .noneMatch(spot -> there.stream().allMatch(term -> spot.at(term) >= Named.PARTLY)
                                && things.stream().anyMatch(term -> spot.at(term) >= Named.PARTLY));
    }

    /// "Gibt es im Rathaus eine Sauna?": a quote says both.
    private boolean isSaidAtOnce(List<Extract.Chosen> chosen) {
        return chosen.stream().anyMatch(stretch -> {
            Named.Words words =
                    named.in(stretch.best().passage().source().passage().headingPath() + "\n"
                            + stretch.best().passage().source().file().title().orElse("") + "\n"
                            + Shortfall.text(stretch));
            return !named.canTell(stretch) || nouns.stream().allMatch(term -> words.at(term) >= Named.SURELY);
        });
    }

    /// Whether a quote has the amount, the firm or the number asked for: only there the thing has to be named.
    private boolean holds(Extract.Chosen stretch) {
        ReadPassage passage = stretch.best().passage();
        return inquiry.asked().stream()
                .filter(asked -> asked == Asked.AMOUNT || asked == Asked.COMPANY || asked == Asked.COUNT)
                .allMatch(asked -> passage.pieces().stream()
                        .filter(piece -> piece.span().start() >= stretch.start()
                                && piece.span().end() <= stretch.end())
                        .anyMatch(piece -> asked.isSurelyIn(piece.text(), piece.quantities())));
    }

    /// The stretches that speak most of what the question names, with what stands beside these; all that are in another
    /// language.
    List<Extract.Chosen> closest(List<Extract.Chosen> chosen) {
        double most = chosen.stream().mapToDouble(this::share).max().orElse(0);
        List<Passage> near = chosen.stream()
                .filter(stretch -> share(stretch) >= NEARLY * most)
                .map(Together::passage)
                .toList();
        return chosen.stream()
                .filter(stretch -> !named.canTell(stretch)
                        || near.stream().anyMatch(passage -> isBeside(passage, passage(stretch))))
                .toList();
    }

    private static Passage passage(Extract.Chosen stretch) {
        return stretch.best().passage().source().passage();
    }

    private static boolean isBeside(Passage one, Passage other) {
        return one.fileId().equals(other.fileId()) && Math.abs(one.ordinal() - other.ordinal()) <= 1;
    }

    /// Whether a matter is called by what the question tells most of, or the passage that speaks for it names most of
    /// all of it: a month or a side word that both have makes it another.
    boolean isOf(Matter matter) {
        ReadPassage best = matter.best().passage();
        if (nouns.isEmpty() || !named.canTell(best)) {
            return true;
        }
        Named.Words called = named.in(matter.text(), best);
        return called.at(thing()) >= Named.PARTLY
                || share(called) >= enoughOfATitle()
                || share(named.in(best)) >= ENOUGH_WITHOUT_IT;
    }

    /// What the question tells most of, a place only where there is nothing else.
    private int thing() {
        return nouns.stream()
                .filter(term -> !words.isPlace(inquiry.terms().get(term)))
                .findFirst()
                .orElse(nouns.getFirst());
    }

    private double share(Extract.Chosen stretch) {
        return named.canTell(stretch) ? share(named.in(stretch.best().passage())) : 0;
    }

    /// What goes on overleaf, under the same heading, names the thing on the page before.
    private List<ReadPassage> before(ReadPassage passage) {
        Passage here = passage.source().passage();
        return evidence.passages().stream()
                .filter(other -> goesOn(other.source().passage(), here))
                .toList();
    }

    private static boolean goesOn(Passage before, Passage here) {
        return before.fileId().equals(here.fileId())
                && before.ordinal() == here.ordinal() - 1
                && before.headingPath().equals(here.headingPath());
    }

    private boolean isTheTown(int term) {
        return words.isPlace(inquiry.terms().get(term)) && evidence.share(term) >= EVERYWHERE;
    }

    private double share(Named.Words spot) {
        double total = 0;
        double held = 0;
        for (int term : nouns) {
            total += evidence.weight(term);
            held += evidence.weight(term) * spot.at(term);
        }
        return held / Math.max(total, 1e-9);
    }

    private List<Named.Words> spots(List<Extract.Chosen> chosen, Endings.Told told) {
        List<Named.Words> spots = new ArrayList<>();
        chosen.stream()
                .filter(named::canTell)
                .forEach(stretch -> spots.add(
                        named.in(stretch.best().passage(), before(stretch.best().passage()))));
        String text = String.join(
                "\n", told.statements().stream().map(Answer.Statement::text).toList());
        if (!told.isEmpty() && named.canTell(text)) {
            spots.add(named.in(text));
        }
        return spots;
    }
}
