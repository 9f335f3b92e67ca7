package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.CheckTrial.Told;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/// Sentences of the documents held, each with its passage, in an order drawn with a fixed seed.
final class DrawnSentences {

    private static final int SEED = 2026;
    private static final int FILES_AT_ONCE = 200;
    private static final int LEAST_WORDS = 6;
    private static final int LONGEST = 320;
    private static final Pattern SENTENCE = Pattern.compile("\\p{Lu}.*\\p{Ll}{3,} .*[.!]", Pattern.DOTALL);

    private static final Pattern NUMBERED = Pattern.compile("^(?:Zu )?(?:TOP|Punkt|Item|\\d)[^:]{0,12}: ");

    private final CouncilFiles files;
    private final Passages passages;

    DrawnSentences(CouncilFiles files, Passages passages) {
        this.files = files;
        this.passages = passages;
    }

    /// A sentence and where it stands.
    record Drawn(ReadPassage passage, String sentence) {

        /// The other sentences of the passage.
        List<String> others() {
            return passage.pieces().stream()
                    .map(ReadPassage.Piece::text)
                    .filter(text -> !text.equals(sentence))
                    .toList();
        }

        /// What it is about: the longest heading above it, without its number; empty where it has none.
        String matter() {
            return Arrays.stream(passage.source().passage().headingPath().split(" › ", -1))
                    .map(heading -> NUMBERED.matcher(heading).replaceFirst(""))
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
        }

        String path() {
            return passage.source().file().path();
        }
    }

    /// All of them.
    List<Drawn> of(OptionalLong body) {
        List<Drawn> drawn = new ArrayList<>();
        for (CouncilFile file : held(body)) {
            passages.ofFile(Access.operator(), file.id()).stream()
                    .map(passage -> sentences(passage, file))
                    .forEach(drawn::addAll);
        }
        Collections.shuffle(drawn, new Random(SEED));
        return drawn;
    }

    /// The passages that a statement was written from.
    List<Drawn> of(OptionalLong body, List<Told> places) {
        List<CouncilFile> held = held(body);
        return places.stream().flatMap(place -> read(held, place).stream()).toList();
    }

    static boolean isSentence(String text) {
        return text.length() <= LONGEST
                && text.split(" ", -1).length >= LEAST_WORDS
                && SENTENCE.matcher(text).matches();
    }

    private List<Drawn> read(List<CouncilFile> held, Told place) {
        String quote = bare(place.quote());
        return held.stream()
                .filter(file -> file.paths().stream()
                        .anyMatch(path ->
                                path.endsWith(place.path()) || place.path().endsWith(path)))
                .flatMap(file -> passages.ofFile(Access.operator(), file.id()).stream()
                        .filter(passage -> bare(passage.text()).contains(quote))
                        .map(passage -> new Drawn(read(passage, file), place.quote())))
                .toList();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s\u00ad-]+", "");
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
        return read.pieces().stream()
                .map(ReadPassage.Piece::text)
                .filter(DrawnSentences::isSentence)
                .map(text -> new Drawn(read, text))
                .toList();
    }

    private static ReadPassage read(Passage passage, CouncilFile file) {
        Language language = Language.of(file.language());
        RankedPassage source = new RankedPassage(1, 1, Set.of(), 0, 0, passage, file);
        return ReadPassage.of(source, new WordMatch(List.of(), language), language);
    }
}
