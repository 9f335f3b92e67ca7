package de.ratslotse.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTests {

    @Test
    void quotesEveryCell() {
        assertThat(written("Rad \"Weg\"", "Bau; Verkehr\nund Umwelt"))
                .isEqualTo("\uFEFF\"Rad \"\"Weg\"\"\";\"Bau; Verkehr\nund Umwelt\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+49", "-1", "@SUM(A1)", "\t=1", " =HYPERLINK(\"x\")", "\r=1", "＝1"})
    void letsNoSpreadsheetRunACell(String cell) {
        assertThat(written(cell)).startsWith("\uFEFF\"'");
    }

    private static String written(String... cells) {
        CsvTable table = new CsvTable(';');
        table.row(List.of(cells));
        return new String(table.bytes(), StandardCharsets.UTF_8);
    }
}
