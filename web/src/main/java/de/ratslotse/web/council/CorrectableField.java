package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import java.util.Arrays;
import java.util.List;

/// A value that staff can put right, as the form offers it.
///
/// @param name the record's component
/// @param current what is shown now; the label of a choice, or a text
/// @param choices labels to choose from; empty for a text
/// @param words beginning of the message keys of the choices
public record CorrectableField(String name, String current, List<String> choices, String words) {

    static CorrectableField text(String name, String current) {
        return new CorrectableField(name, current, List.of(), "");
    }

    static CorrectableField result(ItemResult current) {
        return new CorrectableField(
                "result",
                current.label(),
                Arrays.stream(ItemResult.values()).map(ItemResult::label).toList(),
                "result.");
    }

    static CorrectableField kind(PaperKind current) {
        return new CorrectableField(
                "kind",
                current.label(),
                Arrays.stream(PaperKind.values()).map(PaperKind::label).toList(),
                "paper.kind.");
    }

    public boolean choice() {
        return !choices.isEmpty();
    }

    /// Whether the form offers this value.
    boolean allows(String value) {
        return choice() ? choices.contains(value) : !value.isBlank() && value.length() <= 1_000;
    }
}
