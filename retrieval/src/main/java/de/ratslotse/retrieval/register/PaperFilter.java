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
/// @param originators who moved it
/// @param organization one that dealt with it or shall
/// @param from first date of the paper, inclusive
/// @param to last date of the paper, inclusive
/// @param results empty means all
/// @param words in name or reference
public record PaperFilter(
        OptionalLong body,
        Set<PaperKind> kinds,
        Originators originators,
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

    /// @param body empty means every body
    public static PaperFilter in(OptionalLong body) {
        return new PaperFilter(
                body,
                Set.of(),
                Originators.WHOEVER,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(),
                Optional.empty());
    }

    /// The same of these kinds; none means all.
    public PaperFilter ofKinds(Set<PaperKind> others) {
        return new PaperFilter(body, others, originators, organization, from, to, results, words);
    }

    /// The same, moved by others.
    public PaperFilter by(Originators others) {
        return new PaperFilter(body, kinds, others, organization, from, to, results, words);
    }

    /// The same, dealt with by this one.
    public PaperFilter dealtWithBy(Optional<UUID> other) {
        return new PaperFilter(body, kinds, originators, other, from, to, results, words);
    }

    /// The same of another time.
    public PaperFilter within(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new PaperFilter(body, kinds, originators, organization, first, last, results, words);
    }

    /// The same with other results.
    public PaperFilter withResults(Set<ItemResult> others) {
        return new PaperFilter(body, kinds, originators, organization, from, to, others, words);
    }

    /// The same with these words in name or reference.
    public PaperFilter saying(Optional<String> others) {
        return new PaperFilter(body, kinds, originators, organization, from, to, results, others);
    }
}
