package de.ratslotse.web.chat;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.InventedCouncil;
import de.ratslotse.web.WholeApplication;
import de.ratslotse.web.chat.ExampleSubjects.Subject;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// What example questions are about, for visitors and for the operator.
@WholeApplication
class ExampleSubjectsIT {

    private final ExampleSubjects subjects;
    private final ExampleQuestions questions;

    @Autowired
    ExampleSubjectsIT(ExampleSubjects subjects, ExampleQuestions questions) {
        this.subjects = subjects;
        this.questions = questions;
    }

    @BeforeEach
    void council() {
        InventedCouncil.in(TestCorpus.shared());
    }

    @Test
    void thePapersOfWhichAFileIsHeld() {
        List<Subject> papers = subjects.newestPapers(Access.anonymous());

        assertThat(papers)
                .filteredOn(subject -> subject.title().startsWith("Sanierung der Turnhalle"))
                .singleElement()
                .satisfies(gym -> {
                    assertThat(gym.kind()).isEqualTo(PaperKind.PROPOSAL);
                    assertThat(gym.result()).isEqualTo(ItemResult.ACCEPTED);
                    assertThat(gym.priced()).isTrue();
                    assertThat(gym.files()).isNotEmpty();
                });
        assertThat(papers).noneMatch(subject -> subject.title().contains("Radweg"));
    }

    @Test
    void whatIsInternalIsNoExampleForAVisitor() {
        assertThat(subjects.newestPapers(Access.anonymous()))
                .noneMatch(subject -> subject.title().contains(InventedCouncil.SECRET));
        assertThat(questions.choose(Access.anonymous(), Locale.GERMAN))
                .noneMatch(question -> question.contains(InventedCouncil.SECRET));
    }

    @Test
    void theLastMeetingIsAskedAboutWhereOneCouncilIsHeldAndItsResultsAreKnown() {
        assertThat(subjects.resultsKnown(Access.anonymous()))
                .isEqualTo(subjects.bodies().visibleTo(Access.anonymous()).size() == 1);
        assertThat(subjects.resultsKnown(Access.none())).isFalse();
    }
}
