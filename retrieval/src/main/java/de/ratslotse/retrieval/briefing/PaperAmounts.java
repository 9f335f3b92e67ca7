package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.council.Paper;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The amount that a paper's finance block names, where a question for money is about that paper: it stands in a table
/// whose words hardly any question has.
final class PaperAmounts {

    /// What a title has to hold of a question, to be what it is about.
    private static final double OF_THE_QUESTION = 0.5;

    /// Of papers nearly as good as the best, the newest counts.
    private static final double NEARLY_AS_GOOD = 0.8;

    private final Desk desk;

    PaperAmounts(Desk desk) {
        this.desk = desk;
    }

    static boolean asked(Inquiry inquiry) {
        return inquiry.asked().contains(Asked.AMOUNT);
    }

    /// @param matters those first that the passages speak most for
    Endings.Told of(List<Matter> matters) {
        Telling telling = desk.telling();
        matters.stream()
                .filter(matter -> matter.titled() >= OF_THE_QUESTION
                        && matter.worth() >= NEARLY_AS_GOOD * matters.getFirst().worth())
                .flatMap(matter -> matter.paper().stream())
                .filter(paper -> place(paper).isPresent())
                .max(Comparator.comparing(paper -> paper.date().orElse(LocalDate.MIN)))
                .ifPresent(paper -> telling.say(line(paper), place(paper)));
        return telling.begun(Results.NONE);
    }

    private Optional<Place> place(Paper paper) {
        return paper.amount().flatMap(_ -> desk.places().printed(paper, "amount"));
    }

    private String line(Paper paper) {
        String day = paper.date().map(date -> ", " + desk.day(date)).orElse("");
        String name = PaperStories.name(paper) + day;
        String quote = place(paper).map(Place::quote).orElse("");
        return name + ": " + desk.wording().sentence("data_amount", PrintedText.collapsed(quote));
    }
}
