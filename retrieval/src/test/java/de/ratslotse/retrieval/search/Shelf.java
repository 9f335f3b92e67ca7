package de.ratslotse.retrieval.search;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// A corpus for tests whose passages are letters: `a` is passage 1 of file 1, `b` passage 2 of file 2 and so on.
final class Shelf {

    final MemoryCorpus corpus = new MemoryCorpus();

    /// A public German passage of body 1.
    Shelf with(String letter, String text) {
        return with(letter, file(letter, 1, Scope.PUBLIC), text);
    }

    Shelf with(String letter, CouncilFile file, String text) {
        corpus.hold(file, List.of(passage(letter, file, StatementKind.UNKNOWN, text)));
        return this;
    }

    /// Two passages of one file.
    Shelf with(CouncilFile file, String first, String firstText, String second, String secondText) {
        Passage one = passage(first, file, StatementKind.UNKNOWN, firstText);
        Passage two = passage(second, file, StatementKind.UNKNOWN, secondText);
        corpus.hold(file, List.of(one, two));
        return this;
    }

    /// A public German passage of a paper with this name.
    Shelf with(String letter, PaperName paper, String text) {
        CouncilFile file = file(letter, 1, Scope.PUBLIC);
        corpus.hold(file, List.of(passage(letter, file, StatementKind.UNKNOWN, text)), Optional.of(paper));
        return this;
    }

    /// A paper that agenda items call otherwise.
    static PaperName paper(String reference, String title, String... items) {
        UUID id = UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8));
        return new PaperName(id, reference, title, List.of(items));
    }

    /// Two passages of one file of a paper with this name.
    Shelf with(String first, PaperName paper, String firstText, String second, String secondText) {
        CouncilFile file = file(first, 1, Scope.PUBLIC);
        Passage one = passage(first, file, StatementKind.UNKNOWN, firstText);
        Passage two = passage(second, file, StatementKind.UNKNOWN, secondText);
        corpus.hold(file, List.of(one, two), Optional.of(paper));
        return this;
    }

    Shelf with(String letter, CouncilFile file, StatementKind kind, String text) {
        corpus.hold(file, List.of(passage(letter, file, kind, text)));
        return this;
    }

    static CouncilFile file(String letter, long body, Scope scope) {
        return file(letter, body, scope, "de", letter + ".pdf", Optional.empty());
    }

    static CouncilFile english(String letter) {
        return file(letter, 1, Scope.PUBLIC, "en", letter + ".pdf", Optional.empty());
    }

    static CouncilFile at(String letter, String path, LocalDate date) {
        return file(letter, 1, Scope.PUBLIC, "de", path, Optional.of(date));
    }

    private static CouncilFile file(
            String letter, long body, Scope scope, String language, String path, Optional<LocalDate> date) {
        UUID id = new UUID(7, id(letter));
        return new CouncilFile(
                id, body, scope, "", 0, "application/pdf", language, 1, List.of(path), Optional.empty(), date);
    }

    private static Passage passage(String letter, CouncilFile file, StatementKind kind, String text) {
        return new Passage(id(letter), file.bodyId(), file.id(), 1, 0, 0, text.length(), "", text, text, kind, false);
    }

    static long id(String letter) {
        return letter.chars().reduce(0, (id, character) -> id * 26 + character - 'a' + 1);
    }

    private static String letter(long id) {
        String last = Character.toString((int) ('a' + (id - 1) % 26));
        return id <= 26 ? last : letter((id - 1) / 26) + last;
    }

    /// A word whose letters are the passages of a ranking, best first; longer names stand in brackets.
    static String letters(Ranking ranking) {
        return ranking.passages().stream()
                .map(ranked -> letter(ranked.passage().id()))
                .map(name -> name.length() == 1 ? name : "(" + name + ")")
                .collect(Collectors.joining());
    }
}
