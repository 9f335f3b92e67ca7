package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Der Antrag ist bis zum 30.09.2025 zu stellen.         | 2025-09-30
                    Vom 4. Mai 2026 bis zum 19. Juni 2026.                | 2026-05-04 2026-06-19
                    by 30 September 2025 or October 1, 2025               | 2025-09-30 2025-10-01
                    am 31. Februar 2025                                   | ''
                    im Jahr 2026                                          | ''
                    """)
    void readsDaysThatAreNamedInFull(String text, String days) {
        assertThat(Days.in(text).stream().map(Object::toString).collect(Collectors.joining(" ")))
                .isEqualTo(days);
    }
}
