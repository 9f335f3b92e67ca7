package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Structure as it is kept beside its file, so that the council's data can be assembled without reading files again.
public final class StoredStructure {

    /// Goes up with every change after which files must be looked at again.
    public static final int VERSION = 8;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private record Kept(int version, Structure structure) {}

    private StoredStructure() {}

    /// Without the stretches, which stand in the kinds of the passages.
    public static String write(Structure structure) {
        Structure bare =
                new Structure(structure.kind(), structure.meeting(), structure.items(), structure.paper(), List.of());
        return JSON.writeValueAsString(new Kept(VERSION, bare));
    }

    /// Empty for what another version wrote.
    public static Optional<Structure> read(String json) {
        try {
            Kept kept = JSON.readValue(json, Kept.class);
            return kept.version() == VERSION ? Optional.of(kept.structure()) : Optional.empty();
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
