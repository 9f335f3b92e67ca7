package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.register.ReferenceKey;
import de.ratslotse.retrieval.search.RankedPassage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether the quotes miss what a question asks for, although they speak of the same things: no amount for "Was hat es
/// gekostet?", no firm for "Welche Firma?", nothing from a time the data do not reach.
final class Shortfall {

    /// Kinds of things that an answer cannot do without and that are recognised with certainty.
    private static final Set<Asked> REQUIRED = Set.of(Asked.AMOUNT, Asked.REFERENCE, Asked.COMPANY);

    /// Of the thing, that stands beside an amount.
    private static final double OF_A_PRICE = 0.4;

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    /// A year and a number: no date, no score, no range of years.
    private static final Pattern PAPER_LIKE =
            Pattern.compile("(?:\\p{L}{1,6}[-/ ])?(?:19|20)\\d\\d[/-]0*[1-9]\\d{2,5}(?:[/-]\\w{1,4})?");

    /// The years of a budget: "2024/2025" is no paper.
    private static final Pattern YEARS = Pattern.compile("((?:19|20)\\d\\d)[/-]((?:19|20)\\d\\d)");

    private static final int LONGEST_RANGE = 2;

    private static final Pattern HOW_MANY_VOTES =
            Pattern.compile("wie ?vielen? (?:ja-?|nein-?|gegen-?)?stimmen|how many votes|by how many votes", WORDS);

    private static final Pattern UNANIMOUS = Pattern.compile("\\beinstimmig|\\bunanimous", WORDS);

    private static final Pattern CLOSED_DOORS = Pattern.compile(
            "(?:nicht-?\\s?öffentlich|hinter verschlossenen|non-?public|closed session|in camera).{0,100}(?:gesagt|besprochen|beraten|diskutiert|gesprochen|geäußert|said|discussed)",
            WORDS);

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

    /// @param told how the matter ended, from the council's data
    boolean of(List<Extract.Chosen> chosen, Endings.Told told) {
        boolean alone = !inquiry.followUp();
        return inquiry.asked().stream()
                        .filter(REQUIRED::contains)
                        .anyMatch(asked -> !held(asked, chosen) && !toldOf(asked, told))
                || unknownReference(chosen)
                || (told.isEmpty() && uncounted(chosen))
                || closedDoors(chosen)
                || (alone && together.isMissed(counting(chosen), told))
                || (alone && spoken.measuresTheUnknown())
                || (alone && told.isEmpty() && uncountedThing(chosen))
                || (alone && told.isEmpty() && pricesSomethingElse(chosen))
                || (alone && countsAnother(chosen, told))
                || (alone && Premise.supposes(inquiry.searchText()) && spoken.namesTheUnknown())
                || Wanted.isMissed(inquiry, chosen)
                || (alone && !undone.isTold(chosen, told))
                || (alone && saidBySomebodyElse(chosen))
                || (alone && new Granted(inquiry).isUnseen(chosen, together.closest(chosen), told))
                || (alone && told.isEmpty() && new OutOfTime(inquiry).isOfAnother(chosen));
    }

    /// Whether the question names a paper that none of the quotes' passages has.
    private boolean unknownReference(List<Extract.Chosen> chosen) {
        Matcher reference = NamedPaper.REFERENCE.matcher(inquiry.searchText());
        if (inquiry.followUp()
                || !reference.find()
                || !PAPER_LIKE.matcher(reference.group()).matches()
                || areYears(reference.group())) {
            return false;
        }
        String key = ReferenceKey.of(reference.group());
        return chosen.stream().noneMatch(stretch -> mentions(stretch.best().passage(), key));
    }

    private static boolean areYears(String reference) {
        Matcher years = YEARS.matcher(reference);
        if (!years.matches()) {
            return false;
        }
        int range = Integer.parseInt(years.group(2)) - Integer.parseInt(years.group(1));
        return range > 0 && range <= LONGEST_RANGE;
    }

    private static boolean mentions(ReadPassage passage, String key) {
        Matcher references = NamedPaper.REFERENCE.matcher(textOf(passage));
        while (references.find()) {
            String found = ReferenceKey.of(references.group());
            if (found.equals(key) || found.startsWith(key + "/")) {
                return true;
            }
        }
        return false;
    }

    /// Whether no sentence with an amount stands beside what it is asked of.
    private boolean pricesSomethingElse(List<Extract.Chosen> chosen) {
        return inquiry.asked().contains(Asked.AMOUNT)
                && bearing.canTell(chosen)
                && bearing.sentences(sentence -> sentence.piece().surelyHolds(Asked.AMOUNT))
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

    /// Whether it asks what a person said of a thing, and no quote's passage names both.
    private boolean saidBySomebodyElse(List<Extract.Chosen> chosen) {
        List<String> persons = NamedParties.persons(inquiry.searchText());
        return ThingAsked.whatWasSaid(inquiry.searchText())
                && !persons.isEmpty()
                && chosen.stream()
                        .noneMatch(stretch -> together.names(stretch, persons)
                                && persons.stream()
                                        .anyMatch(textOf(stretch.best().passage())::contains));
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

    /// Whether it asks for the numbers of a vote and no quote counts one; a wish is not voted on yet, and another day's
    /// vote is another vote.
    private boolean uncounted(List<Extract.Chosen> chosen) {
        return HOW_MANY_VOTES.matcher(inquiry.searchText()).find()
                && chosen.stream()
                        .filter(stretch -> !Premise.isWish(stretch) && isOfTheDay(stretch))
                        .map(Shortfall::text)
                        .noneMatch(text -> !Tally.in(text).isEmpty()
                                || UNANIMOUS.matcher(text).find());
    }

    private boolean isOfTheDay(Extract.Chosen stretch) {
        List<Period> narrow = inquiry.periods().stream().filter(Period::narrow).toList();
        Optional<LocalDate> day = FileDates.of(stretch.best().passage().source().file());
        return narrow.isEmpty() || day.isEmpty() || narrow.stream().anyMatch(period -> period.covers(day.get()));
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
