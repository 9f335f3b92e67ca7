package de.ratslotse.ingest.structure;

import java.util.function.Function;

/// A value with the place where it is printed.
///
/// @param page counts from 1; 0 where the format has no pages
/// @param start where the quote begins in the page's text
/// @param end one past its last character, on the same page
/// @param quote the page's text between both
public record Printed<T>(T value, int page, int start, int end, String quote) {

    /// Another value, read from the same place.
    public <R> Printed<R> as(Function<T, R> reading) {
        return with(reading.apply(value));
    }

    <R> Printed<R> with(R other) {
        return new Printed<>(other, page, start, end, quote);
    }
}
