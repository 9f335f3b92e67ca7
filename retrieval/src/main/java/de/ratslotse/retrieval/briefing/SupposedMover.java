package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Paper;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The party of which a question takes for granted that it moved something: "Warum hat die FDP den Antrag gestellt?".
///
/// @param party as the question has it
record SupposedMover(String party) {

    /// What a paper's title has to hold of a question, to be the one meant.
    private static final double OF_THE_QUESTION = 0.4;

    private static final Pattern MOVED_BY = Pattern.compile(
            "^\\W*(?i:warum|wieso|weshalb|wann|why|when)\\b.{0,30}\\b(?<party>\\p{Lu}(?:\\p{Ll}?\\p{Lu}){1,4}|Grünen?|GRÜNEN?|Linken?|LINKEN?|Greens?)\\b.{0,120}\\b(?:gestellt|beantragt|eingebracht|gefordert|fordert|vorgeschlagen|moved?|proposed?|submit(?:ted)?|requested?|demand(?:ed)?)\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    static Optional<SupposedMover> of(Inquiry inquiry) {
        Matcher mover = MOVED_BY.matcher(inquiry.searchText());
        return mover.find() && !inquiry.followUp()
                ? Optional.of(new SupposedMover(mover.group("party")))
                : Optional.empty();
    }

    /// The paper that the question is about, where others moved it and its amendments; empty where the data do not say
    /// so surely.
    Optional<Paper> contradicting(List<Matter> matters) {
        List<Paper> meant = matters.stream()
                .filter(matter -> matter.titled() >= OF_THE_QUESTION)
                .flatMap(matter -> Stream.concat(matter.paper().stream(), matter.amendments().stream()))
                .filter(SupposedMover::isMoved)
                .toList();
        boolean byOthers = meant.stream()
                .noneMatch(paper -> paper.originatorNames().isEmpty()
                        || paper.originatorNames().stream().anyMatch(this::isNamedIn));
        return byOthers ? meant.stream().findFirst() : Optional.empty();
    }

    private static boolean isMoved(Paper paper) {
        return switch (paper.kind()) {
            case MOTION, AMENDMENT, QUESTION -> true;
            case PROPOSAL, ANSWER, INFORMATION, UNKNOWN -> false;
        };
    }

    /// "Grünen" is "GRÜNE" as well.
    private boolean isNamedIn(String originator) {
        String name = Folded.of(party).replaceFirst("(?<=\\p{L}{3})ne?$", "");
        return Folded.of(originator).contains(name) || Folded.of(originator).contains("interfraktion");
    }
}
