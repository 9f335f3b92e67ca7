package de.ratslotse.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDatesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2025-06-03 Niederschrift.pdf         | 2025-06-03
            rat/2024-01-10/2025-06-03.pdf        | 2025-06-03
            rat/2024-01-10/Vorlage 2025-0417.pdf | 2024-01-10
            Niederschrift_03.06.2025.pdf         | 2025-06-03
            20250603_protokoll.pdf               | 2025-06-03
            Sitzung 3.6.2025.pdf                 | 2025-06-03
            Protokoll_2025_06_03.docx            | 2025-06-03
            Vorlage 2025-0417-1.pdf              | -
            99999999.pdf                         | -
            31.02.2025.pdf                       | -
            """)
    void readsTheDateInThePath(String path, String date) {
        assertThat(FileDates.inPath(path).map(Object::toString).orElse("-")).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Lotsenau, den 3. Juni 2025           | 2025-06-03
            Sitzung am Dienstag, 03. 06. 2025    | 2025-06-03
            Sitzung vom 12. Jänner 2024          | 2024-01-12
            Meeting of June 3, 2025              | 2025-06-03
            Minutes, 3rd March 2025              | 2025-03-03
            1. Haushalt 2025                     | -
            Vorlage 417 Mai                      | -
            """)
    void readsTheDateInTheHead(String head, String date) {
        assertThat(FileDates.inHead(head).map(Object::toString).orElse("-")).isEqualTo(date);
    }
}
