package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.StatementKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What a motion demands, where somebody asks what is demanded: that stands between its head and its reasons, and has
/// fewer words of the question than the reasons have.
final class Demands {

    private static final double OF_DEMAND = 0.25;

    private static final Set<StatementKind> WISHES = EnumSet.of(StatementKind.MOTION, StatementKind.AMENDMENT);

    private static final Pattern ASKED = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:was|welche\\p{L}*|worum|what|which)(?!\\p{L}).{0,60}?(?<!\\p{L})(?:fordert\\p{L}*|gefordert|beantrag\\p{L}+|woll(?:te|en|ten)|will|verlang\\p{L}+|möchten?|vorgeschlagen|schlägt|schlug|geht|demand\\p{L}*|wants?|wanted|asked for|propose\\p{L}*|request\\p{L}*)(?!\\p{L})");

    private static final Pattern HEAD = Pattern.compile(
            "(?iu)^(?:antrag|anträge|antragstext|beschlussantrag|beschlussvorschlag|anliegen|änderungsantrag|ergänzungsantrag|motion|request)\\s*:?$");

    private static final Pattern REASONS =
            Pattern.compile("(?iu)^(?:begründung|sachverhalt|hintergrund|reasons?|background)\\b");

    private final boolean asked;

    Demands(Inquiry inquiry) {
        this.asked = ASKED.matcher(inquiry.searchText()).find();
    }

    double of(ReadPassage passage, int index) {
        return asked && WISHES.contains(passage.source().passage().kind()) && isDemand(passage.pieces(), index)
                ? OF_DEMAND
                : 0;
    }

    /// Whether a head of the demand stands above it, and no head of the reasons between them.
    private static boolean isDemand(List<ReadPassage.Piece> pieces, int index) {
        for (int above = index - 1; above >= 0; above--) {
            String text = pieces.get(above).text();
            if (HEAD.matcher(text).find()) {
                return true;
            }
            if (REASONS.matcher(text).find()) {
                return false;
            }
        }
        return false;
    }
}
