package de.ratslotse.ingest.structure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads what was decided under an agenda item. The layouts that label what they say come before running text.
final class Decisions {

    private static final List<DecisionLayout> LAYOUTS = List.of(
            new LabelledDecision(),
            new MovedDecision(),
            new MotionDecision(),
            new SecondedDecision(),
            new BareResult(),
            new GermanProse(),
            new EnglishProse());

    private static final Pattern MARK = Pattern.compile(
            "^[-–(] ?(abgesetzt|vertagt|zurückgezogen|zurückgestellt|verschoben|deferred|withdrawn) ?[-–)]$");

    private Decisions() {}

    static Decision in(List<TextLine> body) {
        if (body.isEmpty()) {
            return Decision.NONE;
        }
        if (MARK.matcher(body.getFirst().text()).matches()) {
            return new Decision(
                    Optional.empty(),
                    Votes.outcome(body.getFirst().text()),
                    Optional.empty(),
                    List.of(),
                    List.of(body.getFirst()));
        }
        for (DecisionLayout layout : LAYOUTS) {
            Optional<Decision> decision = layout.read(body);
            if (decision.isPresent()) {
                return decision.get();
            }
        }
        return Decision.NONE;
    }
}
