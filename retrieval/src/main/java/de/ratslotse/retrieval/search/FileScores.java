package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.search.WordScore.Shares;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What files and papers have of a query, as wholes and by their names.
///
/// @param whole by the file's document, of files of several passages
/// @param papers by the file's document, what the files of its paper have together
/// @param names by the file's document
record FileScores(QueryLength length, Map<Integer, Double> whole, Map<Integer, Double> papers, Names names) {

    /// What files are called: how much of the query they have in it, and which have exactly that.
    record Names(Map<Integer, Double> names, Set<Integer> called) {}

    /// @param files where the documents of files stand
    static FileScores of(IndexView view, LexicalQuery query, int[] files) {
        TermScores scores = view.scores(query.length(), files);
        List<ScoredTerm> whole = query.whole();
        Map<Integer, Double> names = new HashMap<>(scores.of(query.name()));
        scores.of(query.item()).forEach((file, item) -> names.merge(file, item, Math::max));
        return new FileScores(
                query.length(),
                scores.of(whole),
                scores.together(whole, view.papers(files)),
                new Names(names, scores.of(query.called()).keySet()));
    }

    /// @param passage the share of a passage
    /// @param file where its file's document stands
    /// @param isWhole whether the passage is the whole file
    Shares shares(double passage, int file, boolean isWhole) {
        double ofFile = isWhole ? passage : whole.getOrDefault(file, 0.0);
        return new Shares(passage, ofFile, Math.max(ofFile, papers.getOrDefault(file, 0.0)), length);
    }

    double name(int file) {
        return names.names.getOrDefault(file, 0.0);
    }

    boolean isCalled(int file) {
        return names.called.contains(file);
    }
}
