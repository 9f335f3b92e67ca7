package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.DataRequest.Movers;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
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
                    + "|\\bwer\\b.*\\bdie meisten\\b|\\bwho\\b.*\\bthe most\\b");

    /// What the question has beside the kind of papers and the time.
    private static final Pattern OF_ASKING = Pattern.compile(
            "(?iu)\\b(?:meisten|wenigsten|most|fewest|je|pro|jeder?|jedes|nach|per|by|each|partei|party|gruppe|gruppen|fraktionen)\\b");

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
            String bare = OF_ASKING.matcher(text).replaceAll(" ");
            return Listed.in(Folded.words(text))
                    .flatMap(listed -> ListCriteria.ofPapers(bare, names, listed)
                            .filter(found -> found.mover().group().isEmpty()
                                    && found.organization().isEmpty()
                                    && found.result().isEmpty()
                                    && !found.about().isTold())
                            .flatMap(_ -> Span.in(text, today))
                            .flatMap(span -> listed.kind().map(kind -> new Movers(kind, span))));
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
        if (unknown > 0) {
            telling.say(wording.sentence("data_undetermined", unknown));
        }
        return Optional.of(telling.ended(Outcome.ANSWERED, criteria, counted.size(), unknown, Optional.empty()));
    }

    private int count(PaperFilter filter) {
        return desk.data().papers().list(desk.access(), filter, 0, 1).total();
    }

    private PaperFilter filter(Movers movers, Optional<Organization> group) {
        return new PaperFilter(
                desk.body(),
                Set.of(movers.kind()),
                group.map(Organization::id),
                Optional.empty(),
                movers.span().from(),
                movers.span().to(),
                Set.of(),
                Optional.empty());
    }

    private String address(Movers movers, Organization group) {
        PaperKind kind = movers.kind();
        String from = movers.span().from().map(day -> "&from=" + day).orElse("");
        String to = movers.span().to().map(day -> "&to=" + day).orElse("");
        return "/papers?kind=" + kind.label() + "&originator=" + group.id() + from + to;
    }
}
