package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.FileChange;
import de.ratslotse.retrieval.corpus.Scope;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/// Each letter stands for one passage; all of them have the word that is searched for.
class LexicalIndexTests {

    @TempDir
    private Path folder;

    private Shelf shelf = new Shelf()
            .with("a", "Eule")
            .with("b", "Eule Lotse")
            .with("c", Shelf.file("c", 1, Scope.INTERNAL), "Eule Lotse Rathaus");

    @Test
    void followsTheCorpus() {
        try (LexicalIndex index = open()) {
            assertThat(found(index)).isEqualTo("abc");
            shelf.with("d", "Eule");
            index.refresh();
            assertThat(found(index)).isEqualTo("abcd");
            shelf.corpus.withdraw(Shelf.file("a", 1, Scope.PUBLIC));
            index.refresh();
            assertThat(found(index)).isEqualTo("bcd");
        }
    }

    @Test
    void saysWhetherItHoldsEverythingYet() {
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new FolderIndexStore(folder))) {
            assertThat(index.state().complete()).isFalse();
            index.refresh();
            assertThat(index.state().complete()).isTrue();
        }
    }

    @Test
    void showsEachCallerHisScopesOnly() {
        try (LexicalIndex index = open()) {
            assertThat(found(index, Access.anonymous())).isEqualTo("ab");
            assertThat(found(index, new Access(Set.of("1:internal")))).isEqualTo("c");
            assertThat(found(index, new Access(Set.of("2:internal")))).isEmpty();
            assertThat(found(index, Access.none())).isEmpty();
        }
    }

    @Test
    void movesAFileBetweenScopes() {
        try (LexicalIndex index = open()) {
            shelf.with("c", "Eule Lotse Rathaus").with("a", Shelf.file("a", 1, Scope.INTERNAL), "Eule");
            index.refresh();
            assertThat(found(index, Access.anonymous())).isEqualTo("bc");
            assertThat(found(index, new Access(Set.of("1:internal")))).isEqualTo("a");
        }
    }

    @Test
    void goesOnWhereItStoppedAfterARestart() {
        open().close();
        shelf.with("d", "Eule");
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new FolderIndexStore(folder))) {
            assertThat(found(index)).isEqualTo("abc");
            assertThat(index.state().complete()).isFalse();
            index.refresh();
            assertThat(found(index)).isEqualTo("abcd");
            assertThat(index.state()).isEqualTo(new LexicalIndex.State(true, 4));
        }
    }

    @Test
    void endsWithTheChangesItIsAtWhenItIsToRest() {
        AtomicReference<Runnable> rest = new AtomicReference<>(() -> {});
        try (LexicalIndex index = new LexicalIndex(oneByOne(rest), new FolderIndexStore(folder))) {
            rest.set(index::rest);
            index.refresh();
            assertThat(found(index)).isEqualTo("ab");
            assertThat(index.state().complete()).isFalse();
        }
        assertRebuilt();
    }

    /// One change at a time; when it is asked for passage b, somebody wants the index to rest.
    private IndexedCorpus oneByOne(AtomicReference<Runnable> rest) {
        return new IndexedCorpus() {
            @Override
            public List<FileChange> changes(ChangeMark after, int limit) {
                return shelf.corpus.changes(after, 1);
            }

            @Override
            public Optional<HeldFile> file(UUID id) {
                if (id.equals(Shelf.file("b", 1, Scope.PUBLIC).id())) {
                    rest.get().run();
                }
                return shelf.corpus.file(id);
            }
        };
    }

    @Test
    void isBuiltAnewWhenMissing() throws IOException {
        open().close();
        FileSystemUtils.deleteRecursively(folder);
        assertRebuilt();
    }

    @Test
    void isBuiltAnewWhenTheIndexOfOneScopeIsMissing() throws IOException {
        open().close();
        FileSystemUtils.deleteRecursively(folder.resolve("1-internal"));
        assertRebuilt();
    }

    @Test
    void isBuiltAnewWhereverItIsDamaged() throws IOException {
        open().close();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("write.lock"))
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (Path file : files) {
            if (Files.exists(file)) {
                byte[] bytes = Files.readAllBytes(file);
                bytes[bytes.length / 2] ^= 0x55;
                Files.write(file, bytes);
                assertRebuilt();
            }
        }
    }

    @Test
    void isBuiltAnewForAnotherDatabase() {
        open().close();
        shelf = new Shelf().with("x", "Eule").with("y", "Eule").with("z", "Eule");
        assertThat(reopened()).isEqualTo("xyz");
    }

    private void assertRebuilt() {
        assertThat(reopened()).isEqualTo("abc");
    }

    private String reopened() {
        try (LexicalIndex index = open()) {
            return found(index);
        }
    }

    private LexicalIndex open() {
        LexicalIndex index = new LexicalIndex(shelf.corpus, new FolderIndexStore(folder));
        index.refresh();
        return index;
    }

    private String found(LexicalIndex index) {
        return found(index, Access.operator());
    }

    /// In the order of the alphabet.
    private String found(LexicalIndex index, Access access) {
        HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);
        return Shelf.letters(search.search(Query.of("Eule", access), 10))
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
