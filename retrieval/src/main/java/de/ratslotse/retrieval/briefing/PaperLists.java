package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.DataAnswers.Desk;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.register.Slice;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// All papers that fit criteria: their number, the first of them, and for how many the data do not tell.
final class PaperLists {

    private static final int SHOWN = 20;

    private final Desk desk;
    private final Papers papers;

    PaperLists(Desk desk) {
        this.desk = desk;
        this.papers = desk.data().papers();
    }

    Optional<Draft> answer(PaperList list) {
        PaperFilter filter = filter(list);
        boolean known = count(onlyKind(list)) > 0;
        if (!known) {
            return Optional.empty();
        }
        int undetermined = undetermined(list, filter);
        if (list.unknownGroup().isPresent()) {
            return Optional.of(groupless(list, filter));
        }
        Slice<Paper> found = papers.list(desk.access(), filter, 0, SHOWN);
        boolean byTitle = list.topic().isPresent();
        if (found.total() == 0 && byTitle) {
            return Optional.empty();
        }
        return Optional.of(told(list, found, undetermined));
    }

    private Draft told(PaperList list, Slice<Paper> found, int undetermined) {
        List<String> criteria = criteria(list);
        Telling telling = desk.telling();
        String kind = found.total() == 1 ? "data_paper_" : "data_papers_";
        String what = desk.wording().sentence(kind + label(list.kind()));
        String lead = found.total() == 0 ? "data_none" : "data_total";
        telling.say(desk.wording().sentence(lead, what, found.total(), String.join("; ", criteria)));
        for (Paper paper : found.items()) {
            telling.row(
                    ObjectKind.PAPER,
                    paper.id(),
                    "/papers/" + paper.id(),
                    line(paper),
                    desk.places().of(paper, place(list), "name", "reference"));
        }
        if (found.total() > found.items().size()) {
            telling.say(desk.wording().sentence("data_more", found.items().size(), found.total()));
        }
        if (undetermined > 0) {
            telling.say(desk.wording().sentence("data_undetermined", undetermined));
        }
        boolean open = found.total() == 0 && undetermined > 0;
        Optional<String> url = found.total() > found.items().size() ? Optional.of(address(list)) : Optional.empty();
        return telling.ended(open ? Outcome.NOT_FOUND : Outcome.ANSWERED, criteria, found.total(), undetermined, url);
    }

    /// The data know no such group: it may have moved those whose mover nobody knows.
    private Draft groupless(PaperList list, PaperFilter filter) {
        int unknown = papers.undetermined(desk.access(), filter);
        Telling telling = desk.telling();
        telling.say(desk.wording().sentence("data_no_group", list.unknownGroup().orElse("")));
        if (unknown > 0) {
            telling.say(desk.wording().sentence("data_undetermined", unknown));
        }
        return telling.ended(Outcome.NOT_FOUND, criteria(list), 0, unknown, Optional.empty());
    }

    private static String place(PaperList list) {
        return list.group().isPresent() ? "originators" : "name";
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

    private List<String> criteria(PaperList list) {
        List<String> criteria = new ArrayList<>();
        Wording wording = desk.wording();
        criteria.add(wording.sentence("data_by_kind", wording.sentence("data_papers_" + label(list.kind()))));
        list.group()
                .map(Organization::name)
                .or(list::unknownGroup)
                .ifPresent(name -> criteria.add(wording.sentence("data_by_group", name)));
        list.organization().ifPresent(known -> criteria.add(wording.sentence("data_by_organization", known.name())));
        list.span().ifPresent(span -> criteria.add(wording.sentence("data_by_date", desk.span(span))));
        list.result()
                .ifPresent(result -> criteria.add(
                        wording.sentence("data_by_result", wording.sentence("data_result_" + result.label()))));
        list.topic().ifPresent(word -> criteria.add(wording.sentence("data_by_title", word)));
        return criteria;
    }

    private static String label(Optional<PaperKind> kind) {
        return kind.map(PaperKind::label).orElse("any");
    }

    private int count(PaperFilter filter) {
        return papers.list(desk.access(), filter, 0, 1).total();
    }

    /// Papers for which a criterion is not known, and which fit all others that are.
    private int undetermined(PaperList list, PaperFilter filter) {
        int unknown = 0;
        if (list.group().isPresent()) {
            unknown += papers.undetermined(desk.access(), without(filter, true, false, false));
        }
        if (list.result().isPresent()) {
            PaperFilter open = without(filter, false, true, false);
            unknown += count(new PaperFilter(
                    open.body(),
                    open.kinds(),
                    open.originator(),
                    open.organization(),
                    open.from(),
                    open.to(),
                    Set.of(ItemResult.NONE),
                    open.words()));
        }
        if (list.span().isPresent()) {
            PaperFilter always = without(filter, false, false, true);
            unknown += count(always) - count(dated(always));
        }
        return unknown;
    }

    private static PaperFilter without(PaperFilter filter, boolean group, boolean result, boolean date) {
        return new PaperFilter(
                filter.body(),
                filter.kinds(),
                group ? Optional.empty() : filter.originator(),
                filter.organization(),
                date ? Optional.empty() : filter.from(),
                date ? Optional.empty() : filter.to(),
                result ? Set.of() : filter.results(),
                filter.words());
    }

    private static PaperFilter dated(PaperFilter filter) {
        return new PaperFilter(
                filter.body(),
                filter.kinds(),
                filter.originator(),
                filter.organization(),
                Optional.of(LocalDate.of(1, 1, 1)),
                filter.to(),
                filter.results(),
                filter.words());
    }

    private PaperFilter onlyKind(PaperList list) {
        return new PaperFilter(
                desk.body(),
                kinds(list),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    private PaperFilter filter(PaperList list) {
        return new PaperFilter(
                desk.body(),
                kinds(list),
                list.group().map(Organization::id),
                list.organization().map(Organization::id),
                list.span().flatMap(Span::from),
                list.span().flatMap(Span::to),
                list.result().map(Set::of).orElse(Set.of()),
                list.topic());
    }

    private static Set<PaperKind> kinds(PaperList list) {
        return list.kind().map(Set::of).orElse(Set.of());
    }

    /// The page with the whole list.
    private String address(PaperList list) {
        List<String> parameters = new ArrayList<>();
        desk.body().ifPresent(body -> parameters.add("body=" + body));
        list.kind().ifPresent(kind -> parameters.add("kind=" + kind.label()));
        list.group().map(Organization::id).ifPresent(id -> parameters.add("originator=" + id));
        list.organization().map(Organization::id).ifPresent(id -> parameters.add("organization=" + id));
        list.span().flatMap(Span::from).ifPresent(day -> parameters.add("from=" + day));
        list.span().flatMap(Span::to).ifPresent(day -> parameters.add("to=" + day));
        list.result().ifPresent(result -> parameters.add("result=" + result.label()));
        list.topic().ifPresent(word -> parameters.add("words=" + URLEncoder.encode(word, StandardCharsets.UTF_8)));
        return "/papers" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
