package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.StructureReader;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Assembled;
import de.ratslotse.retrieval.register.FeedObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// How long it takes to assemble a whole city, and how much of it is linked: over a dump with the folders `papers`,
/// `meetings` and `file-contents` and the file `organizations.json`, named by `-Ddump`.
class AssemblyBenchmark {

    private static final JsonMapper JSON = new JsonMapper();

    private final List<FeedObject> feed = new ArrayList<>();
    private final List<ReadFile> files = new ArrayList<>();
    private final Map<String, UUID> held = new HashMap<>();

    @Test
    @EnabledIfSystemProperty(named = "dump", matches = ".+")
    void assemblesACity() throws IOException {
        Path dump = Path.of(System.getProperty("dump"));
        for (JsonNode node : JSON.readTree(dump.resolve("organizations.json"))) {
            add("Organization", node);
        }
        all(dump.resolve("meetings"), "Meeting");
        all(dump.resolve("papers"), "Paper");
        long read = System.nanoTime();
        texts(dump.resolve("file-contents"));
        say("structure of %d files: %d ms", files.size(), (System.nanoTime() - read) / 1_000_000);

        CouncilSources sources = new CouncilSources(1, feed, held, files, List.of());
        for (int round = 0; round < 3; round++) {
            long begun = System.nanoTime();
            Assembled assembled = Assembly.of(sources);
            say("assembled in %d ms", (System.nanoTime() - begun) / 1_000_000);
            if (round == 2) {
                tell(assembled);
            }
        }
    }

    private void tell(Assembled assembled) {
        List<AgendaItem> items = Town.visible(assembled.items());
        say(
                "meetings %d, items %d, papers %d, consultations %d, files %d, organizations %d",
                assembled.meetings().size(),
                items.size(),
                assembled.papers().size(),
                assembled.consultations().size(),
                assembled.files().size(),
                assembled.organizations().size());
        say(
                "items with result %d, with counted votes %d; papers with result %d, with originators %d",
                items.stream().filter(item -> item.result() != ItemResult.NONE).count(),
                items.stream()
                        .filter(item ->
                                item.vote().isPresent() && item.vote().get().isCounted())
                        .count(),
                Town.visible(assembled.papers()).stream()
                        .filter(paper -> paper.result() != ItemResult.NONE)
                        .count(),
                Town.visible(assembled.papers()).stream()
                        .filter(paper -> !paper.originators().isEmpty())
                        .count());
        Map<String, Integer> contradictions = new TreeMap<>();
        for (Contradiction found : Town.visible(assembled.contradictions())) {
            contradictions.merge(found.objectKind() + "." + found.field(), 1, Integer::sum);
        }
        say("contradictions %s", contradictions);
        Town.visible(assembled.contradictions()).stream()
                .filter(found -> found.field().equals(System.getProperty("show", "")))
                .limit(60)
                .forEach(found -> say("%s", found));
        Map<String, Integer> groups = new TreeMap<>();
        Map<UUID, String> names = new HashMap<>();
        Town.visible(assembled.organizations()).forEach(found -> names.put(found.id(), found.name()));
        for (Paper paper : Town.visible(assembled.papers())) {
            paper.originators().forEach(group -> groups.merge(names.getOrDefault(group, "?"), 1, Integer::sum));
        }
        say("groups %s", groups);
    }

    private void all(Path folder, String type) throws IOException {
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                JsonNode node = JSON.readTree(path.toFile());
                if (!node.path("deleted").asBoolean(false)) {
                    add(type, node);
                }
            }
        }
    }

    private void add(String type, JsonNode node) {
        feed.add(new FeedObject(1, node.path("id").asString(), 1, Scope.PUBLIC, type, Optional.empty(), node, 1));
    }

    private void texts(Path folder) throws IOException {
        StructureReader reader = new StructureReader();
        String files = feed.getFirst().url().replaceFirst("organizations/.*", "files/");
        try (Stream<Path> paths = Files.list(folder)) {
            for (Path path : paths.sorted().toList()) {
                String number = String.valueOf(path.getFileName()).replace(".txt", "");
                UUID id = UUID.nameUUIDFromBytes(number.getBytes(StandardCharsets.UTF_8));
                CouncilFile file = new CouncilFile(
                        id,
                        1,
                        Scope.PUBLIC,
                        id.toString(),
                        1,
                        "text/plain",
                        "de",
                        0,
                        List.of(files + number),
                        Optional.empty(),
                        Optional.empty());
                Page page = new Page(0, 0, 0, Files.readString(path), List.of());
                this.files.add(new ReadFile(file, reader.read(List.of(page), "")));
                held.put(files + number, id);
            }
        }
    }

    private static void say(String words, Object... values) {
        System.out.printf("MEASURED " + words + "%n", values);
    }
}
