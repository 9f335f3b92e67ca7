package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.PaperKind;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The papers that a list may be of: a kind of them, or all.
///
/// @param words how a question names them
/// @param implied by what a group did, not named
record Listed(Optional<PaperKind> kind, Pattern words, boolean implied) {

    private record Kind(PaperKind kind, Pattern words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(PaperKind.AMENDMENT, Pattern.compile("(?:aenderungs|ergaenzungs)antraeg\\w*|amendments?")),
            new Kind(PaperKind.MOTION, Pattern.compile("(?:haushalts?|budget)?antraeg\\w*|motions?")),
            new Kind(PaperKind.QUESTION, Pattern.compile("anfragen|questions")),
            new Kind(PaperKind.PROPOSAL, Pattern.compile("(?:beschluss|sitzungs)?vorlagen|proposals")),
            new Kind(PaperKind.ANSWER, Pattern.compile("stellungnahmen|antworten|answers")),
            new Kind(
                    PaperKind.INFORMATION,
                    Pattern.compile("(?:informations)vorlagen|mitteilungen|mitteilungsvorlagen")));
    /// What a group did tells which papers are meant.
    private static final List<Kind> IMPLIED = List.of(
            new Kind(
                    PaperKind.MOTION,
                    Pattern.compile(
                            "beantragt|eingebracht|beantragte|beantragten|gefordert|forderte|forderten|fordern|fordert|verlangt|wollte|wollten|will|wollen|wants?|wanted|moved?|tabled|requested|demanded")),
            new Kind(PaperKind.QUESTION, Pattern.compile("angefragt|gefragt|nachgefragt|fragte|fragten|asked")));

    /// What a council or committee did with papers.
    private static final Pattern DECIDED = Pattern.compile("beschlossen|beschloss|beschliesst|decided?|approved?");

    private static final Pattern ANY_KIND =
            Pattern.compile("drucksachen|papers|unterlagen|beschluessen?|decisions|resolutions");

    /// Empty where the question names no papers.
    static Optional<Listed> in(List<String> words) {
        return KINDS.stream()
                .filter(known -> anyIs(words, known.words()))
                .findFirst()
                .map(known -> new Listed(Optional.of(known.kind()), known.words(), false))
                .or(() -> anyIs(words, ANY_KIND)
                        ? Optional.of(new Listed(Optional.empty(), ANY_KIND, false))
                        : Optional.empty());
    }

    /// Of what somebody moved or asked, without a word for the papers.
    static Optional<Listed> implied(List<String> words) {
        return IMPLIED.stream()
                .filter(known -> anyIs(words, known.words()))
                .findFirst()
                .map(known -> new Listed(Optional.of(known.kind()), known.words(), true))
                .or(() -> anyIs(words, DECIDED)
                        ? Optional.of(new Listed(Optional.empty(), DECIDED, true))
                        : Optional.empty());
    }

    /// Whether it is of what a council or committee decided.
    boolean isDecided() {
        return implied && kind.isEmpty();
    }

    private static boolean anyIs(List<String> words, Pattern pattern) {
        return words.stream().anyMatch(word -> pattern.matcher(word).matches());
    }
}
