package de.ratslotse.ingest.structure;

/// An item as the list at the front of minutes prints it.
///
/// @param span all that stands there up to the next item, squeezed
record ListedItem(ItemTitle item, String span) {

    /// Its title, squeezed.
    String title() {
        return ItemTitles.squeezed(item.title().orElse(""));
    }
}
