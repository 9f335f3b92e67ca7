package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.IngestRequest;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.security.AuditLog;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Sources and for whom they are declared. Publishing one is a run over it with another scope: what looks non-public
/// stays held in any case.
@Controller
class SourcePages {

    private static final int RUNS_LOOKED_AT = 1_000;

    private final Ingest ingest;
    private final VisibleRuns runs;
    private final BodyNames bodies;
    private final Acts acts;

    SourcePages(Ingest ingest, VisibleRuns runs, BodyNames bodies, Acts acts) {
        this.ingest = ingest;
        this.runs = runs;
        this.bodies = bodies;
        this.acts = acts;
    }

    @GetMapping("/admin/sources")
    String sources(Model model, Locale locale) {
        Map<Long, String> names = bodies.byId();
        Map<String, RunRow> latest = new LinkedHashMap<>();
        List<IngestRun> all = runs.list(0, RUNS_LOOKED_AT);
        for (IngestRun run : all) {
            latest.putIfAbsent(
                    run.bodyId() + " " + run.source(), RunRow.of(run, names.getOrDefault(run.bodyId(), ""), locale));
        }
        model.addAttribute("sources", List.copyOf(latest.values()));
        return "admin/sources";
    }

    /// @param id the latest run over the source
    @PostMapping("/admin/sources/{id}/scope")
    String declare(
            @PathVariable long id,
            @RequestParam String scope,
            @RequestParam(defaultValue = "false") boolean confirmed) {
        IngestRun run = runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Scope declared = Scopes.of(scope);
        String body = bodies.byId().getOrDefault(run.bodyId(), "");
        boolean publishes = declared.equals(Scope.PUBLIC);
        if ((publishes && !confirmed) || !Files.isDirectory(Path.of(run.source()))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        acts.note(
                publishes ? AuditLog.Act.BODY_PUBLISHED : AuditLog.Act.BODY_MADE_INTERNAL,
                "%s (%s)".formatted(run.source(), body));
        long started = ingest.start(new IngestRequest(Path.of(run.source()), body, declared));
        return "redirect:/admin/runs/" + started;
    }
}
