package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.StatementCheck.Verdict;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Tries the check of a model's statements on sentences of the documents held: told as they stand or in another number
/// form they must pass, and made wrong in a named way they must fail.
///
/// The sentences are drawn at random with a fixed seed, so that two runs over the same documents try the same.
public final class CheckTrial {

    private static final int SEED = 2026;
    private static final int FILES_AT_ONCE = 200;
    private static final int LEAST_WORDS = 6;
    private static final int LONGEST = 320;
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*\\p{Ll}{3,} .*[.!]", Pattern.DOTALL);
    private static final Set<StatementKind> PROPOSED =
            EnumSet.of(StatementKind.PROPOSAL, StatementKind.MOTION, StatementKind.AMENDMENT);

    private final CouncilFiles files;
    private final Passages passages;
    private final StatementCheck check = new StatementCheck();

    public CheckTrial(CouncilFiles files, Passages passages) {
        this.files = files;
        this.passages = passages;
    }

    /// What is done to a sentence.
    public enum Change {
        AS_PRINTED(true),
        OTHER_NUMBER_FORM(true),
        /// without what stands in brackets or behind a semicolon
        SHORTENED(true),
        /// with the next sentence
        TWO_SENTENCES(true),
        /// an answer written by hand, against the passage that it was written from
        IN_OTHER_WORDS(true),
        WRONG_NUMBER(false),
        NUMBER_OF_ANOTHER_SUBJECT(false),
        WRONG_YEAR(false),
        NEGATION(false),
        WRONG_BODY(false),
        WRONG_PERSON(false),
        PROPOSAL_AS_DECISION(false),
        RECOMMENDATION_AS_DECISION(false),
        HALF_THE_VOTE(false),
        QUOTE_THAT_DOES_NOT_SUPPORT(false),
        INVENTED_CITATION(false);

        private final boolean right;

        Change(boolean right) {
            this.right = right;
        }

        /// Whether the statement is still true.
        public boolean isRight() {
            return right;
        }
    }

    /// One statement and what the check said.
    ///
    /// @param sentence as the document has it
    /// @param flaw why it was not accepted; empty where it was
    public record Tried(Change change, String statement, String sentence, String path, Optional<String> flaw) {

        public boolean isAccepted() {
            return flaw.isEmpty();
        }
    }

    /// A statement that somebody wrote from a place in a document.
    ///
    /// @param path of the file, or its end
    /// @param page empty where the file has none
    public record Told(String statement, String path, Optional<Integer> page, String quote) {}

    private record Drawn(ReadPassage passage, String sentence, List<String> others) {}

    /// @param body only of this body; empty draws from all
    /// @param sentences how many at most
    public List<Tried> run(OptionalLong body, int sentences) {
        List<Drawn> drawn = drawn(body);
        Collections.shuffle(drawn, new Random(SEED));
        drawn = drawn.subList(0, Math.min(sentences, drawn.size()));
        List<Tried> tried = new ArrayList<>();
        for (int i = 0; i < drawn.size(); i++) {
            tried.addAll(tried(drawn.get(i), drawn.get((i + drawn.size() / 2) % drawn.size())));
        }
        return tried;
    }

    /// Statements in other words than the document's; each must pass by one of the passages that hold its quote.
    public List<Tried> run(OptionalLong body, List<Told> told) {
        Map<String, List<Told>> byStatement = new LinkedHashMap<>();
        told.forEach(one -> byStatement
                .computeIfAbsent(one.statement, key -> new ArrayList<>())
                .add(one));
        List<CouncilFile> held = held(body);
        List<Tried> tried = new ArrayList<>();
        byStatement.forEach((statement, places) -> {
            List<Drawn> passages =
                    places.stream().flatMap(place -> read(held, place).stream()).toList();
            passages.stream()
                    .map(passage -> tried(Change.IN_OTHER_WORDS, statement, passage))
                    .min(Comparator.comparing(one -> !one.isAccepted()))
                    .ifPresent(tried::add);
        });
        return tried;
    }

