package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        list.mover()
                .group()
                .map(Organization::name)
                .or(list.mover()::unknownGroup)
                .ifPresent(name -> criteria.add(wording.sentence("data_by_group", name)));
        list.mover().person().ifPresent(name -> criteria.add(wording.sentence("data_by_group", name)));
        list.organization().ifPresent(known -> criteria.add(wording.sentence("data_by_organization", known.name())));
        if (!list.span().isAll()) {
            criteria.add(wording.sentence("data_by_date", desk.span(list.span())));
        }
        list.result().ifPresent(result -> criteria.add(wording.sentence("data_by_result", result(result))));
        if (list.about().budget()) {
            criteria.add(wording.sentence("data_by_budget"));
        }
        list.about().topic().map(topic -> title(topic, otherNames)).ifPresent(criteria::add);
        return criteria;
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
