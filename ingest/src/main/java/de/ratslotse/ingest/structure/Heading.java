package de.ratslotse.ingest.structure;

import java.util.Optional;

/// Where an agenda item is printed as a heading.
///
/// @param line the line of its number, among the lines of the file
/// @param titleLine the line on which its title begins
/// @param titleOffset where in that line
/// @param titleEnd where the title ends on that line; -1 where it may go on in the next
/// @param isPublic as its number says ("Ö 4", "N 2"); mostly empty
record Heading(
        int line, int titleLine, int titleOffset, int titleEnd, Optional<String> number, Optional<Boolean> isPublic) {

    static Heading of(int line, int offset, String number) {
        return new Heading(line, line, offset, -1, Optional.of(number), Optional.empty());
    }

    /// A number alone, with the title in the next line.
    static Heading above(int line, String number) {
        return new Heading(line, line + 1, 0, -1, Optional.of(number), Optional.empty());
    }

    /// An item without number.
    static Heading unnumbered(int line, int offset, int end) {
        return new Heading(line, line, offset, end, Optional.empty(), Optional.empty());
    }

    /// A motion that has a number and no title.
    static Heading untitled(int line, int end, String number) {
        return new Heading(line, line, end, end, Optional.of(number), Optional.empty());
    }

    Heading marked(Optional<Boolean> mark) {
        return new Heading(line, titleLine, titleOffset, titleEnd, number, mark);
    }

    /// What tells one item from the others: "Ö 4" is not "N 4".
    String key() {
        return isPublic.map(open -> open ? "Ö" : "N").orElse("") + number.orElse("");
    }

    boolean isUntitled() {
        return titleEnd == titleOffset;
    }

    /// The number as a number, for what is counted 1, 2, 3; 0 otherwise.
    int count() {
        String value = number.orElse("");
        return value.matches("\\d{1,3}") ? Integer.parseInt(value) : 0;
    }
}
