package de.ratslotse.retrieval.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.ItemResult;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ResultsTests {

    private final Results results = new Results(
            Set.of(ItemResult.ACCEPTED, ItemResult.REJECTED), Set.of(ItemResult.ACCEPTED), Set.of(ItemResult.REJECTED));

    @Test
    void anAmendmentsEndIsNotThePapers() {
        assertThat(results.of(inquiry("Warum wurde die Satzung abgelehnt?"))).containsExactly(ItemResult.ACCEPTED);
        assertThat(results.of(inquiry("Warum wurde der Änderungsantrag zur Satzung angenommen?")))
                .containsExactly(ItemResult.REJECTED);
    }

    @Test
    void withoutAmendmentsThePapersEndIsTold() {
        Results one = new Results(Set.of(ItemResult.REJECTED), Set.of(ItemResult.REJECTED), Set.of());

        assertThat(one.of(inquiry("Warum wurde der Änderungsantrag zur Satzung angenommen?")))
                .containsExactly(ItemResult.REJECTED);
    }

    private static Inquiry inquiry(String question) {
        return new QuestionReader(PaperCorpus.CLOCK).read(PaperCorpus.question(question));
    }
}
