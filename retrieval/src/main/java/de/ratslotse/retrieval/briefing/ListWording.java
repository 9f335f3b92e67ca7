package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Mover;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells by which criteria a list of papers was made.
final class ListWording {

    private final Desk desk;
    private final Wording wording;

    ListWording(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
    }

    /// @param otherNames what titles were looked for beside the topic's own words
    List<String> criteria(PaperList list, List<String> otherNames) {
        List<String> criteria = new ArrayList<>();
        criteria.add(wording.sentence("data_by_kind", wording.sentence("data_papers_" + label(list.kind()))));
        movers(list.mover()).ifPresent(criteria::add);
        list.mover().person().ifPresent(name -> criteria.add(wording.sentence("data_by_group", name)));
        list.organization().ifPresent(known -> criteria.add(wording.sentence("data_by_organization", known.name())));
        if (!list.span().isAll()) {
            criteria.add(wording.sentence("data_by_date", desk.span(list.span())));
        }
        if (!list.results().isEmpty()) {
            criteria.add(result(list.results()));
        }
        if (list.about().budget()) {
            criteria.add(wording.sentence("data_by_budget"));
        }
        list.about().topic().map(topic -> title(topic, otherNames)).ifPresent(criteria::add);
        return criteria;
    }

    /// Whether any of several groups will do or all have to have moved it, is said.
    private Optional<String> movers(Mover mover) {
        List<String> names =
                mover.groups().named().stream().map(Organization::name).toList();
        if (mover.groups().together()) {
            return Optional.of(
                    names.isEmpty()
                            ? wording.sentence("data_by_several")
                            : wording.sentence(
                                    names.size() == 1 ? "data_by_group_and_others" : "data_by_together", all(names)));
        }
        return names.size() > 1
                ? Optional.of(wording.sentence("data_by_either", any(names)))
                : names.stream()
                        .findFirst()
                        .or(mover::unknownGroup)
                        .map(name -> wording.sentence("data_by_group", name));
    }

    /// "A, B und C".
    String all(List<String> names) {
        return joined(names, "data_and");
    }

    private String any(List<String> names) {
        return joined(names, "data_or");
    }

    private String joined(List<String> names, String last) {
        int most = names.size() - 1;
        String first = String.join(", ", names.subList(0, most));
        return first.isEmpty() ? names.get(most) : first + " " + wording.sentence(last) + " " + names.get(most);
    }

    /// "Ergebnis: angenommen oder abgelehnt".
    String result(Set<ItemResult> results) {
        return wording.sentence(
                "data_by_result",
                any(results.stream().sorted().map(this::result).toList()));
    }

    private String result(ItemResult result) {
        return wording.sentence(result == ItemResult.NONE ? "data_open" : "data_result_" + result.label());
    }

    private String title(String topic, List<String> otherNames) {
        String any = " " + wording.sentence("data_or") + " ";
        String title = wording.sentence("data_by_title", topic.replace(", ", any));
        return otherNames.isEmpty()
                ? title
                : title + " " + wording.sentence("data_by_title_also", String.join(", ", otherNames));
    }

    static String label(Optional<PaperKind> kind) {
        return kind.map(PaperKind::label).orElse("any");
    }
}
