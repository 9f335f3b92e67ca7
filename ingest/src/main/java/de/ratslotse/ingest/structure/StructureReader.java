package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Page;
import java.util.List;

/// Reads the structure of council documents out of their pages. Safe for many threads.
public final class StructureReader {

    /// @param title from the file's own metadata; may be empty
    public Structure read(List<Page> pages, String title) {
        FileText whole = FileText.of(pages);
        FileKind named = FileKinds.of(whole, title);
        FileText text = named == FileKind.AGENDA ? whole.upTo(FileKinds.enclosure(whole)) : whole;
        Items.Found items = Items.in(text, named);
        PrintedMeeting meeting = meeting(text, named, items);
        boolean nothing = named.hasItems()
                && items.items().isEmpty()
                && (named == FileKind.AGENDA || meeting.date().isEmpty());
        // a text about meetings, without a day and without items, is not of one
        FileKind kind = nothing ? FileKind.OTHER : named;
        Papers.Found paper = Papers.in(text, kind);
        return new Structure(
                kind,
                kind.isPaper() ? paper.meeting() : nothing ? PrintedMeeting.NONE : meeting,
                items.items().stream().map(Items.ReadItem::item).toList(),
                paper.paper(),
                Stretches.of(text, kind, items, paper));
    }

    private static PrintedMeeting meeting(FileText text, FileKind kind, Items.Found items) {
        int first =
                items.items().isEmpty() ? text.size() : items.items().getFirst().line();
        return Meetings.in(text, kind, first, items.end());
    }
}
