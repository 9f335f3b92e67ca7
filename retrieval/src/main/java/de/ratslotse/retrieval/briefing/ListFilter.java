package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.PaperFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Which papers a list is of, for the register and for the page that shows the whole list.
final class ListFilter {

    private final Desk desk;
    private final PaperList list;

    ListFilter(Desk desk, PaperList list) {
        this.desk = desk;
        this.list = list;
    }

    PaperFilter onlyKind() {
        return PaperFilter.in(desk.body()).ofKinds(kinds());
    }

    PaperFilter all() {
        return onlyKind()
                .by(list.mover().groups().originators())
                .dealtWithBy(list.organization().map(Organization::id))
                .within(list.span().from(), list.span().to())
                .withResults(list.results());
    }

    private Set<PaperKind> kinds() {
        return list.kind().map(Set::of).orElse(Set.of());
    }

    /// The page with the whole list.
    String address() {
        List<String> parameters = new ArrayList<>();
        desk.body().ifPresent(body -> parameters.add("body=" + body));
        list.kind().ifPresent(kind -> parameters.add("kind=" + kind.label()));
        list.mover().groups().named().forEach(group -> parameters.add("originator=" + group.id()));
        if (list.mover().groups().together()) {
            parameters.add("together=true");
        }
        list.organization().map(Organization::id).ifPresent(id -> parameters.add("organization=" + id));
        list.span().from().ifPresent(day -> parameters.add("from=" + day));
        list.span().to().ifPresent(day -> parameters.add("to=" + day));
        list.results().stream().map(ItemResult::label).forEach(result -> parameters.add("result=" + result));
        return "/papers" + (parameters.isEmpty() ? "" : "?" + String.join("&", parameters));
    }
}
