package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.briefing.DataRequest.Groups;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Originators;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Slice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All papers that fit criteria: their number, the first of them, and for how many the data do not tell.
final class PaperLists {

    private static final int SHOWN = 20;

    /// Of a list by words of titles, which no page shows again.
    private static final int SHOWN_BY_WORDS = 60;

    /// Of so many papers at most it is told what became of each.
    private static final int WITH_OUTCOMES = 8;

    /// A paper with a date has one from here on.
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);

    private final Desk desk;

    PaperLists(Desk desk) {
        this.desk = desk;
    }

    Optional<Draft> answer(PaperList list) {
        ListFilter filters = new ListFilter(desk, list);
        ListedPapers papers = new ListedPapers(desk, list, filters.onlyKind());
        PaperFilter filter = filters.all();
        boolean known = desk.data()
                        .papers()
                        .list(desk.access(), filters.onlyKind(), 0, 1)
                        .total()
                > 0;
        if (!known) {
            return Optional.empty();
        }
        if (list.mover().unknownGroup().isPresent()) {
            return list.about().isTold() ? Optional.empty() : Optional.of(groupless(list, papers, filter));
        }
        Slice<Paper> found = papers.first(filter, isByWords(list) ? SHOWN_BY_WORDS : SHOWN);
        boolean open =
                isOfACommittee(list) || (isByWords(list) && list.mover().group().isEmpty());
        return found.total() == 0 && open && !isHeldElsewhere(papers, filter)
                ? Optional.empty()
                : Optional.of(told(list.about(papers.topic()), papers, found, undetermined(list, papers, filter)));
    }

    /// The group of a place goes by a name of its own in the council of that place: that there are none of the group
    /// with the name is no proof.
    private static boolean isOfACommittee(PaperList list) {
        return list.organization().isPresent() && list.mover().groups().isTold();
    }

    /// Whether words decide: then no page shows the same list, and none found is no proof that there are none.
    private static boolean isByWords(PaperList list) {
        return list.about().isTold() || list.mover().person().isPresent();
    }

    /// Whether there are such papers of another time or with another result: then there being none is an answer.
    private static boolean isHeldElsewhere(ListedPapers papers, PaperFilter filter) {
        PaperFilter wider = filter.within(Optional.empty(), Optional.empty()).withResults(Set.of());
        return !wider.equals(filter) && papers.count(wider) > 0;
    }

    private Draft told(PaperList list, ListedPapers papers, Slice<Paper> found, int undetermined) {
        List<String> criteria = new ListWording(desk).criteria(list, papers.otherNames(found.items()));
        Telling telling = desk.telling();
        String kind = found.total() == 1 ? "data_paper_" : "data_papers_";
        String what = desk.wording().sentence(kind + ListWording.label(list.kind()));
        String lead = found.total() == 0 ? "data_none" : "data_total";
        telling.say(desk.wording().sentence(lead, what, found.total(), String.join("; ", criteria)));
        if (found.total() == 0 && list.about().topic().isPresent()) {
            telling.say(desk.wording().sentence("data_titles_only"));
        }
        inCommon(list, papers).ifPresent(telling::say);
        found.items().forEach(paper -> row(telling, list, paper, list.outcomes() && found.total() <= WITH_OUTCOMES));
        boolean more = found.total() > found.items().size();
        if (more) {
            telling.say(desk.wording()
                    .sentence(
                            isByWords(list) ? "data_more_unlinked" : "data_more",
                            found.items().size(),
                            found.total()));
        }
        if (undetermined > 0) {
            telling.say(desk.wording().sentence("data_undetermined", undetermined));
        }
        boolean open = found.total() == 0 && undetermined > 0;
        Optional<String> url =
                more && !isByWords(list) ? Optional.of(new ListFilter(desk, list).address()) : Optional.empty();
        return telling.ended(open ? Outcome.NOT_FOUND : Outcome.ANSWERED, criteria, found.total(), undetermined, url);
    }

    /// Where any of several groups would do, how many all of them moved together.
    private Optional<String> inCommon(PaperList list, ListedPapers papers) {
        Groups groups = list.mover().groups();
        if (groups.together() || groups.named().size() < 2) {
            return Optional.empty();
        }
        int together = papers.count(
                new ListFilter(desk, list).all().by(groups.inCommon().originators()));
        String names = new ListWording(desk)
                .all(groups.named().stream().map(Organization::name).toList());
        return Optional.of(desk.wording().sentence("data_in_common", together, names));
    }

    private void row(Telling telling, PaperList list, Paper paper, boolean outcomes) {
        telling.row(ObjectKind.PAPER, paper.id(), "/papers/" + paper.id(), line(paper), place(list, paper));
        if (outcomes) {
            new PaperStories(desk).outcomes(telling, paper);
        }
    }

    /// The data know no such group: it may have moved those whose mover nobody knows.
    private Draft groupless(PaperList list, ListedPapers papers, PaperFilter filter) {
        int unknown = papers.unmoved(filter);
        Telling telling = desk.telling();
        telling.say(desk.wording()
                .sentence("data_no_group", list.mover().unknownGroup().orElse("")));
        if (unknown > 0) {
            telling.say(desk.wording().sentence("data_undetermined", unknown));
        }
        return telling.ended(
                Outcome.NOT_FOUND,
                new ListWording(desk).criteria(list, papers.otherNames(List.of())),
                0,
                unknown,
                Optional.empty());
    }

    /// Where the mover asked for is printed: of several, the head of the paper names the first.
    private Optional<Place> place(PaperList list, Paper paper) {
        boolean first = list.mover().groups().named().stream()
                .anyMatch(group -> paper.originators().indexOf(group.id()) == 0);
        boolean named = list.mover()
                .person()
                .filter(person -> paper.originatorNames().stream().limit(1).anyMatch(name -> name.contains(person)))
                .isPresent();
        return first || named
                ? desk.places().of(paper, "originators", "name", "reference")
                : desk.places().of(paper, "name", "reference");
    }

    private String line(Paper paper) {
        List<String> parts = new ArrayList<>();
        paper.reference().ifPresent(parts::add);
        parts.add(paper.name());
        String named = String.join(" ", parts);
        List<String> more = new ArrayList<>();
        paper.date().map(desk::day).ifPresent(more::add);
        if (!paper.originatorNames().isEmpty()) {
            more.add(String.join(", ", paper.originatorNames()));
        }
        if (paper.result() != ItemResult.NONE) {
            more.add(desk.wording().sentence("data_result_" + paper.result().label()));
        }
        return more.isEmpty() ? named : named + " (" + String.join("; ", more) + ")";
    }

    /// Papers for which a criterion is not known, and which fit all others that are.
    private static int undetermined(PaperList list, ListedPapers papers, PaperFilter filter) {
        int unknown = 0;
        boolean byMover = list.mover().groups().isTold();
        if (byMover || list.mover().person().isPresent()) {
            unknown += papers.unmoved(filter.by(Originators.WHOEVER)) - (byMover ? papers.unmoved(filter) : 0);
        }
        if (!list.results().isEmpty() && !list.results().contains(ItemResult.NONE)) {
            unknown += papers.count(filter.withResults(Set.of(ItemResult.NONE)));
        }
        if (!list.span().isAll()) {
            PaperFilter always = filter.within(Optional.empty(), Optional.empty());
            unknown += papers.count(always) - papers.count(always.within(Optional.of(FIRST_DAY), Optional.empty()));
        }
        return unknown;
    }
}
