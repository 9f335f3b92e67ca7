package de.ratslotse.ingest.linking;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// A paper while it is put together.
final class PaperDraft {

    private final Values values;
    private final Set<UUID> originators = new LinkedHashSet<>();
    private final Set<String> originatorNames = new LinkedHashSet<>();
    private final List<ReadFile> files = new ArrayList<>();
    private final Map<UUID, Values> consultations = new LinkedHashMap<>();

    PaperDraft(UUID id) {
        this.values = new Values(id);
    }

    UUID id() {
        return values.id();
    }

    Values values() {
        return values;
    }

    Set<UUID> originators() {
        return originators;
    }

    Set<String> originatorNames() {
        return originatorNames;
    }

    /// What was read of it.
    List<ReadFile> files() {
        return files;
    }

    Map<UUID, Values> consultations() {
        return consultations;
    }

    PaperKind kind() {
        return values.get("kind", PaperKind.class).orElse(PaperKind.UNKNOWN);
    }

    Optional<String> reference() {
        return values.text("reference");
    }

    String title() {
        return values.text("name").orElse("");
    }

    Paper made(long bodyId, ItemResult result) {
        return new Paper(
                values.entry(bodyId),
                reference(),
                values.text("name").or(this::reference).orElse(""),
                values.get("date", LocalDate.class),
                values.text("paperType"),
                kind(),
                List.copyOf(originators),
                List.copyOf(originatorNames),
                values.text("office"),
                values.text("proposedResolution"),
                values.get("amount", BigDecimal.class),
                values.get("hasImpact", Boolean.class),
                values.text("financeText"),
                values.get("superordinate", UUID.class),
                result);
    }
}
