package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Scope;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A body of an OParl endpoint that is imported.
///
/// @param url the OParl body's own URL
/// @param systemUrl the endpoint's entry
/// @param license as the endpoint states it; empty is not free
/// @param settings what an import of it shall do, in the importer's own words
/// @param state how far it is, in the importer's own words
/// @param imported when the last import ended well
public record Feed(
        long id,
        long bodyId,
        String url,
        Optional<String> systemUrl,
        Scope scope,
        Optional<String> license,
        ObjectNode settings,
        ObjectNode state,
        Optional<Instant> imported) {}
