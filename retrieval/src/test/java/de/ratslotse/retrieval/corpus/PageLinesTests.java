package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PageLinesTests {

    @Test
    void givesBackWhatItWasGivenToAHundredthOfAPoint() {
        Random random = new Random(7);
        List<Page.Line> lines = new ArrayList<>();
        int at = 0;
        for (int i = 0; i < 300; i++) {
            int end = at + random.nextInt(120);
            lines.add(new Page.Line(
                    at,
                    end,
                    points(random, -50, 850),
                    points(random, 0, 850),
                    points(random, 0, 600),
                    points(random, 0, 60),
                    points(random, 0, 60),
                    random.nextBoolean(),
                    List.of(Page.Role.values()).get(random.nextInt(4))));
            at = random.nextInt(5) == 0 ? 0 : end + 1;
        }
        byte[] bytes = PageLines.encode(lines);
        assertThat(PageLines.decode(bytes)).isEqualTo(lines);
        assertThat(bytes.length / lines.size()).isLessThan(18);
    }

    @Test
    void knowsPagesWithoutLines() {
        assertThat(PageLines.decode(PageLines.encode(List.of()))).isEmpty();
    }

    private static float points(Random random, int from, int to) {
        return random.nextInt(from * 100, to * 100) / 100f;
    }
}
