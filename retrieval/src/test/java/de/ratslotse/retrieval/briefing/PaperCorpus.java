package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.Keywords;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.QueryWords;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import de.ratslotse.retrieval.search.Translation;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/// A small corpus in memory, written in the tests: each page is one passage, found by the words it shares.
final class PaperCorpus {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    private boolean complete = true;
    private final List<RankedPassage> passages = new ArrayList<>();
    private final Map<String, String> pages = new HashMap<>();
    private final Map<UUID, CouncilContext> papers = new HashMap<>();

    PaperCorpus page(String path, int page, String text) {
        return page(path, page, text, StatementKind.UNKNOWN);
    }

    /// A passage that ingest read as a statement of this kind.
    PaperCorpus page(String path, int page, String text, StatementKind kind) {
        return page(path, page, text, kind, "", "");
    }

    /// A passage of a file with a title, under a heading.
    PaperCorpus page(String path, int page, String text, StatementKind kind, String title, String heading) {
        UUID id = id(path);
        String language = Language.ofText(text, Language.GERMAN) == Language.GERMAN ? "de" : "en";
        CouncilFile file = new CouncilFile(
                id,
                1,
                Scope.PUBLIC,
                "00",
                1,
                "application/pdf",
                language,
                9,
                List.of(path),
                Optional.of(title).filter(given -> !given.isEmpty()),
                Optional.empty());
        Passage passage = new Passage(
                passages.size() + 1L,
                1,
                id,
                page,
                passages.size(),
                0,
                text.length(),
                heading,
                text,
                PrintedText.repaired(text),
                kind,
                false);
        passages.add(new RankedPassage(1, 0, Set.of(RankedPassage.FoundBy.WORDS), 0, 0, passage, file));
        pages.put(id + "#" + page, text);
        return this;
    }

    /// The text of a page as the reader sees it, where it differs from the passage.
    PaperCorpus shown(String path, int page, String text) {
        pages.put(id(path) + "#" + page, text);
        return this;
    }

    Library library() {
        return new Library(
                this::search,
                (access, file, number) -> Optional.ofNullable(pages.get(file + "#" + number)),
                this::around,
                (access, filter, semantic, reach) -> new Answer.Searched(
                        Optional.of("Lotsenau"),
                        passages.size(),
                        Optional.of(LocalDate.of(2024, 1, 10)),
                        Optional.of(LocalDate.of(2026, 2, 18)),
                        semantic,
                        reach),
                (access, files) -> {
                    Map<UUID, CouncilContext> known = new HashMap<>(papers);
                    known.keySet().retainAll(files);
                    return known;
                },
                _ -> OptionalLong.empty());
    }

    /// Says which paper a file belongs to.
    PaperCorpus ofPaper(String path, String reference) {
        papers.put(
                id(path),
                new CouncilContext(
                        Optional.of(new Answer.PaperReference(reference, reference)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
        return this;
    }

    private static UUID id(String path) {
        return UUID.nameUUIDFromBytes(path.getBytes(StandardCharsets.UTF_8));
    }

    /// From now on every search says that the word index is still being built.
    void searchedInPart() {
        complete = false;
    }

    Answers answers() {
        return new CitedAnswers(library(), new QuestionReader(CLOCK), Optional.empty(), Optional.empty());
    }

    Answers answers(Chat chat) {
        return new CitedAnswers(
                library(), new QuestionReader(CLOCK), Optional.empty(), Optional.of(new ModelWriter(chat, 4000, 1)));
    }

    static Question question(String text, Question.Turn... history) {
        return new Question(text, List.of(history), Filter.none(), Access.anonymous(), Locale.GERMAN);
    }

    Ranking search(Query query, int limit) {
        List<RankedPassage> ranked = new ArrayList<>();
        for (RankedPassage passage : passages) {
            double score = query.words()
                    .map(words -> shared(query, words, passage))
                    .orElseGet(() -> shared(query.text(), passage));
            if (score > 0 && inPeriod(query.filter(), passage) && fits(query.filter(), passage)) {
                ranked.add(scored(passage, score));
            }
        }
        ranked.sort(Comparator.comparingDouble(RankedPassage::score).reversed());
        return new Ranking(ranked, false, complete).top(limit);
    }

    /// Neighbours are the pages of the same file, in the order they were written.
    private List<Passage> around(Access access, Passage passage, int before, int after) {
        return passages.stream()
                .map(RankedPassage::passage)
                .filter(other -> other.fileId().equals(passage.fileId()))
                .filter(other -> other.ordinal() >= passage.ordinal() - before)
                .filter(other -> other.ordinal() <= passage.ordinal() + after)
                .toList();
    }

    private boolean fits(Filter filter, RankedPassage passage) {
        boolean kind = filter.kinds().isEmpty()
                || filter.kinds().contains(passage.passage().kind());
        Optional<String> paper = Optional.ofNullable(papers.get(passage.file().id()))
                .flatMap(CouncilContext::paper)
                .map(Answer.PaperReference::reference);
        return kind && (filter.paper().isEmpty() || filter.paper().equals(paper));
    }

    private static boolean inPeriod(Filter filter, RankedPassage passage) {
        Optional<LocalDate> date = FileDates.of(passage.file());
        return filter.from().isEmpty()
                || (date.isPresent()
                        && !date.get().isBefore(filter.from().get())
                        && !date.get().isAfter(filter.to().orElse(LocalDate.MAX)));
    }

    private static double shared(String query, RankedPassage passage) {
        Language language = Language.of(passage.file().language());
        Set<String> words = stems(language, passage.passage().searchText());
        Set<String> asked = stems(language, query);
        asked.removeAll(language.silent());
        return asked.stream().filter(words::contains).count() / (double) Math.max(1, asked.size());
    }

    private static double shared(Query query, QueryWords words, RankedPassage passage) {
        boolean inTheirLanguage = words.language().equals(passage.file().language());
        return switch (words) {
            case Keywords own when inTheirLanguage -> shared(own.words(), passage);
            case Keywords _ -> shared(query.text(), passage);
            case Translation other -> inTheirLanguage ? shared(other.words(), passage) : 0;
        };
    }

    private static double shared(List<List<String>> words, RankedPassage passage) {
        Language language = Language.of(passage.file().language());
        Set<String> there = stems(language, passage.passage().searchText());
        long held = words.stream()
                .filter(called -> called.stream().anyMatch(name -> there.containsAll(stems(language, name))))
                .count();
        return held / (double) Math.max(1, words.size());
    }

    private static Set<String> stems(Language language, String text) {
        Set<String> stems = new HashSet<>();
        language.words(text).forEach(word -> stems.add(word.stem()));
        return stems;
    }

    private static RankedPassage scored(RankedPassage passage, double score) {
        return new RankedPassage(1, score, passage.by(), score, 0, passage.passage(), passage.file());
    }
}
