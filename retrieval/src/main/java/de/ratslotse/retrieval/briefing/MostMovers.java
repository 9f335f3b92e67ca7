package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.DataRequest.Groups;
import de.ratslotse.retrieval.briefing.DataRequest.Mover;
import de.ratslotse.retrieval.briefing.DataRequest.Movers;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.Originators;
import de.ratslotse.retrieval.register.PaperFilter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Which groups moved how many papers of a kind, most first.
final class MostMovers {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(?:welche|which) (?:fraktion|gruppe|partei|group|party)\\b.*\\b(?:meisten|wenigsten|most|fewest)\\b"
                    + "|\\b(?:je|pro|jede[rs]?|nach|per|by|each) (?:fraktion(?:en)?|gruppe|partei|group|party)\\b"
                    + "|\\bwer\\b.*\\b(?:die|am) meisten\\b|\\bwho\\b.*\\bthe most\\b");

    /// What the question has beside the kind of papers and the time.
    private static final Pattern OF_ASKING = Pattern.compile(
            "(?iu)\\b(?:am|meisten|wenigsten|most|fewest|je|pro|jeder?|jedes|nach|per|by|each|partei|party|gruppe|gruppen|fraktionen)\\b");

    private final Desk desk;

    MostMovers(Desk desk) {
        this.desk = desk;
    }

    static boolean asked(String folded) {
        return ASKED.matcher(folded).find();
    }

    /// Reads such a question; every word has to be understood.
    record Reading(String text, LocalDate today, KnownNames names) {

        Optional<Movers> read() {
            String bare = SuccessQuestion.without(OF_ASKING.matcher(text).replaceAll(" "));
            Set<ItemResult> accepted =
                    SuccessQuestion.saysSuccess(text) ? Set.of(ItemResult.ACCEPTED) : Set.<ItemResult>of();
            return Listed.in(Folded.words(text))
                    .or(() -> accepted.isEmpty() ? Optional.empty() : Optional.of(SuccessQuestion.MOTIONS))
                    .flatMap(listed -> ListCriteria.ofPapers(bare, names, listed)
                            .filter(found -> found.mover().equals(Mover.WHOEVER)
                                    && found.organization().isEmpty()
                                    && !found.about().isTold())
                            .flatMap(found -> Span.in(text, today)
                                    .flatMap(span -> listed.kind()
                                            .map(kind -> new Movers(
                                                    kind, accepted.isEmpty() ? found.results() : accepted, span)))));
        }
    }

    private record Counted(Organization group, int papers) {}

    /// Empty where no group is known to have moved any.
    Optional<Draft> answer(Movers movers) {
        List<Counted> counted = desk.data().organizations().all(desk.access(), desk.body()).stream()
                .filter(Organization::isGroup)
                .map(group -> new Counted(group, count(filter(movers, Optional.of(group)))))
                .filter(group -> group.papers() > 0)
                .sorted(Comparator.comparingInt(Counted::papers)
                        .reversed()
                        .thenComparing(group -> group.group().name()))
                .toList();
        if (counted.isEmpty()) {
            return Optional.empty();
        }
        Wording wording = desk.wording();
        Telling telling = desk.telling();
        List<String> criteria = new ArrayList<>();
        criteria.add(wording.sentence(
                "data_by_kind", wording.sentence("data_papers_" + movers.kind().label())));
        if (!movers.span().isAll()) {
            criteria.add(wording.sentence("data_by_date", desk.span(movers.span())));
        }
        if (!movers.results().isEmpty()) {
            criteria.add(new ListWording(desk).result(movers.results()));
        }
        criteria.add(wording.sentence("data_by_mover"));
        telling.say(wording.sentence(
                "data_total", wording.sentence("data_groups"), counted.size(), String.join("; ", criteria)));
        counted.forEach(group -> telling.row(
                ObjectKind.ORGANIZATION,
                group.group().id(),
                address(movers, group.group()),
                wording.sentence("data_movers", group.group().name(), group.papers()),
                Optional.empty()));
        int unknown = desk.data().papers().undetermined(desk.access(), filter(movers, Optional.empty()));
        if (!movers.results().isEmpty()) {
            PaperFilter undecided = filter(movers, Optional.empty()).withResults(Set.of(ItemResult.NONE));
            unknown += desk.data().papers().list(desk.access(), undecided, 0, 1).total();
        }
        if (unknown > 0) {
            telling.say(wording.sentence("data_undetermined", unknown));
        }
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, counted.size(), unknown, Optional.empty()));
    }

    private int count(PaperFilter filter) {
        return desk.data().papers().list(desk.access(), filter, 0, 1).total();
    }

    private PaperFilter filter(Movers movers, Optional<Organization> group) {
        return PaperFilter.in(desk.body())
                .ofKinds(Set.of(movers.kind()))
                .by(group.map(Organization::id).map(Originators::of).orElse(Originators.WHOEVER))
                .within(movers.span().from(), movers.span().to())
                .withResults(movers.results());
    }

    private String address(Movers movers, Organization group) {
        return new ListFilter(
                        desk,
                        new PaperList(
                                Optional.of(movers.kind()),
                                new Mover(new Groups(List.of(group), false), Optional.empty(), Optional.empty()),
                                Optional.empty(),
                                movers.span(),
                                movers.results(),
                                ListCriteria.NONE.about(),
                                false))
                .address();
    }
}
