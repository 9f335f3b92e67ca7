package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.StatedResult;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.register.Correction;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/// What staff put right, by object.
final class CorrectionBook {

    private final Map<String, List<Correction>> byObject = new HashMap<>();

    CorrectionBook(List<Correction> corrections) {
        corrections.forEach(correction -> byObject.computeIfAbsent(
                        key(correction.objectKind(), correction.objectKey()), _ -> new java.util.ArrayList<>())
                .add(correction));
    }

    private static String key(ObjectKind kind, String object) {
        return kind.label() + " " + object;
    }

    /// A link that was put right: to which object, or to none.
    record Link(Optional<UUID> target, Origin origin) {}

    /// Empty where nobody put this link right.
    Optional<Link> link(ObjectKind kind, String object, String field) {
        return of(kind, object).stream()
                .filter(correction -> correction.field().equals(field))
                .findFirst()
                .map(correction -> new Link(uuid(correction.value()), origin(correction)));
    }

    /// Puts the values of an object right. What cannot be read is left as it was.
    void apply(ObjectKind kind, Values values) {
        for (Correction correction : of(kind, values.id().toString())) {
            value(correction)
                    .ifPresent(value -> values.field(correction.field()).correct(value, origin(correction)));
        }
    }

    private List<Correction> of(ObjectKind kind, String object) {
        return byObject.getOrDefault(key(kind, object), List.of());
    }

    private static Origin origin(Correction correction) {
        return new Origin.Corrected(correction.madeBy(), correction.madeAt());
    }

    private static Optional<Object> value(Correction correction) {
        JsonNode json = correction.value();
        String text = json.asString("");
        try {
            return switch (correction.field()) {
                case "result" -> Optional.of(ItemResult.valueOf(text.toUpperCase(Locale.ROOT)));
                case "kind" -> Optional.of(PaperKind.valueOf(text.toUpperCase(Locale.ROOT)));
                case "date" -> Optional.of(LocalDate.parse(text));
                case "start", "end" -> Optional.of(LocalTime.parse(text));
                case "isPublic", "cancelled", "approved" -> Optional.of(json.asBoolean(false));
                case "vote" -> vote(json);
                case "superordinate" -> uuid(json).map(Object.class::cast);
                case "paper", "meeting" -> Optional.empty();
                default -> text.isBlank() ? Optional.empty() : Optional.of(text);
            };
        } catch (IllegalArgumentException | DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Optional<Object> vote(JsonNode json) {
        if (json.isString()) {
            return StatedResult.of(json.asString()).vote().map(Object.class::cast);
        }
        return Optional.of(new Vote(
                number(json, "yes"),
                number(json, "no"),
                number(json, "abstain"),
                json.path("unanimous").isBoolean()
                        ? Optional.of(json.path("unanimous").asBoolean())
                        : Optional.empty()));
    }

    private static OptionalInt number(JsonNode json, String field) {
        return json.path(field).isNumber() ? OptionalInt.of(json.path(field).asInt()) : OptionalInt.empty();
    }

    private static Optional<UUID> uuid(JsonNode json) {
        try {
            return json.isString() ? Optional.of(UUID.fromString(json.asString())) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
