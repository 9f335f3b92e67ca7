package de.ratslotse.web.admin;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.search.Explanation;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A passage that the search found, with what made its rank.
///
/// @param page 0 where the format has no pages
/// @param kind key of the kind of statement
/// @param cited numbers of the answer's citations that point at this page
/// @param signals the strongest first
public record ShownPassage(
        int rank,
        UUID file,
        String path,
        int page,
        String headings,
        String text,
        String kind,
        String score,
        List<Integer> cited,
        List<ShownSignal> signals) {

    public ShownPassage {
        cited = List.copyOf(cited);
        signals = List.copyOf(signals);
    }

    static ShownPassage of(
            RankedPassage passage, Explanation explanation, List<Answer.Citation> citations, Locale locale) {
        UUID file = passage.file().id();
        int page = passage.passage().page();
        return new ShownPassage(
                passage.rank(),
                file,
                passage.file().path(),
                page,
                passage.passage().headingPath(),
                passage.passage().text(),
                passage.passage().kind().name().toLowerCase(Locale.ROOT),
                Numbers.score(passage.score(), locale),
                citations.stream()
                        .filter(cited -> cited.file().id().equals(file)
                                && cited.page().orElse(0) == page
                                && passage.passage().text().contains(cited.quote()))
                        .map(Answer.Citation::number)
                        .toList(),
                ShownSignal.of(passage, explanation.of(passage), locale));
    }
}
