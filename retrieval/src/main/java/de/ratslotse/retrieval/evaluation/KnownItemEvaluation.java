package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// Measures how often search finds the paper that a text is about, on a file of known items, one JSON object a line.
/// Searches with the operator's rights.
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

    /// Whether the file has this form.
    public static boolean reads(Path file) throws IOException {
        return JsonLines.first(file).filter(KnownItem::recognised).isPresent();
    }

    /// @param body only this body; empty searches all
    /// @throws IOException if the file cannot be read
    /// @throws IllegalArgumentException if a line is not a known item; the message names it
    public KnownItemReport evaluate(Path file, OptionalLong body) throws IOException {
        Map<UUID, Set<String>> known = new HashMap<>();
        List<KnownItemCase> cases = new ArrayList<>();
        boolean meaning = false;
        Filter filter = body.isPresent() ? Filter.body(body.getAsLong()) : Filter.none();
        for (KnownItem item : JsonLines.read(file, KnownItem::recognised, KnownItem::of)) {
            long started = System.nanoTime();
            Ranking ranking = search.search(new Query(item.text(), Access.operator(), filter), DEPTH);
            meaning |= ranking.semantic();
            cases.add(judged(item, ranking, known, (System.nanoTime() - started) / 1_000_000));
        }
        Map<String, String> settings = Map.of(
                "body",
                body.isPresent() ? String.valueOf(body.getAsLong()) : "all",
                "search",
                meaning ? "words and meaning" : "words");
        return KnownItemReport.of(file.getFileName().toString(), settings, cases);
    }

    private KnownItemCase judged(KnownItem item, Ranking ranking, Map<UUID, Set<String>> known, long millis) {
        Set<Object> before = new HashSet<>();
        List<String> found = new ArrayList<>();
        int rank = 0;
        int paperRank = 0;
        for (RankedPassage passage : ranking.passages()) {
            CouncilFile file = passage.file();
            Set<String> names = known.computeIfAbsent(file.id(), id -> papers.names(file));
            if (found.size() < SHOWN) {
                found.add("%s %s".formatted(file.path(), names).strip());
            }
            if (rank == 0 && names.stream().anyMatch(name -> PaperMatch.same(item.paper(), name))) {
                rank = passage.rank();
                paperRank = before.size() + 1;
            }
            before.add(names.isEmpty() ? file.id() : names);
        }
        return new KnownItemCase(
                item.id(), item.language(), item.kind(), item.text(), item.paper(), rank, paperRank, found, millis);
    }
}
