package de.ratslotse.ingest.structure;

import java.util.List;

/// What was recognised in one file.
///
/// @param items in the order in which they are printed
/// @param paper empty where the file is none
/// @param stretches parts of the text that are of one kind, in order and without overlap
public record Structure(
        FileKind kind, PrintedMeeting meeting, List<PrintedItem> items, PrintedPaper paper, List<Stretch> stretches) {

    public Structure {
        items = List.copyOf(items);
        stretches = List.copyOf(stretches);
    }
}
