package de.ratslotse.ingest.structure;

import java.util.Optional;

/// The title of an item and what is printed with it.
///
/// @param heading the place, number included
/// @param title empty for motions that have only a number
/// @param bodyLine the first line below the heading
/// @param bodyOffset where on that line the item's own text begins
record ItemTitle(
        Printed<String> heading,
        Optional<String> title,
        Optional<Printed<String>> reference,
        int bodyLine,
        int bodyOffset) {}
