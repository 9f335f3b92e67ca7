package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Agenda;
import de.ratslotse.retrieval.briefing.DataRequest.MeetingList;
import de.ratslotse.retrieval.briefing.DataRequest.NextMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Recognises the questions whose answer is data.
///
/// A list is recognised only where every word of the question is understood: a list by half of the criteria would be a
/// wrong one. Everything else is left to the search.
final class DataQuestion {

    private static final Pattern LISTING = Pattern.compile(
            "\\b(?:alle|saemtliche|welche|liste|auflisten|zeige?|nenne|uebersicht|wie ?viele|anzahl|wieviel|all|every|which|what|list|show|how many|number of)\\b");
    private static final Pattern MEETINGS = Pattern.compile(
            "\\bwie (?:oft|haeufig) (?:tagte|tagt|traf|trat|trafen|hat|kam|fand|war)|\\bhow often (?:did|has|have|does)|\\b(?:wie ?viele|welche|alle|anzahl der) (?:\\w+ )?(?:sitzungen|\\w+sitzungen)\\b|\\b(?:how many|which|all|list)(?: \\w+)? meetings\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\bnaechste[nrs]? (?:\\w+ )?(?:mal|\\w*sitzung|termin)\\b|\\bwann (?:tagt|trifft sich)\\b.*\\b(?:wieder|das naechste mal)\\b|\\bnext (?:\\w+ )?(?:meeting|meet|time)\\b|\\bmeet(?:s|ing)? next\\b");
    /// "Am Dienstag" may be over.
    private static final Pattern PAST = Pattern.compile("\\b(?:stand|standen|war|waren|were|what was)\\b");

    private static final Pattern AGENDA =
            Pattern.compile("\\b(?:tagesordnung|agenda|tagesordnungspunkte|agenda items)\\b");

    /// Behind a question for a list, what became of those on it.
    private static final Pattern OUTCOMES = Pattern.compile(
            "(?iu),? (?:und|and) (?:(?:was|what) .{0,40}?(?:draus|daraus|ihnen|them)|(?:wie|how) .{0,40}?(?:abgestimmt|entschieden|aus(?:gegangen)?|end(?:ed|eten)|voted on|decided)|(?:mit welche[mn]|with (?:what|which)) (?:ergebnis\\p{L}*|erfolg|results?))(?: geworden| gegangen)?\\s*[?.!]*\\s*$");

    private final String text;
    private final String folded;
    private final LocalDate today;
    private final Supplier<KnownNames> names;

    private DataQuestion(String text, LocalDate today, Supplier<KnownNames> names) {
        this.text = text;
        this.folded = Folded.of(text).replaceAll("[?!.]+\\s*$", "").strip();
        this.today = today;
        this.names = names;
    }

    /// @param names asked for only where the question may be one
    static Optional<DataRequest> of(String text, LocalDate today, Supplier<KnownNames> names) {
        String full = MeetingHead.apart(Years.inFull(text.strip()));
        String german = PartyNames.inGerman(full);
        Optional<DataRequest> ofParty = german.equals(full)
                ? Optional.empty()
                : new DataQuestion(german, today, names).recognised().filter(DataQuestion::isOfAGroup);
        return ofParty.or(() -> new DataQuestion(full, today, names).recognised());
    }

    private static boolean isOfAGroup(DataRequest request) {
        return request instanceof PaperList list && list.mover().group().isPresent();
    }

    private Optional<DataRequest> recognised() {
        Optional<OnePaper> paper = NamedSubjects.in(folded);
        if (paper.isPresent()) {
            return paper.map(found -> found);
        }
        if (AGENDA.matcher(folded).find()) {
            return agenda();
        }
        Optional<DataRequest> head =
                Span.in(text, today).filter(span -> !span.isAll()).flatMap(span -> MeetingHead.in(text, span, names));
        if (head.isPresent()) {
            return head;
        }
        if (NEXT.matcher(folded).find()) {
            return meetings().map(found -> new NextMeeting(found.organization()));
        }
        if (MEETINGS.matcher(folded).find()) {
            return meetings()
                    .filter(found -> found.mover().group().isEmpty())
                    .flatMap(found -> Span.in(text, today).map(span -> new MeetingList(found.organization(), span)));
        }
        return LISTING.matcher(folded).find() ? papers() : Optional.empty();
    }

    private Optional<ListCriteria> meetings() {
        return ListCriteria.ofMeetings(text, names.get());
    }

    private Optional<DataRequest> agenda() {
        List<Period> periods = Period.in(text, today);
        boolean next = NEXT.matcher(folded).find();
        Optional<LocalDate> day = periods.size() == 1
                        && periods.getFirst().from().equals(periods.getFirst().to())
                ? Optional.of(periods.getFirst().from())
                : Optional.of(text).filter(_ -> !PAST.matcher(folded).find()).flatMap(_ -> Period.coming(text, today));
        return day.isEmpty() && !next
                ? Optional.empty()
                : meetings().map(found -> new Agenda(day, found.organization()));
    }

    private Optional<DataRequest> papers() {
        Matcher outcomes = OUTCOMES.matcher(text);
        boolean ended = outcomes.find();
        String list = ended ? text.substring(0, outcomes.start()) : text;
        return ListCriteria.Listed.in(Folded.words(list))
                .flatMap(listed -> ListCriteria.ofPapers(list, names.get(), listed)
                        .flatMap(found -> Span.in(list, today)
                                .map(span -> new PaperList(
                                        listed.kind(),
                                        found.mover(),
                                        found.organization(),
                                        span,
                                        found.result(),
                                        found.about(),
                                        ended))));
    }
}
