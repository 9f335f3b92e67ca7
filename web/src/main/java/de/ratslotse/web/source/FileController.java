package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.CouncilFile;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/// The original bytes of a file, also in ranges.
///
/// Only PDF is shown in the browser; everything else is handed out for saving, without a right to run anything.
@Controller
class FileController {

    /// No `sandbox` and no `default-src`: browsers' own PDF viewers refuse to show the file with them.
    private static final String SHOWN = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private static final String SAVED = "default-src 'none'; sandbox; frame-ancestors 'none'";

    private final Originals originals;

    FileController(Originals originals) {
        this.originals = originals;
    }

    @GetMapping("/files/{id}")
    ResponseEntity<Resource> original(@PathVariable UUID id) {
        CouncilFile file = originals.file(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Resource bytes = new FileSystemResource(originals.bytes(file));
        if (!bytes.isReadable()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        boolean pdf = file.mediaType().equals(MediaType.APPLICATION_PDF_VALUE);
        return ResponseEntity.ok()
                .contentType(pdf ? MediaType.APPLICATION_PDF : MediaType.APPLICATION_OCTET_STREAM)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(pdf, file))
                .header("Content-Security-Policy", pdf ? SHOWN : SAVED)
                .header("X-Content-Type-Options", "nosniff")
                .body(bytes);
    }

    private static String disposition(boolean pdf, CouncilFile file) {
        return (pdf ? ContentDisposition.inline() : ContentDisposition.attachment())
                .filename(harmless(file.name()), StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    /// Without control characters and marks that turn the reading direction: `gpj.exe` stays `gpj.exe`.
    private static String harmless(String name) {
        return name.replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\"\\\\/:]", "_");
    }
}
