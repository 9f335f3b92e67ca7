package de.ratslotse.web.admin;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.retrieval.council.Body;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What is in and what is missing, for each body.
@Controller
class OverviewPages {

    private static final Set<Outcome> NO_GAP =
            Set.of(Outcome.INGESTED, Outcome.UNCHANGED, Outcome.DUPLICATE, Outcome.WITHDRAWN);
    private static final int LATEST = 5;

    private final Holdings holdings;
    private final VisibleRuns runs;
    private final ModelStates models;
    private final Acts acts;

    OverviewPages(Holdings holdings, VisibleRuns runs, ModelStates models, Acts acts) {
        this.holdings = holdings;
        this.runs = runs;
        this.models = models;
        this.acts = acts;
    }

    @GetMapping("/admin")
    String overview(Model model, Locale locale) {
        Access access = acts.access();
        model.addAttribute("bodies", holdings.of(access));
        model.addAttribute("models", models.now());
        model.addAttribute(
                "runs",
                runs.list(0, LATEST).stream()
                        .map(run -> RunRow.of(run, holdings.name(run.bodyId()), locale))
                        .toList());
        return "admin/overview";
    }

    /// What is held for a caller.
    record Holdings(Bodies bodies, CouncilFiles files, SourceItems items) {

        List<BodyRow> of(Access access) {
            return bodies.all().stream()
                    .map(body -> row(body, access))
                    .filter(row -> row.coverage().files() > 0 || !row.missing().isEmpty())
                    .toList();
        }

        String name(long body) {
            return bodies.find(body).map(Body::name).orElse("");
        }

        private BodyRow row(Body body, Access access) {
            OptionalLong id = OptionalLong.of(body.id());
            Map<String, Integer> missing = new TreeMap<>();
            items.totals(access, id).forEach((outcome, count) -> {
                if (!NO_GAP.contains(outcome)) {
                    missing.put(FileRow.key(outcome), count);
                }
            });
            return new BodyRow(body.name(), files.coverage(access, id), missing);
        }
    }

    /// @param missing how many files are not in, by the outcome's key
    record BodyRow(String name, Coverage coverage, Map<String, Integer> missing) {}
}
