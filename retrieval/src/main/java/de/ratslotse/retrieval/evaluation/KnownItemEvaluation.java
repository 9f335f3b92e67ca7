package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Measures how often search finds the paper that a text is about, on a file of known items, one JSON object a line.
/// Searches with the rights of who measures.
public final class KnownItemEvaluation {

    /// So many passages are looked at; what stands below counts as not found.
    private static final int DEPTH = 50;

    private static final int SHOWN = 3;

    private final PassageSearch search;
    private final PapersOfFile papers;

    public KnownItemEvaluation(PassageSearch search, PapersOfFile papers) {
        this.search = search;
        this.papers = papers;
    }

    /// @throws IllegalArgumentException if the file holds no known items
    public KnownItemReport evaluate(QuestionFile questions, Within within, Progress progress) {
        if (!(questions instanceof KnownItemFile file)) {
            throw new IllegalArgumentException("%s holds no known items".formatted(questions.name()));
        }
        Map<UUID, Set<String>> known = new HashMap<>();
        List<KnownItemCase> cases = new ArrayList<>();
        boolean meaning = false;
        for (KnownItem item : file.items()) {
            if (!progress.goesOn(cases.size())) {
                break;
            }
            long started = System.nanoTime();
            Ranking ranking = search.search(new Query(item.text(), within.access(), within.filter()), DEPTH);
            meaning |= ranking.semantic();
            cases.add(judged(within, item, ranking, known, (System.nanoTime() - started) / 1_000_000));
        }
        Map<String, String> settings = within.settings("search", meaning ? "words and meaning" : "words");
        return KnownItemReport.of(file.name(), settings, cases);
    }

    private KnownItemCase judged(
            Within within, KnownItem item, Ranking ranking, Map<UUID, Set<String>> known, long millis) {
        Set<Object> before = new HashSet<>();
        List<String> found = new ArrayList<>();
        List<UUID> files = new ArrayList<>();
        int rank = 0;
        int paperRank = 0;
        for (RankedPassage passage : ranking.passages()) {
            CouncilFile file = passage.file();
            Set<String> names = known.computeIfAbsent(file.id(), id -> papers.names(within.access(), file));
            if (found.size() < SHOWN) {
                found.add("%s %s".formatted(file.path(), names).strip());
                files.add(file.id());
            }
            if (rank == 0 && names.stream().anyMatch(name -> PaperMatch.same(item.paper(), name))) {
                rank = passage.rank();
                paperRank = before.size() + 1;
            }
            before.add(names.isEmpty() ? file.id() : names);
        }
        return new KnownItemCase(
                item.id(),
                item.language(),
                item.kind(),
                item.text(),
                item.paper(),
                rank,
                paperRank,
                found,
                files,
                millis);
    }
}
