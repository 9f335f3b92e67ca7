package de.ratslotse.retrieval.briefing;

import java.math.BigDecimal;

/// A number, amount, date, vote or reference as it stands in a text, with the value it means.
///
/// @param value what it means, in a form that two ways of writing share, e.g. `1250000` for `1.250.000,00 €`
/// @param unit currency (`EUR`, `GBP`, `USD`) or empty
/// @param start where it stands in the text
/// @param end one past its last character
record Quantity(Kind kind, String value, String unit, int start, int end) {

    enum Kind {
        AMOUNT,
        PERCENT,
        NUMBER,
        /// `2023-05-12`; unknown parts are `0`: `2023-05-0`, `0-05-12`
        DATE,
        TIME,
        /// `12:3`
        VOTES,
        /// a paper's or file's number
        REFERENCE,
        /// one of the words of [VoteWord]
        RESULT
    }

    static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0).toPlainString() : stripped.toPlainString();
    }

    /// Whether a text that holds this quantity supports a statement with the other one: equal by value, and at least
    /// as exact.
    boolean supports(Quantity stated) {
        if (kind == Kind.DATE) {
            return supportsDate(stated);
        }
        if (stated.kind == Kind.NUMBER) {
            return supportsNumber(stated.value);
        }
        return kind == stated.kind && value.equals(stated.value) && unit.equals(stated.unit);
    }

    private boolean supportsNumber(String number) {
        return switch (kind) {
            case NUMBER, AMOUNT, PERCENT -> value.equals(number);
            case VOTES -> value.startsWith(number + ":") || value.endsWith(":" + number);
            case DATE, TIME, REFERENCE, RESULT -> false;
        };
    }

    private boolean supportsDate(Quantity stated) {
        String[] here = value.split("-", -1);
        if (stated.kind == Kind.NUMBER) {
            return here[0].equals(stated.value);
        }
        if (stated.kind != Kind.DATE) {
            return false;
        }
        String[] there = stated.value.split("-", -1);
        for (int part = 0; part < 3; part++) {
            if (!there[part].equals("0") && !there[part].equals(here[part])) {
                return false;
            }
        }
        return true;
    }
}
