package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Which papers.
///
/// @param kinds empty means all
/// @param originator the group or organization that moved it
/// @param organization one that dealt with it or shall
/// @param from first date of the paper, inclusive
/// @param to last date of the paper, inclusive
/// @param results empty means all
/// @param words in name or reference
public record PaperFilter(
        OptionalLong body,
        Set<PaperKind> kinds,
        Optional<UUID> originator,
        Optional<UUID> organization,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        Set<ItemResult> results,
        Optional<String> words) {

    public PaperFilter {
        kinds = Set.copyOf(kinds);
        results = Set.copyOf(results);
    }

    /// Those of every body.
    public static PaperFilter all() {
        return in(OptionalLong.empty());
    }

    public static PaperFilter of(long body) {
        return in(OptionalLong.of(body));
    }

    private static PaperFilter in(OptionalLong body) {
        return new PaperFilter(
                body,
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /// The same, whoever moved them.
    public PaperFilter withoutOriginator() {
        return new PaperFilter(body, kinds, Optional.empty(), organization, from, to, results, words);
    }

    /// The same of another time.
    public PaperFilter within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new PaperFilter(body, kinds, originator, organization, first, last, results, words);
    }

    /// The same with other results.
    public PaperFilter withResults(Set<ItemResult> others) {
        return new PaperFilter(body, kinds, originator, organization, from, to, others, words);
    }
}
