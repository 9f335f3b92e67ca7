package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Dealt;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Recognises the question for what a meeting dealt with or decided: "Was wurde in der letzten Gemeinderatssitzung
/// beschlossen?", "Welche Anträge hat der Rat am 26.6.2025 abgelehnt?". As with lists, every word has to be understood.
final class MeetingQuestion {

    /// Who names a longer time asks about papers, or about more than one can read.
    private static final int LONGEST = 62;

    private static final Pattern ASKS = Pattern.compile(
            "^(?:was|welche[rs]?|womit|worueber|wie|wofuer|alle|saemtliche|liste|zeige?|nenne|ergebnisse|beschluesse|what"
                    + "|which|how|all|list|show|decisions|results)\\b");

    private static final Pattern LAST = Pattern.compile(
            "\\b(?:letzte[nrms]?|vergangene[nrms]?|juengste[nrms]?|vorige[nrms]?|last|latest|previous|most recent)\\s+(?:(?!jahr|monat|woche|year|month|week)\\w+\\s+){0,2}"
                    + "\\w*(?:sitzung(?:en)?|rats?|rates|ausschuss(?:es)?|beirats?|kreistags?|meetings?|sessions?|one|council|committee|board)\\b|\\bzuletzt\\b");

    private record Outcome(Set<ItemResult> results, Pattern words) {}

    private static final Set<ItemResult> DECIDED = EnumSet.of(
            ItemResult.ACCEPTED,
            ItemResult.REJECTED,
            ItemResult.REFERRED,
            ItemResult.POSTPONED,
            ItemResult.WITHDRAWN,
            ItemResult.ELECTED);

    private static final List<Outcome> OUTCOMES = List.of(
            new Outcome(
                    Set.of(ItemResult.REJECTED),
                    Pattern.compile("abgelehnt\\w*|lehnten?|rejected|reject|defeated|refused")),
            new Outcome(Set.of(ItemResult.POSTPONED), Pattern.compile("vertagt\\w*|postponed|deferred")),
            new Outcome(Set.of(ItemResult.WITHDRAWN), Pattern.compile("zurueckgezogen\\w*|withdrawn")),
            new Outcome(Set.of(ItemResult.REFERRED), Pattern.compile("verwiesen\\w*|referred")),
            new Outcome(Set.of(ItemResult.ELECTED), Pattern.compile("gewaehlt|elected")),
            new Outcome(
                    Set.of(ItemResult.ACCEPTED),
                    Pattern.compile(
                            "angenommen\\w*|zugestimmt|stimmten?|verabschiedet|approved?|adopted|carried|passed|agreed")),
            new Outcome(
                    DECIDED,
                    Pattern.compile(
                            "beschlossen\\w*|beschluss|beschluesse|beschliesst|beschloss|entschieden|entschied|entscheidungen|abgestimmt|abstimmungen|ergebnisse|ausgegangen|decided?|decisions|resolutions|results|outcomes|voted")),
            new Outcome(
                    Set.of(),
                    Pattern.compile(
                            "steht|stehen|kommt|kommen|ansteht|anstehen|coming|planned|behandelt\\w*|beraten|besprochen|befasst|beschaeftigt|diskutiert|thema|themen|passiert|los|discussed?|dealt|topics|happened|covered")));

    /// Further words that change nothing about which items are meant.
    private static final Set<String> SILENT = Set.copyOf(Arrays.asList(
            ("womit worueber wofuer gefasst gefallen getroffen letzte letzten letzter vergangene juengste juengsten vorige vorigen last latest "
                            + "previous most recent its their our with session regular regulaeren ordentlichen oeffentlichen public ab ueber so one "
                            + "genau konkret zuletzt alles dort dabei gemeinsam welcher welchen")
                    .split(" ", -1)));

    private final String text;
    private final String folded;
    private final LocalDate today;
    private final Back back;

    private MeetingQuestion(String asked, LocalDate today) {
        Back.Read read = Back.in(asked);
        this.back = read.back();
        this.text = read.text();
        this.folded = Folded.of(text);
        this.today = today;
    }

    /// Empty for every other question.
    static Optional<Dealt> in(String text, LocalDate today, Supplier<KnownNames> names) {
        MeetingQuestion question = new MeetingQuestion(text, today);
        return question.asks() ? question.read(names.get()) : Optional.empty();
    }

