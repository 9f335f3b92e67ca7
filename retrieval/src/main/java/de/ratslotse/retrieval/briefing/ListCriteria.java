package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.About;
import de.ratslotse.retrieval.briefing.DataRequest.Groups;
import de.ratslotse.retrieval.briefing.DataRequest.Mover;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the words of a question for a list or a number say of the papers or meetings that are meant; nothing where a
/// word is left that is not understood.
///
/// @param organization that deals with them
/// @param about what their titles have to hold
record ListCriteria(Optional<Organization> organization, Mover mover, Set<ItemResult> results, About about) {

    /// None at all.
    static final ListCriteria NONE =
            new ListCriteria(Optional.empty(), Mover.WHOEVER, Set.of(), new About(Optional.empty(), false));

    private static final Pattern OPEN_WORD = Pattern.compile(
            "(?iu)\\b(?:offene?[nrs]?|unerledigte?[nrs]?|unbeantwortete?[nrs]?|pending|undecided|open|unanswered)\\b");

    private record Outcome(ItemResult result, Pattern words) {}

    private static final List<Outcome> RESULTS = List.of(
            new Outcome(ItemResult.REJECTED, Pattern.compile("abgelehnt\\w*|abgewiesen\\w*|rejected|defeated")),
            new Outcome(
                    ItemResult.ACCEPTED,
                    Pattern.compile(
                            "beschluessen?|decisions|resolutions|angenommen\\w*|beschlossen\\w*|zugestimmt|erfolgreich\\w*|successful|accepted|adopted|carried|approved|passed")),
            new Outcome(ItemResult.POSTPONED, Pattern.compile("vertagt\\w*|postponed|deferred")),
            new Outcome(ItemResult.WITHDRAWN, Pattern.compile("zurueckgezogen\\w*|withdrawn")),
            new Outcome(ItemResult.REFERRED, Pattern.compile("verwiesen\\w*|referred")),
            new Outcome(ItemResult.NOTED, Pattern.compile("noted")));

