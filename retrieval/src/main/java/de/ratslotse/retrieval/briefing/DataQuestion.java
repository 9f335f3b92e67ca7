package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Agenda;
import de.ratslotse.retrieval.briefing.DataRequest.Aspect;
import de.ratslotse.retrieval.briefing.DataRequest.MeetingList;
import de.ratslotse.retrieval.briefing.DataRequest.NextMeeting;
import de.ratslotse.retrieval.briefing.DataRequest.OnePaper;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
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
    private static final Pattern MEETINGS = Pattern.compile(
            "\\bwie (?:oft|haeufig) (?:tagte|tagt|traf|trat|trafen|hat|kam|fand|war)|\\bhow often (?:did|has|have|does)|\\b(?:wie ?viele|welche|alle|anzahl der) (?:\\w+ )?(?:sitzungen|\\w+sitzungen)\\b|\\b(?:how many|which|all|list)(?: \\w+)? meetings\\b");
    private static final Pattern NEXT = Pattern.compile(
            "\\bnaechste[nrs]? (?:\\w+ )?(?:mal|\\w*sitzung|termin)\\b|\\bwann (?:tagt|trifft sich)\\b.*\\b(?:wieder|das naechste mal)\\b|\\bnext (?:\\w+ )?(?:meeting|meet|time)\\b|\\bmeet(?:s|ing)? next\\b");
    private static final Pattern AGENDA =
            Pattern.compile("\\b(?:tagesordnung|agenda|tagesordnungspunkte|agenda items)\\b");

    private static final String THE = "(?:(?:dem|der|den|die|das|des|the|einem|eine|einer|a|an) )?";
    private static final List<Subject> SUBJECTS = List.of(
            new Subject(
                    Aspect.FATE,
                    "was (?:ist|wurde|wird|ward)(?: denn| eigentlich)? (?:aus|mit) (?<x>.+?)(?: geworden| passiert| geschehen)?"),
            new Subject(
                    Aspect.FATE,
                    "(?:wie ist der |was ist der )?(?:stand|sachstand) (?:der |des |von |beim |bei |zum |zur )(?<x>.+)"),
            new Subject(
                    Aspect.FATE,
                    "what (?:became of|happened to|happened with|has become of|is the status of) (?<x>.+)"),
            new Subject(Aspect.VOTE, "wie (?:wurde|hat .+|haben .+) ueber (?<x>.+?) (?:abgestimmt|entschieden)"),
            new Subject(
                    Aspect.VOTE,
                    "wie (?:ging|ist|war|lief) die abstimmung (?:ueber|zu|zum|zur|beim|bei) (?<x>.+?)(?: aus| ausgegangen)?"),
            new Subject(
                    Aspect.VOTE,
                    "(?:was war das |welches |wie war das )?abstimmungsergebnis (?:ueber |zu |zum |zur |bei |beim |von )?(?<x>.+)"),
            new Subject(
                    Aspect.FATE,
                    "was (?:ist|wurde) (?<t>(?:im|anfang|ende|mitte) [^,]+? )(?:aus|mit) (?<x>.+?)(?: geworden| passiert| geschehen)?"),
            new Subject(Aspect.FATE, "welche (?:stationen|beratungen) hatte (?<x>.+?)(?:,? und wie .+)?"),
            new Subject(Aspect.FATE, "wie ging es (?<t>\\b)mit (?<x>.+?) weiter"),
            new Subject(
                    Aspect.VOTE,
                    "wie (?:ging|ist|war|lief) die abstimmung (?<t>(?:im|anfang|ende|mitte) .+? )(?:ueber|zu|zum|zur) (?<x>.+?)(?: aus| ausgegangen)?"),
            new Subject(Aspect.VOTE, "(?<x>.+?)[ ,:\u2013-]+wie wurde (?:da |darueber )?(?:abgestimmt|entschieden)"),
            new Subject(
                    Aspect.VOTE,
                    "(?<x>.+?)[ ,:\u2013-]+(?:was war das |wie war das )?(?:ergebnis der (?:geheimen )?abstimmung|abstimmungsergebnis)"),
            new Subject(Aspect.VOTE, "how did (?:the )?(?:\\w+ ){0,3}?vote on (?<x>.+)"),
            new Subject(Aspect.VOTE, "(?:what was|how was) the (?:result of the )?vote on (?<x>.+)"),
            new Subject(Aspect.COST, "was (?:hat|haben) (?<x>.+?) gekostet"),
            new Subject(Aspect.COST, "(?:was|wie ?viel) kostete?n? (?<x>.+)"),
            new Subject(Aspect.COST, "how much (?:does|did|will|do|would) (?<x>.+?) cost"),
            new Subject(Aspect.MOVER, "wer hat (?<x>.+?) (?:beantragt|eingebracht|gestellt|eingereicht)"),
            new Subject(
                    Aspect.MOVER,
                    "(?:von wem|von welcher fraktion) (?:stammt|kommt|kam|ist|war|wurde) (?<x>.+?)(?: gestellt| eingebracht| beantragt)?"),
            new Subject(
                    Aspect.CONTENT,
                    "(?:was steht(?: denn| eigentlich)? (?:in|drin in)|(?:um was|worum) geht(?: es|s)?(?: denn| eigentlich)? (?:in|bei)|was (?:ist|beinhaltet|will|enthaelt)) (?:der |dem |die |das )?(?<x>.+)"),
            new Subject(
                    Aspect.CONTENT,
                    "(?<x>[^ ]*\\d[^ ]*)[ ,:\u2013-]+(?:um was|worum) geht(?: es|s)?(?: da| dabei| hier)?(?: .*)?"),
            new Subject(
                    Aspect.CONTENT, "what (?:is|does) (?:paper |motion |report |proposal )?(?<x>.+?)(?: say| about)"),
            new Subject(Aspect.MOVER, "who (?:moved|proposed|submitted|put forward|tabled) (?<x>.+)"));

    private record Kind(PaperKind kind, Pattern words) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(PaperKind.AMENDMENT, Pattern.compile("(?:aenderungs|ergaenzungs)antraeg\\w*|amendments?")),
            new Kind(PaperKind.MOTION, Pattern.compile("antraeg\\w*|motions?")),
            new Kind(PaperKind.QUESTION, Pattern.compile("anfragen|questions")),
            new Kind(PaperKind.PROPOSAL, Pattern.compile("(?:beschluss|sitzungs)?vorlagen|proposals")),
            new Kind(PaperKind.ANSWER, Pattern.compile("stellungnahmen|antworten|answers")),
            new Kind(
                    PaperKind.INFORMATION,
                    Pattern.compile("(?:informations)vorlagen|mitteilungen|mitteilungsvorlagen")));
    private static final Pattern ANY_KIND = Pattern.compile("drucksachen|papers|unterlagen");

    private record Outcome(ItemResult result, Pattern words) {}

    private static final List<Outcome> RESULTS = List.of(
            new Outcome(ItemResult.REJECTED, Pattern.compile("abgelehnt\\w*|abgewiesen\\w*|rejected|defeated")),
            new Outcome(
                    ItemResult.ACCEPTED,
                    Pattern.compile(
                            "angenommen\\w*|beschlossen\\w*|zugestimmt|accepted|adopted|carried|approved|passed")),
            new Outcome(ItemResult.POSTPONED, Pattern.compile("vertagt\\w*|postponed|deferred")),
            new Outcome(ItemResult.WITHDRAWN, Pattern.compile("zurueckgezogen\\w*|withdrawn")),
            new Outcome(ItemResult.REFERRED, Pattern.compile("verwiesen\\w*|referred")),
            new Outcome(ItemResult.NOTED, Pattern.compile("noted")));

    private static final Set<String> PARTIES = Set.of(
            "cdu", "csu", "spd", "fdp", "afd", "linke", "linken", "gruene", "gruenen", "volt", "oevp", "spoe", "fpoe",
            "neos", "kpoe", "fw", "bsw", "oedp");

    /// Words that change nothing about which papers or meetings are meant.
    private static final Set<String> EMPTY = Set.copyOf(Arrays.asList(
            ("alle aller saemtliche welche welcher liste auflisten auf zeig zeige mir uns bitte nenne uebersicht ueber wie viele viel wieviele oft "
                            + "haeufig anzahl der die das des dem den von vom im in am an aus durch fuer seit bis zwischen und es gab gibt hat haben "
                            + "hatte wurde wurden worden sind ist war waren gestellt eingereicht eingebracht beantragt vorgelegt stellte stellten "
                            + "brachte brachten ein fraktion fraktionen ratsfraktion gruppe jahr jahres monat letztes letzten letzter dieses diesem diesen vergangenen vergangenes "
                            + "liegen vor lag lagen insgesamt bisher denn eigentlich stadt gemeinde ratslotse "
                            + "all every which what list show me us please how many often number of the by from in on at for to since until between and did does do has have had was "
                            + "were are is there been group party year last this submitted moved tabled proposed made "
                            + "tagte tagt tagten getagt traf trat trafen trifft sich kam zusammen zusammengetreten fand statt stattgefunden sitzung sitzungen "
                            + "meeting meetings meet met held take place mal naechste naechsten naechster naechstes wann wieder termin when next time "
                            + "tagesordnung agenda steht stand stehen punkte tagesordnungspunkte items item top tops nun jetzt")
                    .split(" ", -1)));

    private static final Set<String> TIME_WORDS = Set.of(
            "anfang",
            "beginn",
            "mitte",
            "ende",
            "fruehjahr",
            "fruehling",
            "sommer",
            "herbst",
            "winter",
            "spring",
            "summer",
            "autumn",
            "early",
            "late");
    private static final Pattern ABOUT =
            Pattern.compile("zum|zur|zu|ueber|thema|about|topic|titel|title|betreffend|rund|ums");

    private static final Pattern REFERENCE = NamedPaper.REFERENCE;

    private record Subject(Aspect aspect, Pattern pattern) {
        Subject(Aspect aspect, String pattern) {
            this(aspect, Pattern.compile(pattern));
        }
    }

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
        return new DataQuestion(text.strip(), today, names).recognised();
    }

    private Optional<DataRequest> recognised() {
        Optional<DataRequest> paper = onePaper();
        if (paper.isPresent()) {
            return paper;
        }
        if (AGENDA.matcher(folded).find()) {
            return agenda();
        }
        if (NEXT.matcher(folded).find()) {
            return understood(Optional.empty()).map(found -> new NextMeeting(found.organization()));
        }
        if (MEETINGS.matcher(folded).find()) {
            return understood(Optional.empty())
                    .filter(found -> found.group().isEmpty())
                    .flatMap(found -> span().map(span -> new MeetingList(found.organization(), span.span())));
        }
        return LISTING.matcher(folded).find() ? papers() : Optional.empty();
    }

    private Optional<DataRequest> onePaper() {
        for (Subject subject : SUBJECTS) {
            Matcher match = subject.pattern().matcher(folded);
            boolean fits = subject.aspect() != Aspect.CONTENT
                    || REFERENCE.matcher(folded).find();
            if (fits && match.matches()) {
                String time = match.namedGroups().containsKey("t") ? " " + match.group("t") : "";
                String named = (match.group("x").replaceFirst("^" + THE, "") + time).strip();
                return Optional.of(new OnePaper(subject.aspect(), named));
            }
        }
        return Optional.empty();
    }

    private Optional<DataRequest> agenda() {
        List<Period> periods = Period.in(text, today);
        boolean next = NEXT.matcher(folded).find();
        Optional<LocalDate> day = periods.size() == 1
                        && periods.getFirst().from().equals(periods.getFirst().to())
                ? Optional.of(periods.getFirst().from())
                : Optional.empty();
        return day.isEmpty() && !next
                ? Optional.empty()
                : understood(Optional.empty()).map(found -> new Agenda(day, found.organization()));
    }

    private Optional<DataRequest> papers() {
        List<String> words = Folded.words(text);
        Optional<Kind> kind = KINDS.stream()
                .filter(known -> words.stream()
                        .anyMatch(word -> known.words().matcher(word).matches()))
                .findFirst();
        boolean any = words.stream().anyMatch(word -> ANY_KIND.matcher(word).matches());
        if (kind.isEmpty() && !any) {
            return Optional.empty();
        }
        return understood(Optional.of(kind.map(Kind::words).orElse(ANY_KIND)))
                .flatMap(found -> span().map(span -> new PaperList(
                        kind.map(Kind::kind),
                        found.group(),
                        found.unknownGroup(),
                        found.organization(),
                        span.span(),
                        found.result(),
                        found.topic())));
    }

    /// What the question's words mean, where all of them are understood.
    private record Understood(
            Optional<Organization> organization,
            Optional<Organization> group,
            Optional<String> unknownGroup,
            Optional<ItemResult> result,
            Optional<String> topic) {}

    private Optional<Understood> understood(Optional<Pattern> kind) {
        KnownNames.Found found = names.get().in(text);
        if (found.ambiguous()) {
            return Optional.empty();
        }
        List<String> left = new ArrayList<>();
        Optional<ItemResult> result = Optional.empty();
        Optional<String> unknownGroup = Optional.empty();
        boolean about = false;
        for (String word : found.rest()) {
            Optional<Outcome> outcome = kind.isEmpty()
                    ? Optional.empty()
                    : RESULTS.stream()
                            .filter(known -> known.words().matcher(word).matches())
                            .findFirst();
            if (outcome.isPresent()) {
                result = outcome.map(Outcome::result);
            } else if (PARTIES.contains(word) && found.organizations().isEmpty()) {
                unknownGroup = Optional.of(printed(word));
            } else if (ABOUT.matcher(word).matches()) {
                about |= kind.isPresent();
                if (kind.isEmpty()) {
                    left.add(word);
                }
            } else if (!isSilent(word, kind)) {
                left.add(word);
            }
        }
        boolean topical = about && left.size() == 1 && left.getFirst().length() >= 4;
        if (!left.isEmpty() && !topical) {
            return Optional.empty();
        }
        Optional<Organization> named = found.organizations().stream().findFirst();
        return Optional.of(new Understood(
                named.filter(organization -> !organization.isGroup()),
                named.filter(Organization::isGroup),
                unknownGroup,
                result,
                topical ? Optional.of(left.getFirst()) : Optional.empty()));
    }

    private String printed(String folded) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                .filter(word -> Folded.of(word).equals(folded))
                .findFirst()
                .orElse(folded);
    }

    private static boolean isSilent(String word, Optional<Pattern> kind) {
        return EMPTY.contains(word)
                || TIME_WORDS.contains(word)
                || kind.filter(words -> words.matcher(word).matches()).isPresent()
                || word.matches("\\d{1,2}|(?:19|20)\\d\\d")
                || word.matches("(?i)(?:" + Months.NAMES + ")");
    }

    private record Spans(Optional<Span> span) {}

    /// The stretch of time that is meant; empty where there are several.
    private Optional<Spans> span() {
        List<Period> periods = Period.in(text, today);
        if (periods.isEmpty()) {
            return Optional.of(new Spans(Optional.empty()));
        }
        boolean since = folded.matches(".*\\b(?:seit|since)\\b.*");
        boolean until = folded.matches(".*\\b(?:bis|until)\\b.*");
        boolean between = folded.matches(".*\\b(?:zwischen|von|between|from)\\b.*");
        LocalDate from = periods.getFirst().from();
        LocalDate to = periods.getLast().to();
        if (periods.size() == 2 && between && from.isBefore(to)) {
            return Optional.of(new Spans(Optional.of(new Span(Optional.of(from), Optional.of(to)))));
        }
        if (periods.size() > 1) {
            return Optional.empty();
        }
        return Optional.of(new Spans(Optional.of(
                new Span(until ? Optional.empty() : Optional.of(from), since ? Optional.empty() : Optional.of(to)))));
    }
}
