package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Narrows a search; never widens what the caller may see.
///
/// @param body only this body, by id
/// @param organizations names of committees; empty means all
/// @param from first date of the file, inclusive
/// @param to last date of the file, inclusive
/// @param kinds empty means all
/// @param meeting name, day or id of one meeting
/// @param paper reference or id of one paper
/// @param files what these three names stand for, once they were looked up
public record Filter(
        OptionalLong body,
        List<String> organizations,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<StatementKind> kinds,
        Optional<String> meeting,
        Optional<String> paper,
        Files files) {

    private static final Filter NONE = new Filter(
            OptionalLong.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.empty(),
            Optional.empty());

    /// The files that the names of a filter stand for; empty where the names themselves have to do.
    public record Files(
            Optional<Set<UUID>> ofOrganizations, Optional<Set<UUID>> ofMeeting, Optional<Set<UUID>> ofPaper) {

        static final Files UNKNOWN = new Files(Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Filter(
            OptionalLong body,
            List<String> organizations,
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Set<StatementKind> kinds,
            Optional<String> meeting,
            Optional<String> paper) {
        this(body, organizations, from, to, kinds, meeting, paper, Files.UNKNOWN);
    }

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

    /// The same within one body.
    public Filter ofBody(long id) {
        return new Filter(OptionalLong.of(id), organizations, from, to, kinds, meeting, paper);
    }

    /// The same within one paper.
    public Filter ofPaper(String reference) {
        return new Filter(body, organizations, from, to, kinds, meeting, Optional.of(reference));
    }

    Filter within(Files known) {
        return new Filter(body, organizations, from, to, kinds, meeting, paper, known);
    }
}
