package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/// Narrows a search; never widens what the caller may see.
///
/// @param body only this body, by id
/// @param organizations names of committees; empty means all
/// @param from first date of the file, inclusive
/// @param to last date of the file, inclusive
/// @param kinds empty means all
/// @param meeting name or id of one meeting
/// @param paper reference or id of one paper
public record Filter(
        OptionalLong body,
        List<String> organizations,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<StatementKind> kinds,
        Optional<String> meeting,
        Optional<String> paper) {

    private static final Filter NONE = new Filter(
            OptionalLong.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    public Filter {
        organizations = List.copyOf(organizations);
        kinds = Set.copyOf(kinds);
    }

    public static Filter none() {
        return NONE;
    }

    public static Filter body(long id) {
        return new Filter(
                OptionalLong.of(id),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty());
    }
}
