package de.ratslotse.web.briefing;

import de.ratslotse.web.problem.ProblemKind;
import de.ratslotse.web.problem.RefusedRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/// What a draft can be written as.
enum DraftFormat {
    JSON("application/json"),
    MD("text/markdown;charset=UTF-8"),
    HTML("text/html;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

    private static final int LONGEST_NAME = 100;

    private final String mediaType;

    DraftFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The document for the browser to keep.
    ///
    /// @param title what the file is called, without its ending
    ResponseEntity<byte[]> attached(String title, byte[] document) {
        String words = title.replaceAll("[^\\p{L}\\d .-]", "").strip();
        String name = words.substring(0, Math.min(words.length(), LONGEST_NAME)).strip() + "." + ending();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, mediaType)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(document);
    }

    /// As a program names it; anything else is refused.
    static DraftFormat wanted(String name) {
        return of(name).orElseThrow(
                        () -> RefusedRequest.because(ProblemKind.INVALID_FIELD, "format", "docx, pdf, md, html, json"));
    }

    static Optional<DraftFormat> of(String name) {
        for (DraftFormat format : values()) {
            if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
