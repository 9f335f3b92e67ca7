package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.evaluation.KnownItemEvaluation;
import de.ratslotse.retrieval.evaluation.KnownItemReport;
import de.ratslotse.retrieval.evaluation.QuestionFile;
import de.ratslotse.retrieval.evaluation.QuestionFiles;
import de.ratslotse.retrieval.evaluation.Within;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How often words alone find the right paper of a whole city. Not part of the tests; run by name:
///
/// `mvn -B -pl retrieval -am test -Dtest=KnownItemTrial -Dsurefire.failIfNoSpecifiedTests=false -Dtexts=FOLDER
/// -Ddocuments=docs.jsonl -Ditems=items.jsonl`
///
/// `documents` has a line for each text file below the folder: `path`, `name`, `paper` (OParl id), `reference`,
/// `paperName` and, where agenda items call the paper otherwise, `items`. The texts are cut into passages of up to 180
/// words.
class KnownItemTrial {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int WORDS = 180;

    // As in the product: without Lucene's assertions.
    static {
        ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.apache.lucene", false);
    }

    @TempDir
    private Path folder;

    private final MemoryCorpus corpus = new MemoryCorpus();
    private final Map<UUID, Set<String>> papers = new HashMap<>();
    private int passages;

    @Test
    void measures() throws IOException {
        Path texts = Path.of(System.getProperty("texts", "texts"));
        for (String line : Files.readAllLines(Path.of(System.getProperty("documents", "docs.jsonl")))) {
            hold(texts, JSON.readTree(line));
        }
        try (LexicalIndex index = new LexicalIndex(corpus, new FolderIndexStore(folder))) {
            index.refresh();
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, corpus);
            Path items = Path.of(System.getProperty("items", "items.jsonl"));
            QuestionFile questions = (QuestionFile) QuestionFiles.read(items.toString(), Files.readAllBytes(items));
            KnownItemReport report = new KnownItemEvaluation(
                            search, (access, file) -> papers.getOrDefault(file.id(), Set.of()))
                    .evaluate(questions, new Within(Access.operator(), Optional.empty()), done -> true);
            System.err.printf("%d files, %d passages%n%s%n", papers.size(), passages, report.text());
            assertThat(report.cases()).isNotEmpty();
        }
    }

    private void hold(Path texts, JsonNode document) throws IOException {
        String path = document.path("path").asString("");
        String paper = document.path("paper").asString("");
        PaperName name = new PaperName(
                UUID.nameUUIDFromBytes(paper.getBytes(StandardCharsets.UTF_8)),
                document.path("reference").asString(""),
                document.path("paperName").asString(""),
                document.path("items")
                        .valueStream()
                        .map(item -> item.asString(""))
                        .toList());
        CouncilFile file = new CouncilFile(
                new UUID(3, papers.size() + 1L),
                1,
                Scope.PUBLIC,
                "",
                0,
                "text/plain",
                "de",
                0,
                List.of(path),
                Optional.of(document.path("name").asString("")),
                Optional.empty());
        papers.put(file.id(), Set.of(paper, name.reference()));
        corpus.hold(file, passages(file, Files.readString(texts.resolve(path))), Optional.of(name));
    }

    private List<Passage> passages(CouncilFile file, String text) {
        String[] words = text.strip().split("\\s+", -1);
        List<Passage> cut = new ArrayList<>();
        for (int from = 0; from == 0 || from + 5 < words.length; from += WORDS) {
            int to = Math.min(words.length, from + WORDS);
            String part = String.join(" ", Arrays.asList(words).subList(from, to));
            if (!part.isBlank()) {
                cut.add(new Passage(
                        ++passages,
                        1,
                        file.id(),
                        0,
                        cut.size(),
                        0,
                        part.length(),
                        "",
                        part,
                        part,
                        StatementKind.UNKNOWN,
                        false));
            }
        }
        return cut;
    }
}
