package de.ratslotse.web.council;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.council.Vote;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class VoteBarTests {

    @Test
    void isAsLongAsTheVotesThatWereCast() {
        assertThat(picture(14, 9, 2)).isEqualTo("yyyyyyyyyyynnnnnnnaa");
        assertThat(picture(1, 2, 0)).isEqualTo("yyyyyyynnnnnnnnnnnnn");
    }

    @Test
    void isNotDrawnFromANumberThatNobodyWrote() {
        OptionalInt none = OptionalInt.empty();

        assertThat(VoteBar.of(new Vote(OptionalInt.of(14), none, none, Optional.empty())))
                .isEmpty();
        assertThat(VoteBar.of(new Vote(none, none, none, Optional.of(true)))).isEmpty();
        assertThat(VoteBar.of(new Vote(OptionalInt.of(0), OptionalInt.of(0), none, Optional.empty())))
                .isEmpty();
    }

    /// A letter for five of a hundred.
    private static String picture(int yes, int no, int abstain) {
        VoteBar bar = VoteBar.of(
                        new Vote(OptionalInt.of(yes), OptionalInt.of(no), OptionalInt.of(abstain), Optional.empty()))
                .orElseThrow();
        return letters("y", bar.yesWidth()) + letters("n", bar.noWidth()) + letters("a", bar.abstainWidth());
    }

    private static String letters(String letter, double width) {
        return letter.repeat((int) Math.round(width / 5));
    }
}
