package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.Corrections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.ui.Model;

/// What the forms of corrections have in common: the history, and how people name a paper or a file.
final class CorrectionForms {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Books books;
    private final Corrections corrections;
    private final Onlooker onlooker;
    private final MessageSource messages;

    CorrectionForms(Books books, Corrections corrections, Onlooker onlooker, MessageSource messages) {
        this.books = books;
        this.corrections = corrections;
        this.onlooker = onlooker;
        this.messages = messages;
    }

    void addHistory(Model model, Corrector.Target target, Locale language) {
        List<ShownCorrection> history =
                corrections.of(onlooker.access(), target.bodyId(), target.kind(), target.key()).stream()
                        .map(correction -> shown(correction, language))
                        .toList();
        model.addAttribute("history", history);
    }

    ShownCorrection shown(Correction correction, Locale language) {
        return new ShownCorrection(
                correction,
                words(correction.field(), correction.was(), language),
                words(correction.field(), correction.value().asString(""), language));
    }

    /// A value in the reader's words: choices by their names, papers by their references.
    private String words(String field, String value, Locale language) {
        return switch (field) {
            case "result" -> text("result.", value, language);
            case "kind" -> text("paper.kind.", value, language);
            case "paper" ->
                id(value)
                        .flatMap(id -> books.papers().find(onlooker.access(), id))
                        .map(paper -> paper.reference().orElseGet(paper::name))
                        .orElse(value);
            default -> value;
        };
    }

    private String text(String keys, String value, Locale language) {
        return Objects.requireNonNullElse(messages.getMessage(keys + value, null, value, language), value);
    }

    /// The one paper of this reference, or the one whose page has this address.
    Optional<Paper> paper(long bodyId, String value) {
        Optional<UUID> id = id(value);
        if (id.isPresent()) {
            return books.papers()
                    .find(onlooker.access(), id.get())
                    .filter(paper -> paper.entry().bodyId() == bodyId);
        }
        List<Paper> found = books.papers().withReference(onlooker.access(), OptionalLong.of(bodyId), value.strip());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /// An id, also as a part of an address.
    static Optional<UUID> id(String value) {
        Matcher matcher = ID.matcher(value.toLowerCase(Locale.ROOT));
        return matcher.find() ? Optional.of(UUID.fromString(matcher.group())) : Optional.empty();
    }

    String text(String key, Locale language) {
        return messages.getMessage(key, null, language);
    }

    Optional<String> number(String key, OptionalInt number, Locale language) {
        return number.isPresent()
                ? Optional.of(messages.getMessage(key, new Object[] {number.getAsInt()}, language))
                : Optional.empty();
    }
}
