package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.IngestRequest;
import de.ratslotse.ingest.job.RunProgress;
import de.ratslotse.ingest.job.RunReport;
import de.ratslotse.retrieval.corpus.IngestRun;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.security.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Runs of ingest: what is going on, how it ended, and beginning a new one.
///
/// The page of a run that goes on asks the browser to load it again every few seconds, until the reader stops that.
@Controller
class RunPages {

    private static final String SECONDS = "3";

    private final Ingest ingest;
    private final VisibleRuns runs;
    private final BodyNames bodies;
    private final Acts acts;

    RunPages(Ingest ingest, VisibleRuns runs, BodyNames bodies, Acts acts) {
        this.ingest = ingest;
        this.runs = runs;
        this.bodies = bodies;
        this.acts = acts;
    }

    @GetMapping("/admin/runs")
    String runs(@RequestParam(defaultValue = "1") int sheet, Model model, Locale locale) {
        return list(sheet, "", model, locale);
    }

    private String list(int sheet, String mistake, Model model, Locale locale) {
        Map<Long, String> names = bodies.byId();
        List<IngestRun> found = runs.list(Sheet.offset(sheet), Sheet.SIZE);
        model.addAttribute(
                "runs",
                found.stream()
                        .map(run -> RunRow.of(run, names.getOrDefault(run.bodyId(), ""), locale))
                        .toList());
        model.addAttribute("sheet", Math.max(1, sheet));
        model.addAttribute("more", found.size() == Sheet.SIZE);
        model.addAttribute("bodies", bodies.all());
        model.addAttribute("mistake", mistake);
        return "admin/runs";
    }

    @GetMapping("/admin/runs/{id}")
    String run(
            @PathVariable long id,
            @RequestParam(defaultValue = "on") String live,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        IngestRun run = visible(id);
        RunRow row = RunRow.of(run, bodies.byId().getOrDefault(run.bodyId(), ""), locale);
        boolean refreshes = row.running() && live.equals("on");
        if (refreshes) {
            response.setHeader("Refresh", SECONDS);
        }
        Optional<RunProgress> progress = ingest.progress(id);
        model.addAttribute("run", row);
        model.addAttribute("progress", progress.orElse(null));
        model.addAttribute("refreshes", refreshes);
        model.addAttribute("files", row.running() ? List.of() : files(id, locale));
        return "admin/run";
    }

    /// Files that were as before need no line of their own.
    private List<RunFileRow> files(long id, Locale locale) {
        return ingest.report(id).map(RunReport::files).orElse(List.of()).stream()
                .filter(file -> !FileRow.key(file.outcome()).equals("unchanged"))
                .map(file -> RunFileRow.of(file, locale))
                .toList();
    }

    @PostMapping("/admin/runs")
    String start(
            @RequestParam(defaultValue = "") String folder,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "internal") String scope,
            @RequestParam(defaultValue = "false") boolean confirmed,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Optional<Path> path = folder(folder);
        if (path.isEmpty() || body.isBlank()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return list(1, path.isEmpty() ? "admin.mistake.folder" : "admin.mistake.body", model, locale);
        }
        Scope declared = Scopes.of(scope);
        acts.note(AuditLog.Act.RUN_STARTED, "%s (%s, %s)".formatted(path.get(), body.strip(), declared.key()));
        long run = ingest.start(new IngestRequest(path.get(), body.strip(), declared, confirmed));
        return "redirect:/admin/runs/" + run;
    }

    @PostMapping("/admin/runs/{id}/stop")
    String stop(@PathVariable long id) {
        visible(id);
        acts.note(AuditLog.Act.RUN_STOPPED, Long.toString(id));
        ingest.stop(id);
        return "redirect:/admin/runs/" + id;
    }

    private IngestRun visible(long id) {
        return runs.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Optional<Path> folder(String folder) {
        try {
            return Optional.of(Path.of(folder.strip())).filter(Path::isAbsolute).filter(Files::isDirectory);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
