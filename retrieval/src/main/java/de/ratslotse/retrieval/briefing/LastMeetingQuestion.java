package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.LastMeeting;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Recognises who asks when a council or committee met last: "Wann war die letzte Sitzung des Ortsrats?", "When did the
/// council last meet?". As with lists, every word has to be understood: "Wann wurde zuletzt über die Steuer beraten?"
/// asks for something else.
final class LastMeetingQuestion {

    /// "Die vorletzte Sitzung des Rats", "the last five meetings".
    private static final Pattern ONLY_NAMED = Pattern.compile(
            "^(?:und )?(?:welche |was |zeige? |nenne |liste |show |list )?(?:waren |were |war |was |me |mir )?(?:die |the )?(?:letzten?|last|latest) (?:\\w+ )?(?:sitzung(?:en)?|meetings?)\\b");
    private static final Pattern WHEN =
            Pattern.compile("^(?:und )?(?:wann|an welchem tag|von wann|when|on what (?:day|date))\\b");
    private static final String LAST = "letzten? mal|letzte[nrs]?|zuletzt|juengste[nr]?|last|latest|most recent";
    private static final String MET =
            "sitzung(?:en)?|getagt|tagte|tagt|zusammengekommen|zusammengetreten|getroffen|traf sich|traf|meetings?|sessions?|meet|met|sit|sat";
    private static final Pattern ASKS =
            Pattern.compile("\\b(?:letzten?|letzter) \\w*(?:ausschuss|rat|beirat|kreistag)\\b|\\b(?:" + LAST
                    + ")\\b.*\\b(?:" + MET + ")\\b|\\b(?:" + MET + ")\\b.*\\b(?:" + LAST + ")\\b");
    /// The rest has to be the name of those who meet.
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:und|wann|an welchem tag|von wann|when|on what (?:day|date)|" + LAST + "|" + MET
                    + "|war|waren|were|fand|fanden|hat|ist|sich|statt|das|eigentlich|denn|zum|held|did|was|has|the|take place)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LastMeetingQuestion() {}

    static Optional<LastMeeting> in(String asked, Supplier<KnownNames> names) {
        Back.Read read = Back.in(asked);
        String text = read.text();
        String folded = Folded.of(text);
        boolean when = WHEN.matcher(folded).find() && ASKS.matcher(folded).find();
        return when || ONLY_NAMED.matcher(folded).find()
                ? ListCriteria.ofMeetings(SAID.matcher(text).replaceAll(" "), names.get())
                        .filter(found -> found.mover().equals(ListCriteria.NONE.mover()))
                        .map(found -> new LastMeeting(found.organization(), read.back()))
                : Optional.empty();
    }
}
