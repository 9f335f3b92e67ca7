package de.ratslotse.ingest.structure;

import java.util.List;

/// One way in which files print the headings of agenda items. A new layout is a new class, listed in [ItemHeadings].
interface ItemLayout {

    /// The headings of this layout in the order of the lines; empty where the file is laid out in another way.
    List<Heading> headings(FileText text, int from, int to);
}
