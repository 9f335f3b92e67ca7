package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.Originators;
import de.ratslotse.retrieval.register.PaperFilter;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/// Which papers the reader wants to see.
///
/// @param kind label of a [PaperKind]; anything else means all
/// @param originator those of whom one moved it
/// @param together whether all of them moved it, or one with somebody else
/// @param result label of an [ItemResult], or several with commas; anything else means all
/// @param sheet of the list, from 1
public record PaperSearch(
        @Nullable Long body,
        @Nullable String kind,
        @Nullable Set<UUID> originator,
        @Nullable Boolean together,
        @Nullable UUID organization,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String result,
        @Nullable String words,
        @Nullable Integer sheet) {

    PaperFilter filter() {
        return new PaperFilter(
                body == null ? OptionalLong.empty() : OptionalLong.of(body),
                kinds(),
                new Originators(originators(), isTogether()),
                Optional.ofNullable(organization),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                results(),
                MeetingSearch.said(words));
    }

    /// By more than words and kind.
    public boolean narrowed() {
        return body != null
                || asksForOriginator()
                || organization != null
                || from != null
                || to != null
                || !results().isEmpty();
    }

    /// Whether the data can leave papers out of it because nobody knows who moved them.
    public boolean asksForOriginator() {
        return !originators().isEmpty() || isTogether();
    }

    /// Those asked for.
    public Set<UUID> originators() {
        return originator == null ? Set.of() : originator;
    }

    public boolean isTogether() {
        return Boolean.TRUE.equals(together);
    }

    static PaperSearch saying(String words) {
        return new PaperSearch(null, null, null, null, null, null, null, null, words, null);
    }

    /// The same without the originator.
    PaperFilter withoutOriginator() {
        return filter().by(Originators.WHOEVER);
    }

    private Set<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(known -> known.label().equals(kind))
                .collect(Collectors.toSet());
    }

    private Set<ItemResult> results() {
        List<String> wanted = result == null ? List.of() : List.of(result.split(",", -1));
        return Arrays.stream(ItemResult.values())
                .filter(known -> wanted.contains(known.label()))
                .collect(Collectors.toSet());
    }

    /// The address of a page with this search, to which one more parameter can be added.
    String address(String path) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        originators().stream().sorted().forEach(id -> address.queryParam("originator", id));
        return address.queryParamIfPresent("body", Optional.ofNullable(body))
                .queryParamIfPresent("kind", MeetingSearch.said(kind))
                .queryParamIfPresent("together", Optional.ofNullable(together).filter(yes -> yes))
                .queryParamIfPresent("organization", Optional.ofNullable(organization))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("result", MeetingSearch.said(result))
                .queryParamIfPresent("words", MeetingSearch.said(words))
                .encode()
                .toUriString();
    }
}
