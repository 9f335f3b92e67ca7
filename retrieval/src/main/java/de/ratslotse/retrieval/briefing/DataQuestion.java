package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Agenda;
import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.briefing.DataRequest.LastMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.MeetingList;
import de.ratslotse.retrieval.briefing.DataRequest.NextMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    /// Without a word that asks for a list: the papers themselves first, or whether there are any, or who moved them.
    private static final Pattern ANY = Pattern.compile(
            "^was\\b|^(?:(?:die|the|neue|gemeinsame|(?:inter|ueber)fraktionelle|fraktionsuebergreifende|joint) )*(?:\\w*(?:antraege|anfragen|vorlagen)|motions|questions|proposals)\\b|^(?:gibt|gab|liegen|are|were) (?:es|there|vor)?\\b|^(?:hat|haben|wer hat|wer stellte)\\b.*\\b(?:gestellt|eingereicht|eingebracht|vorgelegt|stellte)\\b|^wer stellte\\b|^(?:did|has|have|who)\\b.*\\b(?:filed?|moved?|tabled?|submit(?:ted)?|made?)\\b");
    private static final Pattern MEETINGS = Pattern.compile(
            "^(?:gab|gibt) es\\b.*\\bsitzung(?:en)?\\b|\\bwie (?:oft|haeufig) (?:tagte|tagt|traf|trat|trafen|hat|kam|fand|war)|\\bhow often (?:did|has|have|does)|\\b(?:wie ?viele|welche|alle|anzahl der) (?:\\w+ )?(?:sitzungen|\\w+sitzungen)\\b|\\b(?:how many|which|all|list)(?: \\w+)? meetings\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\bnaechste[nrs]? (?:\\w+ )?(?:mal|\\w*sitzung|termin)\\b|\\bwann (?:tagt|trifft sich)\\b.*\\b(?:wieder|das naechste mal)\\b|\\bnext (?:\\w+ )?(?:meeting|meet|time)\\b|\\bmeet(?:s|ing)? next\\b");
    private static final Pattern MEETS = Pattern.compile("^wann (?:tagt|tritt|trifft sich)\\b|^when does\\b.*\\bmeet$");
    /// "Am Dienstag" may be over.
    private static final Pattern PAST = Pattern.compile("\\b(?:stand|standen|war|waren|were|what was)\\b");

    private static final Pattern AGENDA =
            Pattern.compile("\\b(?:tagesordnung|agenda|tagesordnungspunkte|agenda items)\\b");

    private static final Pattern THEME = Pattern.compile("\\b(?:thema|themen|alles|topic)\\b");

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
        String full = NamedMeetings.apart(Years.inFull(text.strip()));
        String german = PartyNames.inGerman(full);
        Optional<DataRequest> ofParty = german.equals(full)
                ? Optional.empty()
                : new DataQuestion(german, today, names).recognised().filter(DataQuestion::isOfAGroup);
        return ofParty.or(() -> new DataQuestion(full, today, names).recognised());
    }

    private static boolean isOfAGroup(DataRequest request) {
        return request instanceof PaperList list && list.mover().groups().isTold();
    }

    private Optional<DataRequest> recognised() {
        Optional<DataRequest> counted = counted();
        if (counted.isPresent()) {
            return counted;
        }
        Optional<OnePaper> paper = NamedSubjects.in(folded);
        if (paper.isPresent()) {
            return paper.map(found -> found);
        }
        if (AGENDA.matcher(folded).find()) {
            return agenda();
        }
        Optional<DataRequest> head = Span.in(MeetingHead.withoutUntil(text), today)
                .filter(span -> !span.isAll())
                .flatMap(span -> MeetingHead.in(text, span, names));
        if (head.isPresent()) {
            return head;
        }
        Optional<Dealt> dealt = MeetingQuestion.in(text, today, names);
        if (dealt.isPresent()) {
            return dealt.map(found -> found);
        }
        Optional<LastMeeting> last = LastMeetingQuestion.in(text, names);
        if (last.isPresent()) {
            return last.map(found -> found);
        }
        boolean meets = MEETS.matcher(folded).find()
                && Span.in(text, today).filter(Span::isAll).isPresent();
        if (meets || NEXT.matcher(folded).find()) {
            return meetings().map(found -> new NextMeeting(found.organization()));
        }
        if (MEETINGS.matcher(folded).find() || MEETS.matcher(folded).find()) {
            return meetings()
                    .filter(found -> found.mover().group().isEmpty())
                    .flatMap(found -> Span.in(text, today).map(span -> new MeetingList(found.organization(), span)));
        }
        Optional<DataRequest> papers =
                LISTING.matcher(folded).find() || ANY.matcher(folded).find() ? papers() : Optional.empty();
        return papers.or(() -> PlaceQuestion.in(text, today, names).map(found -> found));
    }

    /// Who moved most, or how often somebody was successful.
    private Optional<DataRequest> counted() {
        Optional<DataRequest> most = MostMovers.asked(folded)
                ? new MostMovers.Reading(text, today, names.get()).read().map(found -> found)
                : Optional.empty();
        return most.or(() -> SuccessQuestion.in(text, today, names).map(found -> found));
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

    /// "Was hat die SPD 2025 beantragt?" names no papers, and means them only where a group is known; who asks what it
    /// wanted of one matter wants to read that.
    private boolean isListOfAGroup(ListCriteria found) {
        return found.mover().group().isPresent()
                && (found.about().topic().isEmpty() || THEME.matcher(folded).find());
    }

    /// "Was hat der Bauausschuss 2025 beschlossen?": of a time that is too long to tell meeting by meeting.
    private static boolean isListOfACommittee(ListCriteria found, Span span) {
        return found.organization().isPresent()
                && !found.mover().groups().isTold()
                && !span.isAll()
                && !found.about().isTold();
    }

    private Optional<DataRequest> papers() {
        Matcher outcomes = OUTCOMES.matcher(text);
        boolean ended = outcomes.find();
        String list = ended ? text.substring(0, outcomes.start()) : text;
        return Listed.in(Folded.words(list))
                .or(() -> Listed.implied(Folded.words(list)))
                .flatMap(listed -> ListCriteria.ofPapers(list, names.get(), listed)
                        .filter(found -> !listed.implied() || isListOfAGroup(found) || listed.isDecided())
                        .flatMap(found -> Span.in(list, today)
                                .filter(span -> !listed.isDecided() || isListOfACommittee(found, span))
                                .map(span -> new PaperList(
                                        listed.kind(),
                                        found.mover(),
                                        found.organization(),
                                        span,
                                        listed.isDecided() ? Set.of(ItemResult.ACCEPTED) : found.results(),
                                        found.about(),
                                        ended))));
    }
}
