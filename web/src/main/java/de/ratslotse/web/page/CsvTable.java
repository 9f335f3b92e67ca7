package de.ratslotse.web.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/// A table as CSV (RFC 4180) that spreadsheets open in the right encoding and run nothing of.
public final class CsvTable {

    /// By this spreadsheets know UTF-8.
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /// A cell that begins so is a formula to a spreadsheet.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final String separator;
    private final StringBuilder text = new StringBuilder().append(BYTE_ORDER_MARK);

    public CsvTable(char separator) {
        this.separator = String.valueOf(separator);
    }

    public void row(List<String> cells) {
        text.append(cells.stream().map(CsvTable::cell).collect(Collectors.joining(separator)))
                .append("\r\n");
    }

    public byte[] bytes() {
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String value) {
        boolean formula = isFormula(value) || isFormula(value.stripLeading());
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }

    private static boolean isFormula(String value) {
        return !value.isEmpty() && FORMULA.indexOf(value.charAt(0)) >= 0;
    }
}
