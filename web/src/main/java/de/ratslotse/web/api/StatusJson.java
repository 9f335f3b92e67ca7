package de.ratslotse.web.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The state of the service as the caller may see it.
///
/// @param vectors told to administrators only: it counts documents of every scope
/// @param outcomes how the files of every source ended; told to staff
public record StatusJson(
        String version,
        List<BodyJson> bodies,
        ModelJson embedding,
        ModelJson chat,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable VectorsJson vectors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Map<String, Integer> outcomes) {

    /// @param from the earliest date of a file; null where none carries one
    public record BodyJson(
            String name,
            int files,
            long pages,
            long passages,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    /// @param ready whether it is at work
    /// @param model null where there is none
    public record ModelJson(
            boolean ready, String provider, @Nullable String model) {}

    /// @param done passages that have their vector
    public record VectorsJson(long done, long total) {}
}