    private List<Drawn> read(List<CouncilFile> held, Told place) {
        String quote = bare(place.quote);
        return held.stream()
                .filter(file ->
                        file.paths().stream().anyMatch(path -> path.endsWith(place.path) || place.path.endsWith(path)))
                .flatMap(file -> passages.ofFile(Access.operator(), file.id()).stream()
                        .filter(passage -> bare(passage.text()).contains(quote))
                        .map(passage -> new Drawn(read(passage, file), place.quote, List.of())))
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00ad-]+", "");
    }

    private List<Tried> tried(Drawn own, Drawn other) {
        List<Tried> tried = new ArrayList<>();
        SeededErrors errors = new SeededErrors(own.sentence, own.passage.language());
        StatementKind kind = own.passage.source().passage().kind();
        tried.add(tried(Change.AS_PRINTED, own.sentence, own));
        add(tried, Change.OTHER_NUMBER_FORM, errors.otherForm(), own);
        add(tried, Change.SHORTENED, errors.shortened(), own);
        add(tried, Change.TWO_SENTENCES, following(own), own);
        add(tried, Change.WRONG_NUMBER, errors.wrongNumber(), own);
        add(tried, Change.NUMBER_OF_ANOTHER_SUBJECT, errors.numberOf(own.others), own);
        add(tried, Change.WRONG_YEAR, errors.wrongYear(), own);
        add(tried, Change.NEGATION, errors.negated(), own);
        add(tried, Change.WRONG_BODY, errors.wrongBody(), own);
        add(tried, Change.WRONG_PERSON, errors.wrongPerson(), own);
        if (PROPOSED.contains(kind)) {
            tried.add(tried(Change.PROPOSAL_AS_DECISION, errors.asDecision(), own));
        }
        if (kind == StatementKind.RECOMMENDATION) {
            tried.add(tried(Change.RECOMMENDATION_AS_DECISION, errors.asDecision(), own));
        }
        add(tried, Change.HALF_THE_VOTE, errors.halfTheVote(), own);
        if (!own.passage.source().passage().text().contains(other.sentence)) {
            tried.add(tried(Change.QUOTE_THAT_DOES_NOT_SUPPORT, other.sentence, own));
        }
        tried.add(invented(own));
        return tried;
    }

    private static Optional<String> following(Drawn own) {
        List<String> all =
                own.passage.pieces().stream().map(ReadPassage.Piece::text).toList();
        int next = all.indexOf(own.sentence) + 1;
        return next < all.size() && isSentence(all.get(next))
                ? Optional.of(own.sentence + " " + all.get(next))
                : Optional.empty();
    }

    private void add(List<Tried> tried, Change change, Optional<String> statement, Drawn own) {
        statement.filter(text -> !text.equals(own.sentence)).ifPresent(text -> tried.add(tried(change, text, own)));
    }

    private Tried tried(Change change, String statement, Drawn own) {
        Optional<String> flaw = switch (check.check(statement, own.passage)) {
            case Verdict.Failed failed -> Optional.of(failed.flaw().name());
            case Verdict.Supported _ -> Optional.empty();
        };
        return new Tried(change, statement, own.sentence, path(own), flaw);
    }

    /// The way of a whole answer: a number that was never given out fails before any text is compared.
    private static Tried invented(Drawn own) {
        boolean accepted = CheckedStatements.given(List.of(2), 1);
        return new Tried(
                Change.INVENTED_CITATION,
                own.sentence,
                own.sentence,
                path(own),
                accepted ? Optional.empty() : Optional.of(StatementCheck.Flaw.NO_SUCH_PASSAGE.name()));
    }

    private static String path(Drawn own) {
        return own.passage.source().file().path();
    }

    private List<Drawn> drawn(OptionalLong body) {
        List<Drawn> drawn = new ArrayList<>();
        for (CouncilFile file : held(body)) {
            passages.ofFile(Access.operator(), file.id()).stream()
                    .map(passage -> sentences(passage, file))
                    .forEach(drawn::addAll);
        }
        return drawn;
    }

    private List<CouncilFile> held(OptionalLong body) {
        List<CouncilFile> held = new ArrayList<>();
        List<CouncilFile> some = files.all(Access.operator(), body, 0, FILES_AT_ONCE);
        while (!some.isEmpty()) {
            held.addAll(some);
            some = files.all(Access.operator(), body, held.size(), FILES_AT_ONCE);
        }
        return held;
    }

    private static List<Drawn> sentences(Passage passage, CouncilFile file) {
        ReadPassage read = read(passage, file);
        List<String> all = read.pieces().stream().map(ReadPassage.Piece::text).toList();
        Function<String, List<String>> others =
                own -> all.stream().filter(text -> !text.equals(own)).toList();
        return all.stream()
                .filter(CheckTrial::isSentence)
                .map(text -> new Drawn(read, text, others.apply(text)))
                .toList();
    }

    private static ReadPassage read(Passage passage, CouncilFile file) {
        Language language = Language.of(file.language());
        RankedPassage source = new RankedPassage(1, 1, Set.of(), 0, 0, passage, file);
        return ReadPassage.of(source, new WordMatch(List.of(), language), language);
    }

    private static boolean isSentence(String text) {
        return text.length() <= LONGEST
                && text.split(" ", -1).length >= LEAST_WORDS
                && SENTENCE.matcher(text).matches();
    }
}
