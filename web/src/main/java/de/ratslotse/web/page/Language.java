package de.ratslotse.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages of the pages. German where nothing else is asked for.
enum Language {
    GERMAN(Locale.GERMAN),
    ENGLISH(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    static Optional<Language> of(String tag) {
        return List.of(values()).stream()
                .filter(language -> language.locale.getLanguage().equals(tag))
                .findFirst();
    }

    /// The reader's first accepted language that we have.
    static Language of(HttpServletRequest request) {
        if (request.getHeader("Accept-Language") == null) {
            return GERMAN;
        }
        return Collections.list(request.getLocales()).stream()
                .map(accepted -> of(accepted.getLanguage()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(GERMAN);
    }
}
