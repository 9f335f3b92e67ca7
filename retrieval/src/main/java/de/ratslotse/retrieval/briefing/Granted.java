package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What a question takes for granted besides how something ended: a number, who moved or said it, that it was decided.
/// Where no quote's passage has that, it is not answered.
final class Granted {

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    /// A number of a list, not of a thing.
    private static final Pattern OF_A_LIST = Pattern.compile(
            "(?:TOP|Punkt|Ziffer|Nr\\.?|Nummer|§|Artikel|Paragr\\p{L}*|No\\.?|item|section|#)\\s*$", WORDS);

    private final Inquiry inquiry;

    Granted(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    /// @param closest those that speak most of the matter
    /// @param told how the matter ended, from the council's data
    boolean isUnseen(List<Extract.Chosen> chosen, List<Extract.Chosen> closest, Endings.Told told) {
        return (told.results().isEmpty() && decidedUnseen(chosen))
                || (Premise.supposes(inquiry.searchText()) && anotherNumber(chosen, told))
                || anotherMover(closest, told);
    }

    /// Whether the question takes for granted that something was decided, and no quote is of a decision.
    private boolean decidedUnseen(List<Extract.Chosen> chosen) {
        return Premise.of(inquiry.searchText()).isPresent()
                && chosen.stream().noneMatch(stretch -> Premise.tellsAnEnd(stretch));
    }

    /// Whether it takes a number for granted that no quote's passage has: "Seit wann gilt Tempo 20?"
    private boolean anotherNumber(List<Extract.Chosen> chosen, Endings.Told told) {
        List<Quantity> supposed = Quantities.in(inquiry.searchText(), inquiry.language()).stream()
                .filter(this::isNumberOfAThing)
                .toList();
        String quoted = String.join(
                "\n", told.citations().stream().map(Answer.Citation::quote).toList());
        return !supposed.isEmpty()
                && Quantities.in(quoted, inquiry.language()).stream()
                        .noneMatch(held -> supposed.stream().anyMatch(held::supports))
                && chosen.stream()
                        .flatMap(stretch -> stretch.best().passage().pieces().stream())
                        .flatMap(piece -> piece.printedQuantities().stream())
                        .noneMatch(held -> supposed.stream().anyMatch(number -> sameValue(held, number)));
    }

    private static boolean sameValue(Quantity held, Quantity supposed) {
        return held.supports(supposed) || held.value().equals(supposed.value());
    }

    private boolean isNumberOfAThing(Quantity quantity) {
        String before = inquiry.searchText().substring(0, quantity.start());
        boolean year = quantity.value().matches("(?:19|20)\\d\\d");
        boolean counted = quantity.kind() == Quantity.Kind.NUMBER
                && !year
                && quantity.value().length() >= 2;
        return (counted || quantity.kind() == Quantity.Kind.AMOUNT || quantity.kind() == Quantity.Kind.PERCENT)
                && !OF_A_LIST.matcher(before).find();
    }

    /// Whether it asks why or when somebody moved or said something, and no quote's passage names that party or person.
    private boolean anotherMover(List<Extract.Chosen> chosen, Endings.Told told) {
        List<String> named = new ArrayList<>();
        SupposedMover.of(inquiry).map(SupposedMover::party).ifPresent(named::add);
        if (ThingAsked.whatWasSaid(inquiry.searchText())
                || ThingAsked.howSomebodyVoted(inquiry.searchText())
                || Premise.supposes(inquiry.searchText())) {
            named.addAll(NamedParties.persons(inquiry.searchText()));
        }
        return named.stream().anyMatch(name -> !isNamed(name, chosen, told));
    }

    private static boolean isNamed(String name, List<Extract.Chosen> chosen, Endings.Told told) {
        Pattern party = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name), WORDS);
        return told.statements().stream()
                        .anyMatch(statement -> party.matcher(statement.text()).find())
                || chosen.stream()
                        .map(stretch -> Shortfall.textOf(stretch.best().passage()))
                        .anyMatch(text -> party.matcher(text).find());
    }
}
