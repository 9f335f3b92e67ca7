package de.ratslotse.web.council;

import de.ratslotse.retrieval.register.MeetingFilter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.web.util.UriComponentsBuilder;

/// Which meetings the reader wants to see. Without a period and words they are shown month by month.
///
/// @param month `2025-06`
/// @param sheet of a list, from 1
public record MeetingSearch(
        @Nullable Long body,
        @Nullable UUID organization,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate to,

        @Nullable String words,
        @Nullable String month,
        @Nullable Integer sheet) {

    public boolean byMonth() {
        return from == null && to == null && said(words).isEmpty();
    }

    Optional<YearMonth> wantedMonth() {
        try {
            return Optional.ofNullable(month).filter(text -> !text.isBlank()).map(YearMonth::parse);
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    MeetingFilter filter() {
        return new MeetingFilter(
                body == null ? OptionalLong.empty() : OptionalLong.of(body),
                Optional.ofNullable(organization),
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                said(words));
    }

    MeetingFilter during(LocalDate first, LocalDate last) {
        MeetingFilter filter = filter();
        return new MeetingFilter(
                filter.body(), filter.organization(), Optional.of(first), Optional.of(last), filter.words());
    }

    MeetingFilter since(LocalDate first) {
        MeetingFilter filter = filter();
        return new MeetingFilter(
                filter.body(), filter.organization(), Optional.of(first), Optional.empty(), filter.words());
    }

    /// The address of a page with this search, to which one more parameter can be added.
    String address(String path) {
        return UriComponentsBuilder.fromPath(path)
                .queryParamIfPresent("body", Optional.ofNullable(body))
                .queryParamIfPresent("organization", Optional.ofNullable(organization))
                .queryParamIfPresent("from", Optional.ofNullable(from))
                .queryParamIfPresent("to", Optional.ofNullable(to))
                .queryParamIfPresent("words", said(words))
                .encode()
                .toUriString();
    }

    static Optional<String> said(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(words -> !words.isEmpty());
    }
}
