package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.DataRequest.Balance;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.register.Originators;
import de.ratslotse.retrieval.register.PaperFilter;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// How the papers of a list ended, counted by result. No share is told: it would leave out those of which no result is
/// known.
final class Balances {

    private final Desk desk;

    Balances(Desk desk) {
        this.desk = desk;
    }

    /// Empty where there are no such papers.
    Optional<Draft> answer(Balance balance) {
        PaperList list = balance.list();
        ListFilter filters = new ListFilter(desk, list);
        ListedPapers papers = new ListedPapers(desk, list, filters.onlyKind());
        int total = list.mover().unknownGroup().isPresent() ? 0 : papers.count(filters.all());
        return total == 0 ? Optional.empty() : Optional.of(told(list, papers, total));
    }

    private Draft told(PaperList list, ListedPapers papers, int total) {
        Wording wording = desk.wording();
        ListFilter filters = new ListFilter(desk, list);
        List<String> criteria = new ListWording(desk).criteria(list, List.of());
        Telling telling = desk.telling();
        String kind = total == 1 ? "data_paper_" : "data_papers_";
        telling.say(wording.sentence(
                "data_total",
                wording.sentence(kind + ListWording.label(list.kind())),
                total,
                String.join("; ", criteria)));
        for (ItemResult result : ItemResult.values()) {
            int count = papers.count(filters.all().withResults(Set.of(result)));
            if (count > 0) {
                String named = result == ItemResult.NONE ? "data_unended" : "data_result_" + result.label();
                telling.say(wording.sentence("data_movers", wording.sentence(named), count));
            }
        }
        PaperFilter unmoved = filters.all().by(Originators.WHOEVER);
        int unknown = list.mover().groups().isTold() ? papers.unmoved(unmoved) : 0;
        if (unknown > 0) {
            telling.say(wording.sentence("data_undetermined", unknown));
        }
        boolean linked = !list.about().isTold() && list.mover().person().isEmpty();
        return telling.ended(
                Outcome.ANSWERED, criteria, total, unknown, linked ? Optional.of(filters.address()) : Optional.empty());
    }
}
