package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads how a vote went, and what it led to, out of the words that state it.
final class Votes {

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("keine", 0),
            Map.entry("keiner", 0),
            Map.entry("ein", 1),
            Map.entry("eine", 1),
            Map.entry("einer", 1),
            Map.entry("one", 1),
            Map.entry("zwei", 2),
            Map.entry("two", 2),
            Map.entry("drei", 3),
            Map.entry("three", 3),
            Map.entry("vier", 4),
            Map.entry("four", 4),
            Map.entry("fünf", 5),
            Map.entry("five", 5),
            Map.entry("sechs", 6),
            Map.entry("six", 6),
            Map.entry("sieben", 7),
            Map.entry("seven", 7),
            Map.entry("acht", 8),
            Map.entry("eight", 8),
            Map.entry("neun", 9),
            Map.entry("nine", 9),
            Map.entry("zehn", 10),
            Map.entry("ten", 10),
            Map.entry("elf", 11),
            Map.entry("eleven", 11),
            Map.entry("zwölf", 12),
            Map.entry("twelve", 12));

    private static final String COUNT =
            "(?:(?<![\\d.,/-])|(?<=\\p{L}/))(\\d{1,3}|keiner?|eine?r?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
                    + "|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
    private static final String YES =
            "(?:Ja\\b|JA\\b|Ja-?\\s?St|Stimmen? dafür|dafür\\b|Für-?stimmen?|Fürstimmen?|Pro-?St|in favou?r|for\\b|[Aa]yes?\\b|yes\\b)";
    private static final String NO =
            "(?:Nein\\b|NEIN\\b|Nein-?\\s?St|Gegenst|Stimmen? dagegen|dagegen\\b|Contra-?St|Kontra-?St|against\\b|opposed\\b|[Nn]oes\\b|nays?\\b|no\\b)";
    private static final String ABSTAIN =
            "(?:(?:Stimm)?[Ee]nthaltung|ENTHALTUNG|[Ee]nth\\.|Enth\\b|abst(?:ain|ention))";

    private static final Pattern YES_AFTER = after(YES);
    private static final Pattern NO_AFTER = after(NO);
    private static final Pattern ABSTAIN_AFTER = after(ABSTAIN);
    private static final Pattern YES_BEFORE =
            before("(?:Ja(?:-Stimmen?)?|JA|AYES?|Ayes?|YEAS?|Yeas?|Yes|For|dafür|In favour|Zustimmung)");
    private static final Pattern NO_BEFORE =
            before("(?:Nein(?:-Stimmen?)?|NEIN|Gegenstimmen?|NOES|Noes|NAYS?|Nays?|No|Against|dagegen|Ablehnung)");
    private static final Pattern ABSTAIN_BEFORE = before(
            "(?:(?:Stimm)?[Ee]nthaltung(?:en)?|Enth\\.|ABSTAIN(?:ED|ING|TIONS?)?|Abstain(?:ed|ing)?|Abstentions?)");
    /// How many were there is no vote.
    private static final Pattern PRESENT = Pattern.compile(
            "(?i)\\b(?:anwesen\\p{L}*|stimmberechtigt\\p{L}*|gesetzliche (?:mitglieder\\p{L}*|zahl)[^:]{0,30}|mitglieder(?:zahl)?|absent|abwesend)(?:e mitglieder)?\\s?[:=]\\s?\\d{1,3}[\\s,;./]*");
    private static final Pattern VOTING = Pattern.compile("(?i)abstimm|stimmen|ergebnis|vote");
    private static final Pattern RATIO = Pattern.compile(
            "(?<![\\d:./])(\\d{1,3})\\s?(?::|/|zu|gegen|votes? to)\\s?(\\d{1,3})(?:\\s?(?::|/|bei)\\s?(\\d{1,3}))?(?!\\s?Uhr|[\\d:/.]|,\\d)");
    private static final Pattern MIT_STIMMEN =
            Pattern.compile("\\bmit (?:allen )?" + COUNT + " Stimmen\\b(?! Mehrheit)", Pattern.CASE_INSENSITIVE);

    private static final Pattern UNANIMOUS = Pattern.compile(
            "\\beinstimmi?g?e?|\\beinhellig|\\bunanimous|\\ball agreed\\b|\\bconfirmed by all\\b|\\ball in favou?r\\b|ohne Gegenstimmen?\\b|\\bnem\\.? ?con",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DIVIDED = Pattern.compile(
            "mehrheitlich|mit Mehrheit|Stimmenmehrheit|\\bby (?:a )?majority", Pattern.CASE_INSENSITIVE);

    private static final Pattern FIRST_WORD = Pattern.compile(
            "(?:" + COUNT
                    + "\\s?[-–]?\\s?(?:Mitglieder(?:n)? )?)?\\b(?:Ja|JA|Nein|NEIN|[Dd]afür|[Dd]agegen|Gegenstimmen?|(?:Stimm)?[Ee]nthaltung(?:en)?|Enth|A[Yy][Ee][Ss]?|Y[Ee][Aa]S?|N[Oo][Ee][Ss]|For|Against|In favour)\\b(?:-?Stimmen?)?\\.?(\\s?[:=]?\\s?\\d)?");

    private Votes() {}

    /// The vote, where anything is said about it.
    static Optional<Vote> in(String text) {
        return in(text, VOTING.matcher(text).find());
    }

    /// The vote in words that stand under a label that says they are about one.
    static Optional<Vote> ofVote(String text) {
        return in(text, true);
    }

    private static Optional<Vote> in(String words, boolean voting) {
        String text = PRESENT.matcher(words).replaceAll("");
        OptionalInt yes = count(text, YES_AFTER, YES_BEFORE);
        OptionalInt no = count(text, NO_AFTER, NO_BEFORE);
        OptionalInt abstain = count(text, ABSTAIN_AFTER, ABSTAIN_BEFORE);
        Matcher ratio = RATIO.matcher(text);
        if (yes.isEmpty() && no.isEmpty() && voting && ratio.find()) {
            yes = OptionalInt.of(Integer.parseInt(ratio.group(1)));
            no = OptionalInt.of(Integer.parseInt(ratio.group(2)));
            abstain = ratio.group(3) == null ? abstain : OptionalInt.of(Integer.parseInt(ratio.group(3)));
        }
        Matcher all = MIT_STIMMEN.matcher(text);
        if (yes.isEmpty() && no.isEmpty() && all.find()) {
            yes = OptionalInt.of(number(all.group(1)));
        }
        Vote vote = new Vote(yes, no, abstain, unanimous(text, no));
        return vote.isCounted() || vote.unanimous().isPresent() ? Optional.of(vote) : Optional.empty();
    }

    private static Optional<Boolean> unanimous(String text, OptionalInt no) {
        if (no.isPresent() && no.getAsInt() > 0) {
            return Optional.of(false);
        }
        if (UNANIMOUS.matcher(text).find()) {
            return Optional.of(true);
        }
        return DIVIDED.matcher(text).find() ? Optional.of(false) : Optional.empty();
    }

    private static OptionalInt count(String text, Pattern after, Pattern before) {
        Matcher matcher = (isLabelled(text) ? before : after).matcher(text);
        return matcher.find() ? OptionalInt.of(number(matcher.group(1))) : OptionalInt.empty();
    }

    /// "Ja: 7 Nein: 2" has its numbers behind the words, "7 Ja, 2 Nein" before them: the first word tells.
    private static boolean isLabelled(String text) {
        Matcher word = FIRST_WORD.matcher(text);
        return word.find() && word.group(1) == null && word.group(2) != null;
    }

    private static int number(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Pattern after(String word) {
        return Pattern.compile(
                "(?:^|(?<=[^\\p{L}\\d.,/-])|(?<=\\p{L}/))" + COUNT + "\\s?[-–]?\\s?(?:Mitglieder(?:n)? )?" + word,
                Pattern.UNICODE_CASE);
    }

    private static Pattern before(String word) {
        return Pattern.compile("\\b" + word + "\\s?[:=]?\\s?(\\d{1,3})(?![\\d.,]?\\d)");
    }

    /// The outcome that a text states; empty where it states none.
    static Optional<ItemResult> outcome(String text) {
        for (Outcome outcome : OUTCOMES) {
            if (outcome.words().matcher(text).find()) {
                return Optional.of(outcome.result());
            }
        }
        return in(text).flatMap(Votes::byCount);
    }

    /// The outcome in words that stand under a label that says they are about a vote.
    static Optional<ItemResult> outcomeOfVote(String text) {
        return outcome(text).or(() -> ofVote(text).flatMap(Votes::byCount));
    }

    private static Optional<ItemResult> byCount(Vote vote) {
        if (vote.yes().isPresent() && vote.no().isPresent()) {
            return Optional.of(
                    vote.yes().getAsInt() > vote.no().getAsInt() ? ItemResult.ACCEPTED : ItemResult.REJECTED);
        }
        return vote.yes().isPresent() || vote.unanimous().isPresent()
                ? Optional.of(ItemResult.ACCEPTED)
                : Optional.empty();
    }

    private record Outcome(ItemResult result, Pattern words) {
        static Outcome of(ItemResult result, String words) {
            return new Outcome(result, Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
        }
    }

    private static final List<Outcome> OUTCOMES = List.of(
            Outcome.of(
                    ItemResult.POSTPONED,
                    "\\babgesetzt|\\bvertagt|\\bvertagung|zurückgestellt|\\bverschoben\\b|\\bdeferred\\b|\\btabled\\b|\\bpostponed\\b|brought back to a later"),
            Outcome.of(ItemResult.WITHDRAWN, "zurückgezogen|\\bwithdrawn\\b"),
            Outcome.of(
                    ItemResult.REFERRED,
                    "\\bverwiesen|\\bverweisung|^verweis|^(?:zur )?(?:weiteren? )?(?:beratung|behandlung) i[mn]\\b|\\bweitergeleitet an\\b|\\büberwiesen|\\breferred to\\b|\\brefer this\\b"),
            Outcome.of(
                    ItemResult.REJECTED,
                    "abgelehnt|ablehnung|\\blehnt\\b.*\\bab\\b|\\bnicht (?:angenommen|zugestimmt|beschlossen|genehmigt)|\\bstimm(?:t|en|te|ten)\\b[^.]*\\bnicht (?:zu|dafür)\\b|\\bstimm(?:t|en|te|ten)\\b[^.]*\\bdagegen\\b|\\bstimm(?:t|en|te|ten)\\b[^.]*\\bgegen (?:den|die|das|diesen?|einen?)\\b(?! stimm)|\\bkeine (?:zustimmung|mehrheit)\\b|\\bspricht sich\\b[^.]*\\bgegen\\b|\\bdefeated\\b|\\blost\\b|\\brejected\\b|\\bnot carried\\b"),
            Outcome.of(
                    ItemResult.ELECTED,
                    "\\bwahlvorschl[aä]g\\p{L}*\\b.*\\bangenommen|\\bgewählt\\b|\\bwiedergewählt\\b|\\belected\\b|\\bremain as (?:chair|vice)|(?:appointed|elected) (?:as )?(?:vice.)?chair|\\bwählt\\b"),
            Outcome.of(
                    ItemResult.ACCEPTED,
                    "beschlossen|beschließt|\\bbeschloss\\b|\\bempfiehlt|\\bempfohlen|\\bgenehmig|\\bangenommen|\\bzugestimmt|\\bstimmt\\b.*\\b(?:zu|dafür)\\b|(?<!zustimmende )\\bzustimmung|lt\\. beschlussvorschlag|laut beschlussvorschlag|\\bcarried\\b|\\bresolved\\b|\\bapproved\\b|\\badopted\\b|\\bagreed\\b|\\bdecided\\b|\\bpassed\\b|\\bspricht sich\\b.*\\bfür\\b"),
            Outcome.of(ItemResult.NOTED, "kenntnis|\\bnoted\\b"));
}
