package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the quotes miss of what a question asks for, although they speak of the same things: no amount for "Was hat es
/// gekostet?", no firm for "Welche Firma?", nothing from a time the data do not reach.
final class Shortfall {

    /// Kinds of things that an answer cannot do without and that are recognised with certainty.
    private static final List<Asked> REQUIRED = List.of(Asked.AMOUNT, Asked.REFERENCE, Asked.COMPANY);

    /// Of the thing, that stands beside an amount.
    private static final double OF_A_PRICE = 0.4;

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    private static final Pattern CLOSED_DOORS = Pattern.compile(
            "(?:nicht-?\\s?öffentlich|hinter verschlossenen|non-?public|closed session|in camera).{0,100}(?:gesagt|besprochen|beraten|diskutiert|gesprochen|geäußert|said|discussed)",
            WORDS);

    /// Of the groups of rules, those that hold for what is understood only with the turns before as well.
    private static final int ALWAYS = 2;

    private static final int ALL = 4;

    private final Inquiry inquiry;
    private final Spoken spoken;
    private final Undone undone;
    private final Together together;
    private final Bearing bearing;

    Shortfall(ReadPart part, Together together) {
        this.inquiry = part.inquiry();
        this.spoken = new Spoken(part);
        this.undone = new Undone(part);
        this.together = together;
        this.bearing = new Bearing(part);
    }

