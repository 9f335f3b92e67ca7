package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.briefing.AnswerArchive;
import de.ratslotse.retrieval.briefing.KeptAnswer;
import de.ratslotse.web.security.CurrentAccess;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// An answer as a document to take along, for those who may see it.
@Controller
class AnswerExportPages {

    private final AnswerArchive archive;
    private final DraftDocuments documents;
    private final CurrentAccess current;

    AnswerExportPages(AnswerArchive archive, DraftDocuments documents, CurrentAccess current) {
        this.archive = archive;
        this.documents = documents;
        this.current = current;
    }

    @GetMapping("/answers/{id}/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id, @RequestParam(defaultValue = "docx") String format, Locale spoken) {
        DraftFormat wanted = DraftFormat.of(format)
                .filter(known -> known != DraftFormat.JSON)
                .orElseThrow(AnswerExportPages::gone);
        KeptAnswer kept = archive.find(id, current.access()).orElseThrow(AnswerExportPages::gone);
        String language = spoken.getLanguage().equals("en") ? "en" : "de";
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        DraftText text = AnswerDocument.of(kept, language, base);
        return documents.sent(text, wanted);
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
