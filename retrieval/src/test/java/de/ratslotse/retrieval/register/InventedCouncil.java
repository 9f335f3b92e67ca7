package de.ratslotse.retrieval.register;

import static de.ratslotse.retrieval.council.ItemResult.ACCEPTED;
import static de.ratslotse.retrieval.council.ItemResult.NONE;
import static de.ratslotse.retrieval.council.ItemResult.NOTED;
import static de.ratslotse.retrieval.council.ItemResult.POSTPONED;
import static de.ratslotse.retrieval.council.ItemResult.REFERRED;
import static de.ratslotse.retrieval.council.ItemResult.REJECTED;

import de.ratslotse.retrieval.corpus.ChangeMark;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.LegislativeTerm;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Membership;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.council.Person;
import de.ratslotse.retrieval.council.Vote;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;

/// The assembled data of the invented town of Lotsenau: a council, two committees, two groups, five meetings and eight
/// papers of 2025, with values from a feed, from two held files and from a correction. What is internal holds the word
/// [#SECRET].
///
/// ```java
/// InventedCouncil council = InventedCouncil.in(TestCorpus.shared());
/// ```
public final class InventedCouncil {

    public static final String SECRET = "Zanderweg";

    public static final UUID COUNCIL = id("Rat");
    public static final UUID BUILDING = id("Ausschuss für Bau und Verkehr");
    public static final UUID FINANCE = id("Finanzausschuss");
    public static final UUID GREENS = id("Grüne Liste Lotsenau");
    public static final UUID HARBOUR = id("Freie Wähler Hafen");

    /// Building committee, 13 May 2025, minutes approved.
    public static final UUID MAY = id("meeting 2025-05-13");
    /// Building committee, 10 June 2025, cancelled.
    public static final UUID CANCELLED = id("meeting 2025-06-10");
    /// Council, 26 June 2025, minutes not approved yet.
    public static final UUID JUNE = id("meeting 2025-06-26");
    /// Council, 18 September 2025, invited to by the feed.
    public static final UUID SEPTEMBER = id("meeting 2025-09-18");
    /// Finance committee, 3 July 2025, internal.
    public static final UUID SECRET_MEETING = id("meeting 2025-07-03");

    /// 2025/0417: proposal, accepted in June.
    public static final UUID GYM = id("paper 2025/0417");
    /// 2025/0398: motion of the greens, rejected in June.
    public static final UUID CYCLE_PATH = id("paper 2025/0398");
    /// 2025/0398/1: amendment of the free voters to it, rejected as well.
    public static final UUID AMENDMENT = id("paper 2025/0398/1");
    public static final UUID QUESTION = id("paper 2025/0402");
    /// 2025/0402/1: answers the question.
    public static final UUID ANSWER = id("paper 2025/0402/1");
    /// 2025/0511: told by the feed, on the agenda of September.
    public static final UUID BUDGET = id("paper 2025/0511");
    /// Nothing is known of it but its title.
    public static final UUID BARE = id("paper bare");
    /// 2025/0499: internal.
    public static final UUID SECRET_PAPER = id("paper 2025/0499");

    public static final UUID GYM_ITEM = id("item june 2");
    public static final UUID CYCLE_PATH_ITEM = id("item june 3");
    public static final UUID PARKING_ITEM = id("item june 4");
    /// Not public; its title is known to staff only.
    public static final UUID CLOSED_ITEM = id("item june 6");

    public static final String FEED = "https://feed.example/oparl/";

    private static final List<String> MINUTES_PAGES = List.of("""
            Niederschrift über die Sitzung des Rates
            am Donnerstag, 26. Juni 2025, 18:00 Uhr
            im Rathaus, Großer Saal
            Anwesend sind 25 Mitglieder, 2 sind entschuldigt.

            TOP 1  Genehmigung der Niederschrift
            Beschluss: Die Niederschrift wird einstimmig genehmigt.

            TOP 2  Sanierung der Turnhalle an der Brückenschule
            Vorlage 2025/0417
            Beschluss: Der Rat beschließt die Sanierung der
            Turnhalle für 1.250.000 Euro.
            Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.""", """
            TOP 3  Radweg an der Deichstraße
            Antrag 2025/0398, Änderungsantrag 2025/0398/1
            Abgelehnt mit 8 Ja, 13 Nein.

            TOP 4  Parkplatz am Markt
            Vorlage 2025/0420
            Der Punkt wird vertagt.

            TOP 5  Zustand der Spielplätze
            Anfrage 2025/0402
            Der Rat nimmt die Antwort zur Kenntnis.""");

