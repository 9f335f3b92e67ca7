package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.LastMeeting;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Recognises who asks when a council or committee met last: "Wann war die letzte Sitzung des Ortsrats?", "When did the
/// council last meet?". As with lists, every word has to be understood: "Wann wurde zuletzt über die Steuer beraten?"
/// asks for something else.
final class LastMeetingQuestion {

    private static final Pattern WHEN =
            Pattern.compile("^(?:und )?(?:wann|an welchem tag|von wann|when|on what (?:day|date))\\b");
    private static final String LAST = "letzten? mal|letzte[nrs]?|zuletzt|juengste[nr]?|last|latest|most recent";
    private static final String MET =
            "sitzung|getagt|tagte|tagt|zusammengekommen|zusammengetreten|getroffen|traf sich|traf|meeting|session|meet|met|sit|sat";
    private static final Pattern ASKS = Pattern.compile(
            "\\b(?:" + LAST + ")\\b.*\\b(?:" + MET + ")\\b|\\b(?:" + MET + ")\\b.*\\b(?:" + LAST + ")\\b");
    /// The rest has to be the name of those who meet.
    private static final Pattern SAID = Pattern.compile(
            "\\b(?:und|wann|an welchem tag|von wann|when|on what (?:day|date)|" + LAST + "|" + MET
                    + "|war|fand|hat|ist|sich|statt|das|eigentlich|denn|zum|held|did|was|has|the|take place)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private LastMeetingQuestion() {}

    /// @param folded the text in small letters, without its umlauts
    static Optional<LastMeeting> in(String text, String folded, Supplier<KnownNames> names) {
        return WHEN.matcher(folded).find() && ASKS.matcher(folded).find()
                ? ListCriteria.ofMeetings(SAID.matcher(text).replaceAll(" "), names.get())
                        .filter(found -> found.mover().equals(ListCriteria.NONE.mover()))
                        .map(found -> new LastMeeting(found.organization()))
                : Optional.empty();
    }
}
