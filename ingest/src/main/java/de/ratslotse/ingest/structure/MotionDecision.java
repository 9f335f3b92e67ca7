package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "A. Name, B. Name: That … Carried.": mover, seconder, text and outcome of an English motion.
final class MotionDecision implements DecisionLayout {

    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:Moved(?: by)?:?\\s.{2,60}?\\s?Seconded(?: by)?:?\\s.{2,60}?|\\p{Lu}\\.? ?[\\p{L}' -]{2,30}, ?\\p{Lu}\\.? ?[\\p{L}' -]{2,30})(?:[:;]\\s+(?=\\p{Lu})|[:;]?\\s+(?=(?:That|THAT|WHEREAS|Whereas|BE IT|Be it|RESOLVED|NOW)\\b)))");
    private static final Pattern OUTCOME = Pattern.compile(
            "(?:\\.|;|\\s|:)\\s?\\b(Carried|CARRIED|Deferred|DEFERRED|Defeated|DEFEATED|Lost|LOST|Tabled|TABLED|Withdrawn|WITHDRAWN)\\b(?: [Uu]nanimously)?\\.?");

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        JoinedText joined = JoinedText.of(body.subList(0, Math.min(body.size(), 60)));
        Matcher opening = OPENING.matcher(joined.toString());
        if (!opening.find()) {
            return Optional.empty();
        }
        Matcher outcome = OUTCOME.matcher(joined.toString());
        boolean ended = outcome.find(opening.end());
        int end = ended ? outcome.start() + 1 : joined.length();
        Printed<String> text = joined.printed(opening.end(), end);
        int last = joined.lineAt(ended ? outcome.end() - 1 : end - 1);
        return Optional.of(new Decision(
                Optional.of(text),
                ended ? Votes.outcome(outcome.group(1)) : Optional.empty(),
                Optional.empty(),
                body.subList(0, last + 1),
                ended ? List.of(body.get(last)) : List.of()));
    }
}