    /// What is missed first; empty where nothing is. Whatever is enough to say so is looked at, and no more.
    ///
    /// @param told how the matter ended, from the council's data
    Optional<Missing> of(List<Extract.Chosen> chosen, Endings.Told told) {
        return Stream.of(required(chosen, told), always(chosen, told), ofThings(chosen, told), ofGranted(chosen, told))
                .limit(inquiry.followUp() ? ALWAYS : ALL)
                .flatMap(rules -> rules)
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Supplier<Optional<Missing>> rule(Missing missing, BooleanSupplier missed) {
        return () -> missed.getAsBoolean() ? Optional.of(missing) : Optional.empty();
    }

    private Stream<Supplier<Optional<Missing>>> required(List<Extract.Chosen> chosen, Endings.Told told) {
        return REQUIRED.stream()
                .filter(inquiry.asked()::contains)
                .map(asked -> rule(
                        Missing.a(asked.name().toLowerCase(Locale.ROOT)),
                        () -> !held(asked, chosen) && !toldOf(asked, told)));
    }

    private Stream<Supplier<Optional<Missing>>> always(List<Extract.Chosen> chosen, Endings.Told told) {
        return Stream.of(
                rule(Missing.a("vote"), () -> told.isEmpty() && new Uncounted(inquiry).isVote(chosen)),
                rule(Missing.ANYTHING, () -> closedDoors(chosen)),
                rule(Missing.ANYTHING, () -> Wanted.isMissed(inquiry, chosen)));
    }

    private Stream<Supplier<Optional<Missing>>> ofThings(List<Extract.Chosen> chosen, Endings.Told told) {
        Optional<String> paper = UnknownPaper.in(inquiry.searchText());
        return Stream.of(
                rule(
                        Missing.word("paper", paper.orElse("")),
                        () -> paper.filter(number -> !UnknownPaper.isIn(chosen, number))
                                .isPresent()),
                rule(Missing.a("count"), () -> told.isEmpty() && uncountedThing(chosen)),
                rule(Missing.a("amount"), () -> told.isEmpty() && pricesSomethingElse(chosen)),
                () -> together.missing(counting(chosen), told),
                () -> undone.missing(chosen, told),
                rule(Missing.a("count"), spoken::measuresTheUnknown),
                rule(Missing.ANYTHING, () -> countsAnother(chosen, told)),
                rule(Missing.a("saying"), () -> saidBySomebodyElse(chosen)));
    }

    private Stream<Supplier<Optional<Missing>>> ofGranted(List<Extract.Chosen> chosen, Endings.Told told) {
        return Stream.of(
                rule(Missing.ANYTHING, () -> Premise.supposes(inquiry.searchText()) && spoken.namesTheUnknown()),
                rule(Missing.ANYTHING, () -> new Granted(inquiry).isUnseen(chosen, together.closest(chosen), told)),
                rule(Missing.a("time"), () -> told.isEmpty() && new OutOfTime(inquiry).isOfAnother(chosen)));
    }

    /// Whether no sentence with an amount stands beside what it is asked of.
    private boolean pricesSomethingElse(List<Extract.Chosen> chosen) {
        return inquiry.asked().contains(Asked.AMOUNT)
                && bearing.canTell(chosen)
                && bearing.sentences(sentence -> sentence.surelyHolds(Asked.AMOUNT))
                        .noneMatch(sentence -> bearing.near(sentence) > OF_A_PRICE);
    }

    /// "Wann wurde ein zweites Hallenbad beschlossen?": the first one is another.
    private boolean countsAnother(List<Extract.Chosen> chosen, Endings.Told told) {
        Optional<Ordinal> ordinal = Ordinal.in(inquiry.searchText());
        Optional<Integer> thing = ordinal.flatMap(found -> bearing.nouns().stream()
                .filter(term -> bearing.term(term).surface().equalsIgnoreCase(found.thing()))
                .findFirst());
        return thing.isPresent()
                && bearing.canTell(chosen)
                && told.statements().stream()
                        .noneMatch(statement -> ordinal.get().isIn(statement.text()))
                && bearing.sentences(sentence ->
                                ordinal.get().isIn(sentence.piece().text()) && bearing.names(sentence, thing.get()))
                        .findFirst()
                        .isEmpty();
    }

    /// With its headings, its title and its path.
    static String textOf(ReadPassage passage) {
        RankedPassage source = passage.source();
        return source.passage().headingPath() + "\n" + source.passage().text() + "\n"
                + source.file().title().orElse("") + "\n" + source.file().path();
    }

    /// Whether it asks what a person or a party said of a thing, and no quote's passage names both.
    private boolean saidBySomebodyElse(List<Extract.Chosen> chosen) {
        List<String> persons = NamedParties.persons(inquiry.searchText());
        List<String> parties = PartyNames.in(inquiry.searchText());
        List<String> named = persons.isEmpty() ? parties : persons;
        return ThingAsked.whatWasSaid(inquiry.searchText())
                && !named.isEmpty()
                && chosen.stream().noneMatch(stretch -> together.names(stretch, named) && hasAny(named, stretch));
    }

    private static boolean hasAny(List<String> named, Extract.Chosen stretch) {
        String text = textOf(stretch.best().passage());
        List<String> words = Folded.words(text);
        return named.stream()
                .anyMatch(name ->
                        text.contains(name) || words.stream().anyMatch(word -> Folded.same(word, Folded.of(name))));
    }

    /// The quotes with a number beside what is counted, where there are any.
    private List<Extract.Chosen> counting(List<Extract.Chosen> chosen) {
        List<Extract.Chosen> counting = chosen.stream().filter(spoken::counts).toList();
        return counting.isEmpty() ? chosen : counting;
    }

    /// Whether it asks how many there are of something, and no quote has a number beside it.
    private boolean uncountedThing(List<Extract.Chosen> chosen) {
        return chosen.stream().noneMatch(spoken::counts);
    }

    /// Whether it asks what was said behind closed doors, and no document is from there.
    private boolean closedDoors(List<Extract.Chosen> chosen) {
        return CLOSED_DOORS.matcher(inquiry.searchText()).find()
                && chosen.stream()
                        .noneMatch(stretch -> !Scope.PUBLIC.equals(
                                stretch.best().passage().source().file().scope()));
    }

    /// As a reader reads it.
    static String text(Extract.Chosen stretch) {
        return PrintedText.repaired(new Span(stretch.start(), stretch.end())
                .of(stretch.best().passage().source().passage().text()));
    }

    private boolean toldOf(Asked asked, Endings.Told told) {
        return told.citations().stream()
                .map(Answer.Citation::quote)
                .anyMatch(quote -> asked.isSurelyIn(quote, Quantities.in(quote, inquiry.language())));
    }

    private boolean held(Asked asked, List<Extract.Chosen> chosen) {
        for (Extract.Chosen stretch : chosen) {
            ReadPassage passage = stretch.best().passage();
            boolean ofAThing = asked == Asked.AMOUNT || asked == Asked.COMPANY;
            if (ofAThing && !inquiry.followUp() && !spoken.speaksOfIt(passage)) {
                continue;
            }
            String text = PrintedText.repaired(new Span(stretch.start(), stretch.end())
                    .of(passage.source().passage().text()));
            if (asked.isSurelyIn(text, Quantities.in(text, passage.language()))) {
                return true;
            }
        }
        return false;
    }
}
