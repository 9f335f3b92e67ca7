package de.ratslotse.web.council;

import org.jspecify.annotations.Nullable;

/// Where in a long list the reader is.
///
/// @param number of the sheet, from 1
/// @param base the address, ending so that `sheet=2` can follow
public record Paging(int number, int last, String base) {

    static final int SIZE = 50;

    static Paging of(@Nullable Integer sheet, int total, String address) {
        int last = Math.max(1, (total + SIZE - 1) / SIZE);
        return new Paging(
                Math.clamp(sheet == null ? 1 : sheet, 1, last), last, address + (address.contains("?") ? "&" : "?"));
    }

    /// Numbers out of range are taken as the first, or as a sheet that is empty.
    static int offset(@Nullable Integer sheet) {
        return (Math.clamp(sheet == null ? 1 : sheet, 1, 1_000_000) - 1) * SIZE;
    }

    public boolean hasNext() {
        return number < last;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