    private static final List<String> PROPOSAL_PAGES = List.of("""
            Stadt Lotsenau                 Vorlage 2025/0417
            Fachbereich Bauen                  28. April 2025

            Sanierung der Turnhalle an der Brückenschule

            Beschlussvorschlag:
            Der Rat beschließt die Sanierung der Turnhalle
            für 1.250.000 Euro.""");

    private final TestCorpus corpus;
    private final long body;
    private final CouncilFile minutes;
    private final CouncilFile proposal;
    private final Assembled all = Assembled.empty();

    private InventedCouncil(TestCorpus corpus) {
        this.corpus = corpus;
        this.body = corpus.bodies().obtain("Lotsenau").id();
        this.minutes = hold("rat/2025-06-26 Niederschrift.pdf", "Niederschrift des Rates", MINUTES_PAGES);
        this.proposal = hold("rat/2025-0417 Vorlage.pdf", "Sanierung der Turnhalle", PROPOSAL_PAGES);
    }

    /// Holds the files and fills the tables.
    public static InventedCouncil in(TestCorpus corpus) {
        InventedCouncil council = new InventedCouncil(corpus);
        council.organizations();
        council.meetings();
        council.papers();
        council.consultations();
        council.files();
        council.contradictions();
        council.save();
        return council;
    }

    public long body() {
        return body;
    }

    /// Of the council's meeting in June: two pages.
    public CouncilFile minutes() {
        return minutes;
    }

    public CouncilFile proposal() {
        return proposal;
    }

    /// A page for each text, with a line of type for each line.
    public static List<Page> pages(List<String> texts) {
        return texts.stream().map(text -> page(texts.indexOf(text) + 1, text)).toList();
    }

    public static List<Page> minutesPages() {
        return pages(MINUTES_PAGES);
    }

    public static List<Page> proposalPages() {
        return pages(PROPOSAL_PAGES);
    }

    /// What a test adds or changes is written by [#save].
    public Assembled assembled() {
        return all;
    }

    public void save() {
        new Register(corpus.jdbc(), corpus.transactions()).replace(body, all, ChangeMark.START);
    }

    /// Adds minutes of the building committee of May, with an item in which it only advises the council, as nobody but
    /// the line before what was put to the vote says.
    public void adviseOnSwings() {
        swings("Der Ausschuss für Bau und Verkehr empfiehlt dem Rat:", "Beratungsergebnis: einstimmig", "einstimmig");
    }

    /// The same where the committee agrees on what to move at others.
    public void moveForSwings() {
        String vote = "Der Ausschuss stellt einstimmig folgenden Antrag:";
        swings(vote, "", vote);
    }

    private void swings(String before, String behind, String vote) {
        String text = """
                Niederschrift über die Sitzung des Ausschusses für Bau und Verkehr
                am Dienstag, 13. Mai 2025

                TOP 3  Erneuerung der Schaukeln am Hafen
                %s
                Die Schaukeln am Hafen werden bis zum Herbst erneuert.
                %s""".formatted(before, behind);
        CouncilFile file = hold("bau/2025-05-13 Niederschrift.pdf", "Niederschrift des Bauausschusses", List.of(text));
        Map<String, Origin> origins = new TreeMap<>();
        origins.put("title", printed(file, 1, text, "Erneuerung der Schaukeln am Hafen"));
        origins.put("resolution", printed(file, 1, text, "Die Schaukeln am Hafen werden bis zum Herbst erneuert."));
        origins.put("vote", printed(file, 1, text, vote));
        origins.put("result", printed(file, 1, text, vote));
        all.items()
                .add(open(new AgendaItem(
                        entry(id("item may 3"), origins),
                        MAY,
                        3,
                        Optional.of("3"),
                        Optional.of("Erneuerung der Schaukeln am Hafen"),
                        true,
                        List.of(),
                        ACCEPTED,
                        Optional.of("einstimmig"),
                        Optional.of("Die Schaukeln am Hafen werden bis zum Herbst erneuert."),
                        vote("einstimmig"))));
        file(ObjectKind.MEETING, MAY, "resultsProtocol", "Niederschrift", Optional.of(file));
        save();
    }

