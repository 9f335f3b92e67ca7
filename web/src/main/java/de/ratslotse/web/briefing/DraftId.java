package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.DossierTopic;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Length;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which draft: `after.<meeting>.de`, `paper.<paper>.short.en`, `dossier.<body>.<from>.<to>.<topic>.de`. It says
/// everything that the draft is made from; so nothing is stored, a draft never holds what was withdrawn, and its
/// reader's rights are asked each time.
///
/// @param topic of a dossier
record DraftId(Kind kind, UUID subject, Length length, String language, Optional<DossierTopic> topic) {

    private static final Pattern FORM = Pattern.compile(
            "(?<kind>before|after|paper)\\.(?<subject>[0-9a-f-]{36})(?:\\.(?<length>short|medium|long))?\\.(?<language>de|en)");
    private static final Pattern DOSSIER = Pattern.compile(
            "dossier\\.(?<body>\\d{1,18})\\.(?<from>[\\d-]{10}|any)\\.(?<to>[\\d-]{10}|any)\\.(?<topic>[A-Za-z0-9_-]{2,1600})\\.(?<language>de|en)");
    private static final String ANY = "any";

    DraftId(Kind kind, UUID subject, Length length, String language) {
        this(kind, subject, length, language, Optional.empty());
    }

    static DraftId of(DossierTopic topic, String language) {
        return new DraftId(Kind.DOSSIER, topic.id(), Length.MEDIUM, language, Optional.of(topic));
    }

    static Optional<DraftId> parse(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return dossier(id);
        }
        String length = form.group("length") == null ? "medium" : form.group("length");
        return Optional.of(new DraftId(
                Kind.valueOf(form.group("kind").toUpperCase(Locale.ROOT)),
                UUID.fromString(form.group("subject")),
                Length.valueOf(length.toUpperCase(Locale.ROOT)),
                form.group("language")));
    }

    private static Optional<DraftId> dossier(String id) {
        Matcher form = DOSSIER.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String words = new String(Base64.getUrlDecoder().decode(form.group("topic")), StandardCharsets.UTF_8);
            DossierTopic topic = new DossierTopic(
                    words, Long.parseLong(form.group("body")), day(form.group("from")), day(form.group("to")));
            return Optional.of(of(topic, form.group("language")));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String day) {
        return day.equals(ANY) ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Override
    public String toString() {
        if (topic.isPresent()) {
            return dossier(topic.get());
        }
        String size = kind == Kind.PAPER ? "." + length.name().toLowerCase(Locale.ROOT) : "";
        return kind.label() + "." + subject + size + "." + language;
    }

    private String dossier(DossierTopic about) {
        String words = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(about.words().getBytes(StandardCharsets.UTF_8));
        return "dossier.%d.%s.%s.%s.%s".formatted(about.body(), day(about.from()), day(about.to()), words, language);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(ANY);
    }
}
