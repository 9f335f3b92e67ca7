package de.ratslotse.retrieval.briefing;

import static de.ratslotse.retrieval.briefing.PaperCorpus.question;
import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// Lotsenau and everything in it is invented.
class FindingsTests {

    /// More than are read for one question.
    private static final int MANY = 45;

    private static final String NEW = "rat/2026-02-10 Mitteilung.pdf";

    @Test
    void howThingsStandIsLookedForInWhatIsNewToo() {
        assertThat(found("Gibt es eine Fähre zum Nordufer?")).contains(NEW);
        assertThat(found("Gab es 2015 eine Fähre zum Nordufer?")).doesNotContain(NEW);
    }

    @Test
    void ofWhatIsNewOnlyThatCountsWhichHasTheWordsOfTheQuestion() {
        Ranking ranking = ranking("Gibt es eine Fähre zum Nordufer?");
        double old = ranking.passages().getFirst().score();
        double recent = ranking.passages().stream()
                .filter(passage -> passage.file().path().equals(NEW))
                .mapToDouble(RankedPassage::score)
                .max()
                .orElseThrow();

        assertThat(recent).isLessThan(old * 0.6);
    }

    @Test
    void otherBodiesThanTheNamedOneAreAskedInTheQuestionsOwnLanguageOnly() {
        Inquiry either =
                new QuestionReader(PaperCorpus.CLOCK).read(question("Did the parish council buy a playground?"));

        assertThat(either.translation()).isPresent();
        assertThat(bodiesAsked(either.inItsLanguage())).containsOnly(OptionalLong.of(7), OptionalLong.empty());
        assertThat(bodiesAsked(either)).containsOnly(OptionalLong.of(7));
    }

    private static Set<OptionalLong> bodiesAsked(Inquiry inquiry) {
        Set<OptionalLong> asked = new HashSet<>();
        PassageSearch search = (query, limit) -> {
            asked.add(query.filter().body());
            return Ranking.empty();
        };
        new Findings(search, _ -> OptionalLong.of(7)).of(question(inquiry.searchText()), inquiry);
        return asked;
    }

    private static java.util.List<String> found(String asked) {
        return ranking(asked).passages().stream()
                .map(passage -> passage.file().path())
                .toList();
    }

    private static Ranking ranking(String asked) {
        PaperCorpus corpus = new PaperCorpus();
        for (int i = 0; i < MANY; i++) {
            corpus.page(
                    "rat/2015-03-%02d Vorlage %d.pdf".formatted(i % 28 + 1, i), 1, "Eine Fähre zum Nordufer fährt.");
        }
        corpus.page(NEW, 1, "Die Fähre liegt still.");
        Question question = question(asked);
        Inquiry inquiry = new QuestionReader(PaperCorpus.CLOCK).read(question).inItsLanguage();
        return new Findings(corpus.library().search(), _ -> OptionalLong.empty()).of(question, inquiry);
    }
}
