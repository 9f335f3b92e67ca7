package de.ratslotse.retrieval.register;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceKeyTests {

    @ParameterizedTest
    @CsvSource({
        "2025/0417-1, 2025/417/1",
        "2025/0417/1, 2025/417/1",
        "Vorlage Nr. 2025/0417, 2025/417",
        "DS 49/2012, 49/2012",
        "DS-49/2012, 49/2012",
        "Drucksache 10/2022 1. Ergänzung, 10/2022/1./ergänzung",
        "DHH/2023/4133, dhh/2023/4133",
        "BauR-269-06-9-2020, baur/269/6/9/2020",
        "BV 0123/24, bv/123/24",
        "591, 591"
    })
    void makesOneOfTheStyles(String written, String key) {
        assertThat(ReferenceKey.of(written)).isEqualTo(key);
    }
}
