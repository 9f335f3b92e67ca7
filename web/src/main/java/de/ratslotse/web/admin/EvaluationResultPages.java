package de.ratslotse.web.admin;

import de.ratslotse.retrieval.evaluation.Comparison;
import de.ratslotse.retrieval.evaluation.EvaluationJob;
import de.ratslotse.retrieval.evaluation.EvaluationRun;
import de.ratslotse.retrieval.evaluation.EvaluationRuns;
import de.ratslotse.retrieval.evaluation.Report;
import de.ratslotse.web.security.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/// One measurement: how far it is, what it found, and how that differs from an earlier one.
@Controller
class EvaluationResultPages {

    private static final String SECONDS = "2";

    private final ShownEvaluations shown;
    private final EvaluationRuns runs;
    private final EvaluationJob job;
    private final Acts acts;

    EvaluationResultPages(ShownEvaluations shown, EvaluationRuns runs, EvaluationJob job, Acts acts) {
        this.shown = shown;
        this.runs = runs;
        this.job = job;
        this.acts = acts;
    }

    @GetMapping("/admin/evaluations/{id}")
    String run(
            @PathVariable long id,
            @RequestParam(defaultValue = "0") long compare,
            @RequestParam(defaultValue = "1") int sheet,
            @RequestParam(defaultValue = "on") String live,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        EvaluationRun run = visible(id);
        EvaluationRow row = shown.row(run, locale);
        boolean refreshes = !row.over() && live.equals("on");
        if (refreshes) {
            response.setHeader("Refresh", SECONDS);
        }
        model.addAttribute("run", row);
        model.addAttribute("refreshes", refreshes);
        model.addAttribute("compare", compare);
        model.addAttribute("earlier", row.over() ? shown.comparable(run, locale) : List.of());
        shown.result(run).ifPresent(result -> report(run, result, compare, sheet, model, locale));
        return "admin/evaluation";
    }

    private void report(EvaluationRun run, JsonNode result, long compare, int sheet, Model model, Locale locale) {
        Report report = shown.report(run, result);
        Optional<EvaluationRun> earlier = shown.find(compare)
                .filter(then -> then.questions().form() == run.questions().form());
        Optional<JsonNode> then = earlier.flatMap(shown::result);
        List<Report.Finding> findings = report.findings();
        int from = Math.min(Sheet.offset(sheet), findings.size());
        model.addAttribute("settings", settings(result));
        model.addAttribute("rows", ShownRow.of(report, then.map(before -> shown.report(run, before)), locale));
        model.addAttribute(
                "comparison", then.map(before -> Comparison.of(before, result)).orElse(null));
        model.addAttribute("wrong", findings.size());
        model.addAttribute("findings", findings.subList(from, Math.min(from + Sheet.SIZE, findings.size())));
        model.addAttribute("sheet", Math.max(1, sheet));
        model.addAttribute("more", findings.size() > from + Sheet.SIZE);
        model.addAttribute("measured", true);
    }

    private static Map<String, String> settings(JsonNode result) {
        Map<String, String> settings = new TreeMap<>();
        result.path("settings")
                .properties()
                .forEach(one -> settings.put(one.getKey(), one.getValue().asString("")));
        Optional.of(result.path("model").asString(""))
                .filter(model -> !model.isEmpty())
                .ifPresent(model -> settings.put("model", model));
        return settings;
    }

    /// The same as `evaluate --json` prints, so that `--compare` reads it.
    @GetMapping("/admin/evaluations/{id}/result.json")
    ResponseEntity<byte[]> json(@PathVariable long id) {
        JsonNode result = shown.result(visible(id)).orElseThrow(EvaluationResultPages::gone);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"evaluation-%d.json\"".formatted(id))
                .body(result.toString().getBytes(StandardCharsets.UTF_8));
    }

    @PostMapping("/admin/evaluations/{id}/stop")
    String stop(@PathVariable long id) {
        job.stop(visible(id).id());
        return "redirect:/admin/evaluations/" + id;
    }

    @PostMapping("/admin/evaluations/{id}/delete")
    String delete(@PathVariable long id) {
        EvaluationRun run = visible(id);
        job.stop(id);
        acts.note(AuditLog.Act.EVALUATION_DELETED, run.questions().name());
        runs.delete(id);
        return "redirect:/admin/evaluations";
    }

    private EvaluationRun visible(long id) {
        return shown.find(id).orElseThrow(EvaluationResultPages::gone);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
