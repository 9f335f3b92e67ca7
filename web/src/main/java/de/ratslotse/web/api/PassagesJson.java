package de.ratslotse.web.api;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A ranking as the API writes it.
///
/// @param complete false while the word index is being built, and passages may be missing
public record PassagesJson(List<PassageJson> passages, boolean complete) {

    static PassagesJson of(Ranking ranking) {
        return new PassagesJson(ranking.passages().stream().map(PassageJson::of).toList(), ranking.complete());
    }

    /// @param page null where the format has no pages
    /// @param score comparable only within one ranking
    /// @param by `words`, `meaning` or both
    /// @param paper null where the structure is not known
    public record PassageJson(
            int rank,
            AnswerJson.FileJson file,
            @Nullable Integer page,
            String text,
            double score,
            List<String> by,
            AnswerJson.@Nullable PaperJson paper,
            String statementKind) {

        static PassageJson of(RankedPassage ranked) {
            int page = ranked.passage().page();
            return new PassageJson(
                    ranked.rank(),
                    file(ranked.file(), page),
                    page == 0 ? null : page,
                    ranked.passage().text(),
                    ranked.score(),
                    ranked.by().stream().sorted().map(Words::of).toList(),
                    null,
                    Words.of(ranked.passage().kind()));
        }

        private static AnswerJson.FileJson file(CouncilFile file, int page) {
            String url = "/files/" + file.id() + (page == 0 ? "" : "#page=" + page);
            return new AnswerJson.FileJson(file.id(), file.name(), file.path(), file.sha256(), url);
        }
    }
}
