package de.ratslotse.retrieval.search;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Scope;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Each letter is a passage in a file of its own; `a` and `c` belong to the paper, `b` to the meeting.
class FiledSearchTests {

    private final Shelf shelf = new Shelf()
            .with("a", "Die Turnhalle wird saniert.")
            .with("b", "Die Turnhalle wird gestrichen.")
            .with("c", "Die Turnhalle wird verkauft.")
            .with("d", Shelf.at("d", "archiv/Turnfest.pdf", java.time.LocalDate.EPOCH), "Die Turnhalle war voll.");

    @Test
    void searchesWithinThePaperThatTheDataKnow() {
        assertThat(found(Optional.of("2025/0417"), Optional.empty())).isEqualTo("ac");
    }

    @Test
    void searchesWithinTheMeetingThatTheDataKnow() {
        assertThat(found(Optional.empty(), Optional.of("2025-06-26"))).isEqualTo("b");
    }

    @Test
    void looksForANameThatTheDataDoNotKnowInThePaths() {
        assertThat(found(Optional.of("Turnfest"), Optional.empty())).isEqualTo("d");
    }

    @Test
    void findsNothingThatIsOfOneAndNotOfTheOther() {
        assertThat(found(Optional.of("2025/0417"), Optional.of("2025-06-26"))).isEmpty();
    }

    private String found(Optional<String> paper, Optional<String> meeting) {
        Filter filter = new Filter(
                OptionalLong.empty(), List.of(), Optional.empty(), Optional.empty(), Set.of(), meeting, paper);
        try (LexicalIndex index = new LexicalIndex(shelf.corpus, new MemoryIndexStore())) {
            index.refresh();
            HybridSearch search = new HybridSearch(index, SemanticSearch.NONE, shelf.corpus);
            Query query = new Query("Turnhalle", Access.anonymous(), filter);
            return Shelf.letters(new FiledSearch(search, new Known()).search(query, 10))
                    .chars()
                    .sorted()
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
        }
    }

    private static final class Known implements FiledSearch.Filed {

        @Override
        public Set<UUID> paper(Access access, OptionalLong body, String paper) {
            return paper.equals("2025/0417") ? Set.of(file("a"), file("c")) : Set.of();
        }

        @Override
        public Set<UUID> meeting(Access access, OptionalLong body, String meeting) {
            return Set.of(file("b"));
        }

        @Override
        public Set<UUID> organizations(Access access, OptionalLong body, List<String> names) {
            return Set.of();
        }

        private static UUID file(String letter) {
            return Shelf.file(letter, 1, Scope.PUBLIC).id();
        }
    }
}
