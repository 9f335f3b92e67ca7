package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ItemFilter;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.SourceItem;
import de.ratslotse.retrieval.corpus.SourceItems;
import de.ratslotse.web.security.AuditLog;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Every file with its outcome and why; read again, or released by a person who looked at it.
@Controller
class FilePages {

    private final SourceItems items;
    private final BodyNames bodies;
    private final Ingest ingest;
    private final Acts acts;

    FilePages(SourceItems items, BodyNames bodies, Ingest ingest, Acts acts) {
        this.items = items;
        this.bodies = bodies;
        this.ingest = ingest;
        this.acts = acts;
    }

    @GetMapping("/admin/files")
    String files(
            @RequestParam(defaultValue = "") String outcome,
            @RequestParam(defaultValue = "") String path,
            @RequestParam(defaultValue = "1") int sheet,
            Model model,
            Locale locale) {
        Access access = acts.access();
        ItemFilter filter = new ItemFilter(
                OptionalLong.empty(),
                outcomes(outcome),
                Optional.of(path.strip()).filter(part -> !part.isEmpty()));
        Map<Long, String> names = bodies.byId();
        List<FileRow> rows = items.list(access, filter, Sheet.offset(sheet), Sheet.SIZE).stream()
                .map(item -> FileRow.of(item, names.getOrDefault(item.bodyId(), ""), locale))
                .toList();
        int total = items.count(access, filter);
        model.addAttribute("sheet", Sheet.of(rows, Math.max(1, sheet), total));
        model.addAttribute("total", total);
        model.addAttribute("outcome", outcome);
        model.addAttribute("path", path);
        model.addAttribute("outcomes", totals(access));
        return "admin/files";
    }

    /// Each outcome that occurs, with its number of files.
    private Map<String, Integer> totals(Access access) {
        return items.totals(access, OptionalLong.empty()).entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> FileRow.key(entry.getKey()), Map.Entry::getValue, Integer::sum, TreeMap::new));
    }

    @PostMapping("/admin/files/{id}/retry")
    String retry(@PathVariable long id) {
        SourceItem item = visible(id);
        if (ingest.retry(id).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        acts.note(AuditLog.Act.FILE_RETRIED, item.path());
        return "redirect:/admin/runs";
    }

    /// From now on the file has the scope that was declared for its source.
    @PostMapping("/admin/files/{id}/release")
    String release(@PathVariable long id) {
        SourceItem item = visible(id);
        if (!item.outcome().equals(Optional.of(Outcome.HELD_FOR_REVIEW))) {
            throw new ResponseStatusException(HttpStatus.CONFLICT);
        }
        acts.note(AuditLog.Act.FILE_RELEASED, item.path());
        ingest.release(id);
        return "redirect:/admin/files?outcome=held_for_review";
    }

    private SourceItem visible(long id) {
        return items.find(acts.access(), id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Set<Outcome> outcomes(String key) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> FileRow.key(outcome).equals(key))
                .collect(Collectors.toSet());
    }
}
