package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Length;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which draft: `after.<meeting>.de`, `paper.<paper>.short.en`. It says everything that the draft is made from; so
/// nothing
/// is stored, a draft never holds what was withdrawn, and its reader's rights are asked each time.
record DraftId(Kind kind, UUID subject, Length length, String language) {

    private static final Pattern FORM = Pattern.compile(
            "(?<kind>before|after|paper)\\.(?<subject>[0-9a-f-]{36})(?:\\.(?<length>short|medium|long))?\\.(?<language>de|en)");

    static Optional<DraftId> parse(String id) {
        Matcher form = FORM.matcher(id);
        if (!form.matches()) {
            return Optional.empty();
        }
        String length = form.group("length") == null ? "medium" : form.group("length");
        return Optional.of(new DraftId(
                Kind.valueOf(form.group("kind").toUpperCase(Locale.ROOT)),
                UUID.fromString(form.group("subject")),
                Length.valueOf(length.toUpperCase(Locale.ROOT)),
                form.group("language")));
    }

    @Override
    public String toString() {
        String size = kind == Kind.PAPER ? "." + length.name().toLowerCase(Locale.ROOT) : "";
        return kind.label() + "." + subject + size + "." + language;
    }
}
