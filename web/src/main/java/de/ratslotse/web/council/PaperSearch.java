package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.PaperFilter;
import java.time.LocalDate;
import java.util.Arrays;
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
/// @param result label of an [ItemResult]; anything else means all
/// @param sheet of the list, from 1
public record PaperSearch(
        @Nullable Long body,
        @Nullable String kind,
        @Nullable UUID originator,
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
                Optional.ofNullable(originator),
                Optional.ofNullable(organization),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                results(),
                MeetingSearch.said(words));
    }

    /// By more than words and kind.
    public boolean narrowed() {
        return body != null
                || originator != null
                || organization != null
                || from != null
                || to != null
                || !results().isEmpty();
    }

    /// Whether the data can leave papers out of it because nobody knows who moved them.
    public boolean asksForOriginator() {
        return originator != null;
    }

    /// The same without the originator.
    PaperFilter withoutOriginator() {
        return new PaperSearch(body, kind, null, organization, from, to, result, words, sheet).filter();
    }

    private Set<PaperKind> kinds() {
        return Arrays.stream(PaperKind.values())
                .filter(known -> known.label().equals(kind))
                .collect(Collectors.toSet());
    }

    private Set<ItemResult> results() {
        return Arrays.stream(ItemResult.values())
                .filter(known -> known.label().equals(result))
                .collect(Collectors.toSet());
    }

    /// The address of a page with this search, to which one more parameter can be added.
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("body", Optional.ofNullable(body))
                .queryParamIfPresent("kind", MeetingSearch.said(kind))
                .queryParamIfPresent("originator", Optional.ofNullable(originator))
                .queryParamIfPresent("organization", Optional.ofNullable(organization))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("result", MeetingSearch.said(result))
                .queryParamIfPresent("words", MeetingSearch.said(words))
                .encode()
                .toUriString();
    }
}
