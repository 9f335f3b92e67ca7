package de.ratslotse.retrieval.council;

/// The town or county whose council documents are held (OParl: *Body*).
///
/// @param id leads the keys of every large table
/// @param name unique; what `--body` and the API's `body` name
public record Body(long id, String name) {}