    /// What was decided at any time: without one, all time is meant.
    static Optional<Dealt> ofAnyTime(String text, LocalDate today, Supplier<KnownNames> names) {
        MeetingQuestion question = new MeetingQuestion(text, today);
        List<String> words = Folded.words(text);
        Optional<Listed> kind = Listed.in(words);
        boolean decided =
                question.asks() && !question.asksForTheLast() && !results(words).isEmpty();
        return decided && kind.flatMap(Listed::kind).isEmpty()
                ? question.criteria(kind, names.get())
                        .flatMap(found -> Span.in(text, today)
                                .map(span -> new Dealt(
                                        found.organization(),
                                        Optional.of(span),
                                        Back.LAST,
                                        results(words),
                                        Optional.empty())))
                : Optional.empty();
    }

    /// The same of other results, of those who meet or of a time that the text names; empty where a word of it is not
    /// understood.
    static Optional<Dealt> carriedOn(Dealt dealt, String text, LocalDate today, KnownNames names) {
        boolean earlier = Back.asksForEarlier(text);
        MeetingQuestion question = new MeetingQuestion(earlier ? Back.withoutEarlier(text) : text, today);
        List<String> words = Folded.words(text);
        Optional<Listed> kind = Listed.in(words);
        boolean results = words.stream().anyMatch(MeetingQuestion::tellsOutcome);
        Optional<Span> span = question.span();
        boolean tooLong = span.isEmpty() && !question.namesNoTime();
        return tooLong
                ? Optional.empty()
                : question.criteria(kind, names)
                        .map(found -> new Dealt(
                                found.organization().or(dealt::organization),
                                earlier || question.asksForTheLast() ? Optional.empty() : span.or(dealt::span),
                                earlier ? earlier(dealt) : question.asksForTheLast() ? question.back : dealt.back(),
                                results ? results(words) : dealt.results(),
                                kind.flatMap(Listed::kind).or(dealt::kind)));
    }

    private static Back earlier(Dealt dealt) {
        return dealt.span().flatMap(Span::from).map(Back::before).orElseGet(dealt.back()::earlier);
    }

    private boolean asksForTheLast() {
        return LAST.matcher(folded).find();
    }

    private boolean namesNoTime() {
        return Span.in(text, today).filter(Span::isAll).isPresent();
    }

    /// Who meets; empty where a word is left that is not understood, or that names a group.
    private Optional<ListCriteria> criteria(Optional<Listed> kind, KnownNames names) {
        return ListCriteria.ofMeetings(left(kind), names)
                .filter(found -> found.mover().equals(ListCriteria.NONE.mover()));
    }

    private boolean asks() {
        return ASKS.matcher(folded).find() && Folded.words(text).stream().anyMatch(MeetingQuestion::tellsOutcome);
    }

    private static boolean tellsOutcome(String word) {
        return OUTCOMES.stream().anyMatch(known -> known.words().matcher(word).matches());
    }

    /// The words that say neither what became of the items nor of what kind they are.
    private String left(Optional<Listed> kind) {
        return Arrays.stream(text.split("\\s+", -1))
                .filter(word -> !isUnderstood(word, kind))
                .collect(Collectors.joining(" "));
    }

    private Optional<Dealt> read(KnownNames names) {
        boolean last = asksForTheLast();
        Optional<Span> span = span();
        if (last != span.isEmpty()) {
            return Optional.empty();
        }
        List<String> words = Folded.words(text);
        Optional<Listed> kind = Listed.in(words);
        return criteria(kind, names)
                .filter(found -> last || found.organization().isPresent() || isOneDay(span.get()))
                .map(found -> new Dealt(found.organization(), span, back, results(words), kind.flatMap(Listed::kind)));
    }

    private Optional<Span> span() {
        return namesNoTime()
                ? RecentTime.lastMonth(text, today)
                        .map(month -> new Span(Optional.of(month.from()), Optional.of(month.to())))
                : Span.in(text, today).filter(MeetingQuestion::isShort);
    }

    private static boolean isShort(Span span) {
        return span.from().isPresent()
                && span.to().isPresent()
                && !span.from().get().plusDays(LONGEST).isBefore(span.to().get());
    }

    private static boolean isOneDay(Span span) {
        return span.from().equals(span.to());
    }

    private static Set<ItemResult> results(List<String> words) {
        return OUTCOMES.stream()
                .filter(known -> words.stream()
                        .anyMatch(word -> known.words().matcher(word).matches()))
                .findFirst()
                .map(Outcome::results)
                .orElse(Set.of());
    }

    private static boolean isUnderstood(String printed, Optional<Listed> kind) {
        List<String> words = Folded.words(printed);
        return words.size() == 1
                && (SILENT.contains(words.getFirst())
                        || tellsOutcome(words.getFirst())
                        || kind.filter(listed ->
                                        listed.words().matcher(words.getFirst()).matches())
                                .isPresent());
    }
}
