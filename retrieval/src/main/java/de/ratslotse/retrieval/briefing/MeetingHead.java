package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.AboutMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.Circumstance;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Recognises who asks for what the head of minutes tells: when a meeting began and ended, where it was held, who was
/// there, who was excused, who took the chair.
///
/// Only where every word is understood: "Wann endete die Frist?" asks for something else.
final class MeetingHead {

    private static final Map<Circumstance, Pattern> ASKED = new EnumMap<>(Map.of(
            Circumstance.START,
            words(
                    "begann|beginn|begonnen|fing|angefangen|eröffnet|begin|began|start|starts|started|opened|how long|wie lange"),
            Circumstance.END,
            words(
                    "bis wann|bis wie ?viel uhr|until when|till when|how late|endete|ende|beendet|zu ende|schluss|geschlossen|end|ended|adjourned|close|closed|come to a close|brought to a close|how long|wie lange"),
            Circumstance.PLACE,
            words("wo|where"),
            Circumstance.PRESENT,
            words("anwesend|teilgenommen|nahmen teil|nahm teil|present|attended|in attendance"),
            Circumstance.EXCUSED,
            words("fehlten?|entschuldigt|gefehlt|abwesend|absent|excused|sent apologies|sent regrets"),
            Circumstance.CHAIR,
            words("vorsitz|vorsitzende[rn]?|leitete|geleitet|chaired|took the chair|chair|chairman|presided")));

    /// What these questions say besides: the rest has to be the name of a body and a day.
    private static final Pattern SAID = words(
            "wer|wo|who|where|wann|when|what time|at what time|um wie ?viel uhr|von wann bis wann|wie lange|how long|welche[rs]?|wie ?viele|how many|mitglieder|members|councillors|ratsmitglieder"
                    + "|hatte|den vorsitz|sie|es|it|and|und|dauerte|last|lasted|gewesen|dabei|da|an|alles|konstituierende[n]?|constituent|inaugural|öffentliche[n]?|regular|gehalten|abgehalten|held|take place|took place|come|brought|to a close|the|is|ging|uhr|zu|parish(?= meeting)|\\d{1,2}(?:st|nd|rd|th)");

    private static final Pattern UNTIL =
            Pattern.compile("(?iu)\\b(?:bis|until|till) (?=wann\\b|wie ?viel\\b|when\\b|what time\\b)");

    private MeetingHead() {}

    /// "Bis wann ging die Sitzung am 3. Mai?" means that day, and no time that ends with it.
    static String withoutUntil(String question) {
        return UNTIL.matcher(question).replaceAll("");
    }

    private static Pattern words(String words) {
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + words + ")(?![\\p{L}\\d])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param names of the organizations that may be meant
    static Optional<DataRequest> in(String question, DataRequest.Span span, Supplier<KnownNames> names) {
        Set<Circumstance> asked =
                Circumstance.of(kind -> pattern(kind).matcher(question).find());
        if (asked.isEmpty()) {
            return Optional.empty();
        }
        String rest = question;
        for (Circumstance circumstance : asked) {
            rest = pattern(circumstance).matcher(rest).replaceAll(" ");
        }
        return ListCriteria.ofMeetings(SAID.matcher(rest).replaceAll(" "), names.get())
                .map(found -> new AboutMeeting(asked, span, found.organization()));
    }

    private static Pattern pattern(Circumstance circumstance) {
        return Objects.requireNonNull(ASKED.get(circumstance));
    }
}
