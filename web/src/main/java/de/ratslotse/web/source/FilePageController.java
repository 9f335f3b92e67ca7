package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// One page of a file as text with the quote marked, and where the quote stands on it.
///
/// Page 0 is the whole text of a format without pages. The panel asks with `HX-Request` and gets the text alone.
@Controller
class FilePageController {

    private final Originals originals;

    FilePageController(Originals originals) {
        this.originals = originals;
    }

    @GetMapping("/files/{id}/pages/{number}")
    String page(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String quote,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(required = false) @Nullable Integer at,
            @RequestHeader(name = "HX-Request", required = false) Optional<String> fragment,
            Model model) {
        CouncilFile file = originals.file(id).orElseThrow(FilePageController::missing);
        Page page = originals.page(id, number).orElseThrow(FilePageController::missing);
        model.addAttribute("file", file);
        model.addAttribute("pdf", file.mediaType().equals("application/pdf"));
        model.addAttribute("text", PageText.of(page, quote, QuoteLocator.Lead.of(before, at)));
        return fragment.isPresent() ? "source/page :: text" : "source/page";
    }

    @GetMapping("/files/{id}/pages/{number}/marks")
    ResponseEntity<Marks> marks(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam String quote,
            @RequestParam(defaultValue = "") String before,
            @RequestParam(required = false) @Nullable Integer at) {
        Page page = originals.page(id, number).orElseThrow(FilePageController::missing);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noStore())
                .body(Marks.of(page, quote, QuoteLocator.Lead.of(before, at)));
    }

    private static ResponseStatusException missing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
