package de.ratslotse.web.admin;

import java.util.List;

/// One sheet of a long list.
///
/// @param number from 1
/// @param last the number of the last sheet
record Sheet<T>(List<T> rows, int number, int last) {

    static final int SIZE = 50;

    Sheet {
        rows = List.copyOf(rows);
    }

    static <T> Sheet<T> of(List<T> rows, int number, int total) {
        return new Sheet<>(rows, number, Math.max(1, (total + SIZE - 1) / SIZE));
    }

    /// Where a sheet begins. Numbers out of range are taken as the first.
    static int offset(int number) {
        return (Math.clamp(number, 1, 1_000_000) - 1) * SIZE;
    }

    public boolean hasNext() {
        return number < last;
    }

    public boolean hasPrevious() {
        return number > 1;
    }
}