    /// Adds an item to the council's meeting in June.
    public void decide(String title, ItemResult result) {
        all.items()
                .add(open(new AgendaItem(
                        entry(id("item " + title), Map.of()),
                        JUNE,
                        9,
                        Optional.of("9"),
                        Optional.of(title),
                        true,
                        List.of(),
                        result,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
        save();
    }

    /// Adds a motion that groups made, and its result.
    public void move(String name, ItemResult result, UUID... groups) {
        List<String> names = all.organizations().stream()
                .map(Scoped::object)
                .filter(organization -> List.of(groups).contains(organization.id()))
                .map(Organization::name)
                .toList();
        all.papers()
                .add(open(new Paper(
                        entry(id(name), Map.of()),
                        Optional.empty(),
                        name,
                        day("2025-03-03"),
                        Optional.of("Antrag"),
                        PaperKind.MOTION,
                        List.of(groups),
                        names,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        result)));
        save();
    }

    /// Holds the motion for the cycle path with its title.
    public void holdTheMotion() {
        CouncilFile motion = hold("rat/2025-0398 Antrag.pdf", "Antrag der GLL", List.of("""
                Grüne Liste Lotsenau (GLL)
                Antrag 2025/0398
                Radweg an der Deichstraße"""));
        file(ObjectKind.PAPER, CYCLE_PATH, "mainFile", "Antrag", Optional.of(motion));
        save();
    }

    /// Adds minutes of the building committee of May, in which an item was sent on to another committee, without a
    /// vote.
    ///
    /// @param decided what stands there as what was decided
    public void referFerry(String decided) {
        String text = """
                Niederschrift über die Sitzung des Ausschusses für Bau und Verkehr
                am Dienstag, 13. Mai 2025

                TOP 5  Fähre zum Nordufer
                Beschluss: %s""".formatted(decided);
        CouncilFile file = hold("bau/2025-05-13 Niederschrift.pdf", "Niederschrift des Bauausschusses", List.of(text));
        Map<String, Origin> origins = new TreeMap<>();
        origins.put("title", printed(file, 1, text, "Fähre zum Nordufer"));
        origins.put("resolution", printed(file, 1, text, decided));
        all.items()
                .add(open(new AgendaItem(
                        entry(id("item may 5"), origins),
                        MAY,
                        5,
                        Optional.of("5"),
                        Optional.of("Fähre zum Nordufer"),
                        true,
                        List.of(),
                        REFERRED,
                        Optional.empty(),
                        Optional.of(decided),
                        Optional.empty())));
        file(ObjectKind.MEETING, MAY, "resultsProtocol", "Niederschrift", Optional.of(file));
        save();
    }

    /// Adds what became of a marina, which one committee and the council dealt with again and again: decided once in
    /// May,
    /// noted four times in June, and once without a result.
    public void dealWithTheMarina() {
        item(id("marina may 1"), MAY, 11, "11", "Bau der Marina", List.of("2025/0600"), ACCEPTED, "9 2");
        item(id("marina may 2"), MAY, 12, "12", "Stege der Marina", List.of(), REJECTED, "");
        for (int number = 11; number < 15; number++) {
            String title = "Stand der Marina, Bericht " + number;
            item(id(title), JUNE, number, String.valueOf(number), title, List.of(), NOTED, "");
        }
        item(id("marina june 15"), JUNE, 15, "15", "Name der Marina", List.of(), NONE, "");
        save();
    }

    /// Adds a motion for a lighthouse, of which only the feed tells that it was rejected.
    public void rejectTheLighthouse() {
        CouncilFile motion = hold("rat/2025-0500 Antrag.pdf", "Antrag der GLL", List.of("""
                Grüne Liste Lotsenau (GLL)
                Antrag 2025/0500
                Leuchtturm auf der Mole
                Der Leuchtturm auf der Mole wird gebaut."""));
        UUID paper = id("paper 2025/0500");
        UUID item = id("item june 16");
        all.papers().add(open(bare(paper, Optional.of("2025/0500"), "Leuchtturm auf der Mole")));
        file(ObjectKind.PAPER, paper, "mainFile", "Antrag", Optional.of(motion));
        item(item, JUNE, 16, "16", "Leuchtturm auf der Mole", List.of("2025/0500"), REJECTED, "");
        consultation(paper, 1, JUNE, item, COUNCIL, "2025-06-26", true, REJECTED);
        save();
    }

    /// Adds reports on a marina which all name the proposal for the gym as their paper.
    public void reportOnTheMarina() {
        for (int number = 11; number < 15; number++) {
            String title = "Sachstand der Marina, Bericht " + number;
            item(id(title), JUNE, number, String.valueOf(number), title, List.of("2025/0417"), NOTED, "");
        }
        save();
    }

    private void organizations() {
        organization(COUNCIL, "Rat", "Rat", false);
        organization(BUILDING, "Ausschuss für Bau und Verkehr", "ABV", false);
        organization(FINANCE, "Finanzausschuss", "FA", false);
        organization(GREENS, "Grüne Liste Lotsenau", "GLL", true);
        organization(HARBOUR, "Freie Wähler Hafen", "FWH", true);
        member("Antje Beispiel", BUILDING, Optional.empty(), "Vorsitz");
        member("Bo Muster", BUILDING, Optional.of(GREENS), "Mitglied");
        member("Bo Muster", GREENS, Optional.empty(), "Sprecher");
        all.terms()
                .add(open(new LegislativeTerm(
                        feed("terms/1", "name"), "2021–2026", day("2021-11-01"), day("2026-10-31"))));
    }

    private void organization(UUID id, String name, String shortName, boolean group) {
        Entry entry = entry(id, Map.of("name", new Origin.Feed(FEED + "organizations/" + shortName)));
        all.organizations()
                .add(open(new Organization(
                        entry,
                        name,
                        Optional.of(shortName),
                        Optional.of(group ? "Fraktion" : "Gremium"),
                        Optional.empty(),
                        group,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
    }

    private void member(String name, UUID organization, Optional<UUID> group, String role) {
        UUID person = id("person " + name);
        if (all.persons().stream().noneMatch(known -> known.object().name().equals(name))) {
            Entry entry = entry(
                    person,
                    Map.of(
                            "name",
                            new Origin.Feed(FEED + "persons/" + all.persons().size())));
            all.persons().add(open(new Person(entry, name, Optional.empty())));
        }
        all.memberships()
                .add(open(new Membership(
                        entry(id(name + organization), Map.of()),
                        person,
                        organization,
                        group,
                        Optional.of(role),
                        Optional.of(true),
                        day("2021-11-01"),
                        Optional.empty())));
    }

    private void meetings() {
        meeting(MAY, "Sitzung des Ausschusses für Bau und Verkehr", BUILDING, "2025-05-13", 17, Optional.of(true));
        item(id("item may 1"), MAY, 1, "1", "Radweg an der Deichstraße", List.of("2025/0398"), REFERRED, "");
        item(id("item may 2"), MAY, 2, "2", "Sanierung der Turnhalle", List.of("2025/0417"), ACCEPTED, "7 2 0");
        meeting(CANCELLED, "Sitzung des Ausschusses für Bau und Verkehr", BUILDING, "2025-06-10", 17, Optional.empty());
        june();
        meeting(SEPTEMBER, "Sitzung des Rates", COUNCIL, "2025-09-18", 18, Optional.empty());
        item(id("item september 1"), SEPTEMBER, 1, "Ö 1", "Haushalt 2026", List.of("2025/0511"), NONE, "");
        Meeting secret = new Meeting(
                entry(SECRET_MEETING, Map.of()),
                "Sondersitzung " + SECRET,
                Optional.of(FINANCE),
                Optional.of("Finanzausschuss"),
                day("2025-07-03"),
                Optional.of(LocalTime.of(19, 0)),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.of("Rathaus"),
                OptionalInt.empty(),
                OptionalInt.empty(),
                Optional.empty());
        all.meetings().add(new Scoped<>(Scope.INTERNAL, secret));
    }

    private void meeting(UUID id, String name, UUID organization, String day, int hour, Optional<Boolean> approved) {
        Map<String, Origin> origins = new TreeMap<>();
        for (String field : List.of("name", "organization", "date", "start", "location", "state")) {
            origins.put(field, new Origin.Feed(FEED + "meetings/" + day));
        }
        boolean held = approved.isPresent();
        all.meetings()
                .add(open(new Meeting(
                        entry(id, origins),
                        name,
                        Optional.of(organization),
                        Optional.of(organization.equals(COUNCIL) ? "Rat" : "Ausschuss für Bau und Verkehr"),
                        day(day),
                        Optional.of(LocalTime.of(hour, 0)),
                        held ? Optional.of(LocalTime.of(hour + 2, 10)) : Optional.empty(),
                        Optional.of(held ? "durchgeführt" : "eingeladen"),
                        id.equals(CANCELLED),
                        Optional.of("Rathaus, Sitzungszimmer"),
                        held ? OptionalInt.of(9) : OptionalInt.empty(),
                        held ? OptionalInt.of(2) : OptionalInt.empty(),
                        approved)));
    }

    private void june() {
        Map<String, Origin> origins = new TreeMap<>();
        origins.put("date", minutes(1, "26. Juni 2025"));
        origins.put("start", minutes(1, "18:00 Uhr"));
        origins.put("location", minutes(1, "Rathaus, Großer Saal"));
        origins.put("organization", minutes(1, "Sitzung des Rates"));
        origins.put("present", minutes(1, "25 Mitglieder"));
        origins.put("excused", minutes(1, "2 sind entschuldigt"));
        all.meetings()
                .add(open(new Meeting(
                        entry(JUNE, origins),
                        "Sitzung des Rates",
                        Optional.of(COUNCIL),
                        Optional.of("Rat"),
                        day("2025-06-26"),
                        Optional.of(LocalTime.of(18, 0)),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.of("Rathaus, Großer Saal"),
                        OptionalInt.of(25),
                        OptionalInt.of(2),
                        Optional.of(false))));
        item(id("item june 1"), JUNE, 1, "1", "Genehmigung der Niederschrift", List.of(), ACCEPTED, "einstimmig");
        item(
                GYM_ITEM,
                JUNE,
                2,
                "2",
                "Sanierung der Turnhalle an der Brückenschule",
                List.of("2025/0417"),
                ACCEPTED,
                "14 9 2");
        item(
                CYCLE_PATH_ITEM,
                JUNE,
                3,
                "3",
                "Radweg an der Deichstraße",
                List.of("2025/0398", "2025/0398/1"),
                REJECTED,
                "8 13");
        item(PARKING_ITEM, JUNE, 4, "4", "Parkplatz am Markt", List.of("2025/0420"), POSTPONED, "");
        item(id("item june 5"), JUNE, 5, "5", "Zustand der Spielplätze", List.of("2025/0402"), NOTED, "");
        all.items().add(open(closed("Grundstücksangelegenheit", NONE)));
        all.items().add(new Scoped<>(Scope.INTERNAL, closed("Ankauf " + SECRET + " 4 für 40.000 Euro", ACCEPTED)));
    }

    private AgendaItem closed(String title, ItemResult result) {
        return new AgendaItem(
                entry(CLOSED_ITEM, Map.of()),
                JUNE,
                6,
                Optional.of("6"),
                Optional.of(title),
                false,
                List.of(),
                result,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /// @param votes yes, no and abstentions, as far as they are written; or a word
    private void item(
            UUID id,
            UUID meeting,
            int ordinal,
            String number,
            String title,
            List<String> references,
            ItemResult result,
            String votes) {
        boolean printed = meeting.equals(JUNE) && MINUTES_PAGES.stream().anyMatch(page -> page.contains(title));
        Map<String, Origin> origins = new TreeMap<>();
        Origin feed = new Origin.Feed(FEED + "items/" + id);
        origins.put("title", printed ? minutesTitle(title) : feed);
        if (result != NONE) {
            origins.put("result", printed ? minutesResult(number) : feed);
        }
        if (!votes.isEmpty()) {
            origins.put("vote", printed ? minutesResult(number) : feed);
        }
        if (id.equals(PARKING_ITEM)) {
            origins.put("result", new Origin.Corrected("Frau Petersen", Instant.parse("2025-07-02T08:30:00Z")));
        }
        boolean gym = id.equals(GYM_ITEM);
        if (gym) {
            origins.put(
                    "resolution", minutes(1, "Der Rat beschließt die Sanierung der\nTurnhalle für 1.250.000 Euro."));
        }
        all.items()
                .add(open(new AgendaItem(
                        entry(id, origins),
                        meeting,
                        ordinal,
                        Optional.of(number),
                        Optional.of(title),
                        true,
                        references,
                        result,
                        gym ? Optional.of("Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.") : Optional.empty(),
                        gym
                                ? Optional.of("Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro.")
                                : Optional.empty(),
                        vote(votes))));
    }

    private Origin minutesTitle(String title) {
        return minutes(MINUTES_PAGES.get(0).contains(title) ? 1 : 2, title);
    }

    private Origin minutesResult(String number) {
        return switch (number) {
            case "1" -> minutes(1, "einstimmig genehmigt");
            case "2" -> minutes(1, "Angenommen mit 14 Ja, 9 Nein, 2 Enthaltungen.");
            case "3" -> minutes(2, "Abgelehnt mit 8 Ja, 13 Nein.");
            case "4" -> minutes(2, "Der Punkt wird vertagt.");
            default -> minutes(2, "Der Rat nimmt die Antwort zur Kenntnis.");
        };
    }

    private static Optional<Vote> vote(String votes) {
        if (votes.isEmpty()) {
            return Optional.empty();
        }
        if (votes.equals("einstimmig")) {
            return Optional.of(
                    new Vote(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty(), Optional.of(true)));
        }
        String[] numbers = votes.split(" ", -1);
        OptionalInt abstain = numbers.length > 2 ? OptionalInt.of(Integer.parseInt(numbers[2])) : OptionalInt.empty();
        return Optional.of(new Vote(
                OptionalInt.of(Integer.parseInt(numbers[0])),
                OptionalInt.of(Integer.parseInt(numbers[1])),
                abstain,
                Optional.empty()));
    }

    private void papers() {
        Map<String, Origin> origins = new TreeMap<>();
        origins.put("reference", proposal("2025/0417"));
        origins.put("name", proposal("Sanierung der Turnhalle an der Brückenschule"));
        origins.put("date", proposal("28. April 2025"));
        origins.put("office", proposal("Fachbereich Bauen"));
        origins.put("amount", proposal("1.250.000 Euro"));
        origins.put(
                "proposedResolution", proposal("Der Rat beschließt die Sanierung der Turnhalle\nfür 1.250.000 Euro."));
        all.papers()
                .add(open(new Paper(
                        entry(GYM, origins),
                        Optional.of("2025/0417"),
                        "Sanierung der Turnhalle an der Brückenschule",
                        day("2025-04-28"),
                        Optional.of("Beschlussvorlage"),
                        PaperKind.PROPOSAL,
                        List.of(),
                        List.of(),
                        Optional.of("Fachbereich Bauen"),
                        Optional.of("Der Rat beschließt die Sanierung der Turnhalle für 1.250.000 Euro."),
                        Optional.of(new BigDecimal("1250000")),
                        Optional.of(true),
                        Optional.of("Die Mittel stehen im Haushalt 2026."),
                        Optional.empty(),
                        ACCEPTED)));
        paper(
                CYCLE_PATH,
                "2025/0398",
                "Radweg an der Deichstraße",
                PaperKind.MOTION,
                GREENS,
                Optional.empty(),
                REJECTED);
        paper(
                AMENDMENT,
                "2025/0398/1",
                "Radweg an der Deichstraße, nur bis zur Schleuse",
                PaperKind.AMENDMENT,
                HARBOUR,
                Optional.of(CYCLE_PATH),
                REJECTED);
        paper(QUESTION, "2025/0402", "Zustand der Spielplätze", PaperKind.QUESTION, HARBOUR, Optional.empty(), NOTED);
        paper(
                ANSWER,
                "2025/0402/1",
                "Antwort: Zustand der Spielplätze",
                PaperKind.ANSWER,
                COUNCIL,
                Optional.of(QUESTION),
                NOTED);
        paper(BUDGET, "2025/0511", "Haushalt 2026", PaperKind.PROPOSAL, COUNCIL, Optional.empty(), NONE);
        all.papers().add(open(bare(BARE, Optional.empty(), "Lärmschutz am Sportplatz")));
        all.papers()
                .add(new Scoped<>(
                        Scope.INTERNAL, bare(SECRET_PAPER, Optional.of("2025/0499"), "Ankauf " + SECRET + " 4")));
    }

    private void paper(
            UUID id,
            String reference,
            String name,
            PaperKind kind,
            UUID originator,
            Optional<UUID> superordinate,
            ItemResult result) {
        Map<String, Origin> origins = new TreeMap<>();
        for (String field : List.of("reference", "name", "date", "paperType", "originators", "superordinate")) {
            origins.put(field, new Origin.Feed(FEED + "papers/" + reference));
        }
        boolean moved = !originator.equals(COUNCIL);
        all.papers()
                .add(open(new Paper(
                        new Entry(
                                id,
                                body,
                                Optional.of(FEED + "papers/" + reference),
                                Optional.empty(),
                                Optional.of("https://creativecommons.org/licenses/by/4.0/"),
                                Optional.of(Instant.parse("2025-06-30T10:00:00Z")),
                                origins),
                        Optional.of(reference),
                        name,
                        day("2025-05-02"),
                        Optional.of(kind == PaperKind.MOTION ? "Antrag" : "Drucksache"),
                        kind,
                        moved ? List.of(originator) : List.of(),
                        moved ? List.of(originator.equals(GREENS) ? "GLL" : "FWH") : List.of(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        superordinate,
                        result)));
    }

    private Paper bare(UUID id, Optional<String> reference, String name) {
        return new Paper(
                entry(id, Map.of()),
                reference,
                name,
                Optional.empty(),
                Optional.empty(),
                PaperKind.UNKNOWN,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                NONE);
    }

    private void consultations() {
        consultation(GYM, 1, MAY, id("item may 2"), BUILDING, "2025-05-13", false, ACCEPTED);
        consultation(GYM, 2, JUNE, GYM_ITEM, COUNCIL, "2025-06-26", true, ACCEPTED);
        consultation(CYCLE_PATH, 1, MAY, id("item may 1"), BUILDING, "2025-05-13", false, REFERRED);
        consultation(CYCLE_PATH, 2, JUNE, CYCLE_PATH_ITEM, COUNCIL, "2025-06-26", true, REJECTED);
        consultation(AMENDMENT, 1, JUNE, CYCLE_PATH_ITEM, COUNCIL, "2025-06-26", true, REJECTED);
        consultation(QUESTION, 1, JUNE, id("item june 5"), COUNCIL, "2025-06-26", false, NOTED);
        consultation(BUDGET, 1, SEPTEMBER, id("item september 1"), COUNCIL, "2025-09-18", true, NONE);
        all.consultations()
                .add(open(new Consultation(
                        entry(id("consultation budget 2"), Map.of()),
                        BUDGET,
                        2,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(FINANCE),
                        Optional.of("Finanzausschuss"),
                        day("2025-10-02"),
                        Optional.of("Vorberatung"),
                        Optional.of(false),
                        true,
                        NONE,
                        Optional.empty())));
    }

    private void consultation(
            UUID paper,
            int ordinal,
            UUID meeting,
            UUID item,
            UUID organization,
            String day,
            boolean decides,
            ItemResult r) {
        Map<String, Origin> origins = new TreeMap<>();
        if (r != NONE) {
            origins.put(
                    "result",
                    item.equals(GYM_ITEM) ? minutesResult("2") : new Origin.Feed(FEED + "consultations/" + item));
        }
        all.consultations()
                .add(open(new Consultation(
                        entry(id("consultation " + paper + meeting), origins),
                        paper,
                        ordinal,
                        Optional.of(meeting),
                        Optional.of(item),
                        Optional.of(organization),
                        Optional.of(organization.equals(COUNCIL) ? "Rat" : "Ausschuss für Bau und Verkehr"),
                        day(day),
                        Optional.of(decides ? "Entscheidung" : "Vorberatung"),
                        Optional.of(decides),
                        false,
                        r,
                        Optional.empty())));
    }

    private void files() {
        file(ObjectKind.MEETING, JUNE, "resultsProtocol", "Niederschrift", Optional.of(minutes));
        file(ObjectKind.MEETING, JUNE, "invitation", "Einladung", Optional.empty());
        file(ObjectKind.PAPER, GYM, "mainFile", "Vorlage", Optional.of(proposal));
        file(ObjectKind.PAPER, GYM, "auxiliaryFile", "Lageplan", Optional.empty());
    }

    private void file(ObjectKind kind, UUID owner, String role, String name, Optional<CouncilFile> held) {
        String url = FEED + "files/" + role;
        all.files()
                .add(open(new AttachedFile(
                        entry(id("file " + owner + role), Map.of("owner", new Origin.Feed(url))),
                        kind,
                        owner,
                        role,
                        all.files().size() + 1,
                        name,
                        held.flatMap(CouncilFile::date),
                        Optional.of("application/pdf"),
                        Optional.of(url),
                        held.map(CouncilFile::id))));
    }

    private void contradictions() {
        Origin feed = new Origin.Feed(FEED + "meetings/2025-06-26");
        all.contradictions().add(open(contradiction(JUNE, "start", "18:00", minutes(1, "18:00 Uhr"), "18:30", feed)));
        all.contradictions()
                .add(new Scoped<>(
                        Scope.INTERNAL,
                        contradiction(SECRET_MEETING, "location", SECRET + " 4", feed, "Rathaus", feed)));
    }

    private Contradiction contradiction(
            UUID meeting, String field, String kept, Origin keptOrigin, String other, Origin otherOrigin) {
        return new Contradiction(
                entry(id("contradiction " + meeting + field), Map.of("kept", keptOrigin, "other", otherOrigin)),
                ObjectKind.MEETING,
                meeting,
                field,
                kept,
                keptOrigin,
                other,
                otherOrigin);
    }

    private Origin minutes(int page, String quote) {
        return printed(minutes, page, MINUTES_PAGES.get(page - 1), quote);
    }

    private Origin proposal(String quote) {
        return printed(proposal, 1, PROPOSAL_PAGES.getFirst(), quote);
    }

    private static Origin printed(CouncilFile file, int page, String text, String quote) {
        int start = text.indexOf(quote);
        if (start < 0) {
            throw new IllegalArgumentException("Page %d of %s does not say '%s'".formatted(page, file.name(), quote));
        }
        return new Origin.Printed(file.id(), page, start, start + quote.length(), quote);
    }

    private CouncilFile hold(String path, String title, List<String> pages) {
        CouncilFile file = new CouncilFile(
                id(path),
                body,
                Scope.PUBLIC,
                id(path).toString().replace("-", "").repeat(2),
                1000,
                "application/pdf",
                "de",
                pages.size(),
                List.of(path),
                Optional.of(title),
                Optional.of(LocalDate.of(2025, 6, 26)));
        corpus.councilFiles().hold(file, pages(pages), List.of());
        return file;
    }

    /// As typewritten, in 11 point.
    private static Page page(int number, String text) {
        List<Page.Line> lines = new ArrayList<>();
        int start = 0;
        for (String line : text.split("\n", -1)) {
            int end = start + line.length();
            float y = 90 + lines.size() * 18f;
            lines.add(new Page.Line(start, end, 70, y, 6.6f * line.length(), 13.2f, 11, false, Page.Role.BODY));
            start = end + 1;
        }
        return new Page(number, 595, 842, text, lines);
    }

    private Entry entry(UUID id, Map<String, Origin> origins) {
        return new Entry(id, body, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), origins);
    }

    private Entry feed(String path, String... fields) {
        Map<String, Origin> origins = new TreeMap<>();
        for (String field : fields) {
            origins.put(field, new Origin.Feed(FEED + path));
        }
        return new Entry(
                id(path),
                body,
                Optional.of(FEED + path),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                origins);
    }

    private static <T> Scoped<T> open(T object) {
        return new Scoped<>(Scope.PUBLIC, object);
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("Lotsenau " + key).getBytes(StandardCharsets.UTF_8));
    }
}