    /// Words that change nothing about which papers or meetings are meant.
    private static final Set<String> EMPTY = Set.copyOf(Arrays.asList(
            ("alle aller saemtliche welche welcher liste auflisten auf zeig zeige mir uns bitte nenne uebersicht ueber wie viele viel wieviele oft "
                            + "haeufig anzahl der die das des dem den von vom im in am an aus durch fuer seit bis zwischen und es gab gibt hat haben "
                            + "hatte hatten wurde wurden worden sind ist war waren gestellt eingereicht eingebracht beantragt vorgelegt stellte stellten stellt stellen reicht reichen bringt bringen wieviel "
                            + "brachte brachten ein fraktion fraktionen ratsfraktion gruppe jahr jahres monat letztes letzten letzter dieses diesem diesen vergangenen vergangenes "
                            + "ratsfraktion gemeinderatsfraktion stadtratsfraktion kreistagsfraktion gehabt eine einer alles irgendwelche wer da gefasst seiner ihrer behandelt beraten besprochen diskutiert noch schon monate monaten woche wochen "
                            + "zwei drei vier fuenf sechs acht zehn zwoelf two three four five six months weeks years past any there file filed move table "
                            + "submit who its their files moves tables submits asks makes "
                            + "oder mitgestellt mitgetragen gestellten eingebrachten liegen vor lag lagen insgesamt bisher denn eigentlich stadt gemeinde ratslotse "
                            + "all every which what list show me us please how many often number of the by from in on at for to since until between and did does do has have had was "
                            + "or were are is there been group party year last this submitted submit moved move tabled table proposed propose made make filed file introduced raised raise asked ask brought put forward so far ever "
                            + "tagte tagt tagten getagt traf trat trafen trifft sich kam zusammen zusammengetreten fand statt stattgefunden sitzung sitzungen "
                            + "meeting meetings meet met held take place mal naechste naechsten naechster naechstes wann wieder termin when next time "
                            + "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag heute morgen uebermorgen kommende kommenden kommender tagesordnung agenda steht stand stehen punkte tagesordnungspunkte items item top tops nun jetzt")
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

    /// A noun that names a group, known or not.
    private static final Pattern GROUP =
            Pattern.compile("\\p{L}{3,}(?:liste|fraktion|gruppe|partei|union|waehler|buendnis)");

    private static final Pattern ABOUT = Pattern.compile(
            "zum|zur|zu|ueber|thema|about|on|regarding|concerning|topic|titel|title|betreffend|rund|ums");

    private static final Pattern BUDGET =
            Pattern.compile("(?:doppel)?haushalts?(?:plan\\w*|antraeg\\w*)?|dhh|budget(?:antraeg\\w*)?");

    private static final Pattern PERSON = Pattern.compile(
            "(?:(?:Einzel|Orts|Kreis)?[Ss]tadtr(?:at|ätin)|(?:Gemeinde|Kreis|Ortschafts|Orts)r(?:at|ätin)|Rats(?:herrn?|frau|mitglied)|Herrn?|Frau|Cllr|Councill?or|Mrs?|Ms)\\.? (?:Dr\\. )?(?<name>\\p{Lu}[\\p{L}-]{2,})");

    private static final Pattern NOT_YET = Pattern.compile(
            "(?iu)\\b(?:noch )?nicht (?:beantwortet|entschieden|erledigt|abgestimmt|beschlossen)\\b|\\bnot (?:been |yet )*(?:answered|decided|voted on)\\b");

    private static final int LONGEST_TOPIC = 4;

    private static final int SHORTEST_WORD = 4;

    /// Meetings: of their words only the organization counts.
    static Optional<ListCriteria> ofMeetings(String text, KnownNames names) {
        return new Reading(text, names, Optional.empty()).read();
    }

    static Optional<ListCriteria> ofPapers(String text, KnownNames names, Listed listed) {
        return new Reading(text, names, Optional.of(listed.words())).read();
    }

    /// Reads one question, word by word.
    private static final class Reading {

        private final String text;
        private final Optional<Pattern> kind;
        private final KnownNames.Found found;
        private final Optional<String> person;
        private final List<String> topic = new ArrayList<>();
        private final List<String> left = new ArrayList<>();
        private final Set<ItemResult> results = EnumSet.noneOf(ItemResult.class);
        private final boolean together;
        private Optional<String> unknownGroup = Optional.empty();
        private final boolean english;
        /// Whether it has no capital at all: then none is missing.
        private final boolean small;
        private boolean about;
        private boolean budget;

        Reading(String text, KnownNames names, Optional<Pattern> kind) {
            Matcher named = PERSON.matcher(text);
            this.person = kind.isPresent() && named.find() && !isPlace(named.group("name"), names.in(text))
                    ? Optional.of(named.group("name"))
                    : Optional.empty();
            String impersonal = person.isPresent() ? named.replaceFirst(" ") : text;
            String decided = kind.isPresent() ? withoutOpen(impersonal) : impersonal;
            if (!decided.equals(impersonal)) {
                results.add(ItemResult.NONE);
            }
            Jointly jointly = kind.isPresent() ? Jointly.in(decided) : new Jointly(decided, false);
            this.together = jointly.asked();
            this.text = jointly.text();
            this.kind = kind;
            this.small = text.equals(text.toLowerCase(Locale.ROOT));
            this.english = Language.ofText(text, Language.GERMAN) == Language.ENGLISH;
            this.found = names.in(this.text);
        }

        /// "Ortschaftsrat Uferdorf" is a council of a place.
        private static boolean isPlace(String name, KnownNames.Found found) {
            return found.organizations().stream()
                    .anyMatch(organization -> !organization.isGroup()
                            && Folded.words(organization.name()).contains(Folded.of(name)));
        }

        /// "Not decided yet" is no name, though a list of candidates may be called "Offen".
        private static String withoutOpen(String asked) {
            return OPEN_WORD.matcher(NOT_YET.matcher(asked).replaceAll(" ")).replaceAll(" ");
        }

        Optional<ListCriteria> read() {
            List<Organization> groups =
                    found.organizations().stream().filter(Organization::isGroup).toList();
            List<Organization> meeting = found.organizations().stream()
                    .filter(organization -> !organization.isGroup())
                    .toList();
            boolean several = meeting.size() > 1
                    || (kind.isEmpty() && found.organizations().size() > 1);
            if (found.ambiguous() || several) {
                return Optional.empty();
            }
            found.rest().forEach(this::read);
            if (!left.isEmpty() || topic.size() > LONGEST_TOPIC) {
                return Optional.empty();
            }
            return Optional.of(new ListCriteria(
                    meeting.stream().findFirst(),
                    new Mover(new Groups(groups, together), unknownGroup, person),
                    Set.copyOf(results),
                    new About(topic(), budget)));
        }

        private void read(String word) {
            Optional<Outcome> outcome = kind.isEmpty()
                    ? Optional.empty()
                    : RESULTS.stream()
                            .filter(known -> known.words().matcher(word).matches())
                            .findFirst();
            budget |= kind.isPresent() && BUDGET.matcher(word).matches();
            if (outcome.isPresent()) {
                results.add(outcome.get().result());
            } else if (PartyNames.isParty(word) && found.organizations().isEmpty()) {
                unknownGroup = Optional.of(printed(word));
            } else if (kind.isPresent() && ABOUT.matcher(word).matches()) {
                about = true;
            } else if (!isSilent(word)) {
                topicOrLeft(word);
            }
        }

        /// What it is about stands behind "zu" and begins with a capital; an adjective before it tells little.
        private void topicOrLeft(String word) {
            String printed = printed(word);
            boolean noun = english
                    || small
                    || Character.isUpperCase(printed.charAt(0))
                    || Character.isDigit(printed.charAt(0));
            if (about && noun && word.length() >= SHORTEST_WORD) {
                topic.add(printed);
            } else if (kind.isPresent()
                    && noun
                    && found.organizations().isEmpty()
                    && GROUP.matcher(word).matches()) {
                unknownGroup = Optional.of(printed);
            } else if (!(about && isAdjective(printed))) {
                left.add(word);
            }
        }

        private boolean isAdjective(String printed) {
            return Pattern.compile("\\b" + Pattern.quote(printed) + " \\p{Lu}")
                            .matcher(text)
                            .find()
                    && printed.matches("\\p{Ll}+(?:e|en|er|es|em)");
        }

        /// Of those with an "und" or a comma between them any will do; all others belong together.
        private Optional<String> topic() {
            StringBuilder joined = new StringBuilder();
            for (int i = 0; i < topic.size(); i++) {
                boolean other = i > 0
                        && Pattern.compile("(?iu)" + Pattern.quote(topic.get(i - 1))
                                        + "(?:,| (?:und|oder|sowie|and|or)\\b)[^,]{0,20}?"
                                        + Pattern.quote(topic.get(i)))
                                .matcher(text)
                                .find();
                joined.append(i == 0 ? "" : other ? ", " : " ").append(topic.get(i));
            }
            return topic.isEmpty() ? Optional.empty() : Optional.of(joined.toString());
        }

        private String printed(String folded) {
            return Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> Folded.of(word).equals(folded))
                    .findFirst()
                    .orElse(folded);
        }

        private boolean isSilent(String word) {
            return EMPTY.contains(word)
                    || TIME_WORDS.contains(word)
                    || kind.filter(words -> words.matcher(word).matches()).isPresent()
                    || (kind.isPresent() && BUDGET.matcher(word).matches())
                    || word.matches("\\d{1,2}|(?:19|20)\\d\\d")
                    || word.matches("(?i)(?:" + Months.NAMES + ")");
        }
    }
}
