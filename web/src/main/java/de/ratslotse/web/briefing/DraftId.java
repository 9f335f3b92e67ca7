package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.DossierTopic;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Length;
import de.ratslotse.retrieval.drafting.Subject;
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
record DraftId(Subject subject) {

    private static final String UUID_FORM = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
    private static final Pattern MEETING =
            Pattern.compile("(?<kind>before|after)\\.(?<meeting>" + UUID_FORM + ")\\.(?<language>de|en)");
    private static final Pattern PAPER = Pattern.compile(
            "paper\\.(?<paper>" + UUID_FORM + ")(?:\\.(?<length>short|medium|long))?\\.(?<language>de|en)");
    private static final Pattern DOSSIER = Pattern.compile(
            "dossier\\.(?<body>\\d{1,18})\\.(?<from>[\\d-]{10}|any)\\.(?<to>[\\d-]{10}|any)\\.(?<topic>[A-Za-z0-9_-]{2,1600})\\.(?<language>de|en)");
    private static final String ANY = "any";

    static Optional<DraftId> parse(String id) {
        return meeting(id).or(() -> paper(id)).or(() -> dossier(id)).map(DraftId::new);
    }

    private static Optional<Subject> meeting(String id) {
        Matcher form = MEETING.matcher(id);
        return form.matches()
                ? Optional.of(new Subject.OfMeeting(
                        Kind.valueOf(form.group("kind").toUpperCase(Locale.ROOT)),
                        UUID.fromString(form.group("meeting")),
                        form.group("language")))
                : Optional.empty();
    }

    private static Optional<Subject> paper(String id) {
        Matcher form = PAPER.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        String length = form.group("length") == null ? "medium" : form.group("length");
        return Optional.of(new Subject.OfPaper(
                UUID.fromString(form.group("paper")),
                Length.valueOf(length.toUpperCase(Locale.ROOT)),
                form.group("language")));
    }

    private static Optional<Subject> dossier(String id) {
        Matcher form = DOSSIER.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        try {
            String words = new String(Base64.getUrlDecoder().decode(form.group("topic")), StandardCharsets.UTF_8);
            DossierTopic topic = new DossierTopic(
                    words, Long.parseLong(form.group("body")), day(form.group("from")), day(form.group("to")));
            return Optional.of(new Subject.OfTopic(topic, form.group("language")));
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String day) {
        return day.equals(ANY) ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }

    @Override
    public String toString() {
        return switch (subject) {
            case Subject.OfMeeting of -> "%s.%s.%s".formatted(of.kind().label(), of.object(), of.language());
            case Subject.OfPaper of ->
                "paper.%s.%s.%s".formatted(of.object(), of.length().label(), of.language());
            case Subject.OfTopic of -> dossier(of.topic(), of.language());
        };
    }

    private static String dossier(DossierTopic about, String language) {
        String words = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(about.words().getBytes(StandardCharsets.UTF_8));
        return "dossier.%d.%s.%s.%s.%s".formatted(about.body(), day(about.from()), day(about.to()), words, language);
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse(ANY);
    }
}
