package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Statement;
import java.util.List;
import java.util.UUID;

/// What a draft will hold: what is said of the whole, and its sections, which are yet to be made.
///
/// @param body of which body it is
/// @param provisional whether it rests on minutes that are not yet approved
record Plan(String title, long body, boolean provisional, List<Statement> head, List<Section> sections, Notes notes) {

    Plan {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /// What is missing or not known, in words.
    ///
    /// @param files that the lines name
    record Notes(List<String> lines, List<UUID> files) {

        static final Notes NONE = new Notes(List.of(), List.of());

        Notes {
            lines = List.copyOf(lines);
            files = List.copyOf(files);
        }
    }
}
