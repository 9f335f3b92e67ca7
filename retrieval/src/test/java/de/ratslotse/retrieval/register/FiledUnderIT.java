package de.ratslotse.retrieval.register;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// Lotsenau's register holds the minutes of June and the proposal 2025/0417.
class FiledUnderIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final Access VISITOR = Access.anonymous();

    private final FiledUnder filed = new FiledUnder(CORPUS.jdbc(), CORPUS.transactions());
    private UUID minutes = new UUID(0, 0);
    private UUID proposal = new UUID(0, 0);
    private long body;

    @BeforeEach
    void fill() {
        InventedCouncil council = InventedCouncil.in(CORPUS);
        minutes = council.minutes().id();
        proposal = council.proposal().id();
        body = council.body();
    }

    @Test
    void findsAPaperHoweverItsNumberIsWritten() {
        assertThat(filed.paper(VISITOR, OptionalLong.of(body), "Vorlage Nr. 2025-417"))
                .containsExactly(proposal);
        assertThat(filed.paper(VISITOR, OptionalLong.empty(), InventedCouncil.GYM.toString()))
                .containsExactly(proposal);
        assertThat(filed.paper(VISITOR, OptionalLong.empty(), "2025/9999")).isEmpty();
    }

    @Test
    void findsAMeetingWithThePapersItDealtWith() {
        assertThat(filed.meeting(VISITOR, OptionalLong.empty(), "2025-06-26"))
                .containsExactlyInAnyOrder(minutes, proposal);
    }

    @Test
    void findsOrganizationsByNameAndShortName() {
        assertThat(filed.organizations(VISITOR, OptionalLong.empty(), List.of("rat")))
                .containsExactlyInAnyOrder(minutes, proposal);
        assertThat(filed.organizations(VISITOR, OptionalLong.empty(), List.of("ABV")))
                .containsExactly(proposal);
        assertThat(filed.organizations(VISITOR, OptionalLong.empty(), List.of("Kulturausschuss")))
                .isEmpty();
    }

    @Test
    void tellsNobodyOfWhatHeMayNotSee() {
        CORPUS.councilFiles().changeScope(body, proposal, Scope.INTERNAL);

        assertThat(filed.paper(VISITOR, OptionalLong.empty(), "2025/0417")).isEmpty();
        assertThat(filed.meeting(VISITOR, OptionalLong.empty(), InventedCouncil.SECRET_MEETING.toString()))
                .isEmpty();
        assertThat(filed.paper(Access.none(), OptionalLong.empty(), "2025/0417"))
                .isEmpty();
    }
}
