package de.ratslotse.web.briefing;

import java.util.Locale;
import java.util.Optional;

/// What a draft can be written as.
enum DraftFormat {
    JSON("application/json"),
    MD("text/markdown;charset=UTF-8"),
    HTML("text/html;charset=UTF-8"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    PDF("application/pdf");

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

    static Optional<DraftFormat> of(String name) {
        for (DraftFormat format : values()) {
            if (format.ending().equals(name.toLowerCase(Locale.ROOT))) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
