package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What a question takes for granted about how something ended, and whether the quotes say the opposite.
///
/// "Warum wurde X abgelehnt?" supposes a rejection; "Wurde X abgelehnt?" supposes nothing.
enum Premise {
    APPROVED(
            "vote[ds]? to|beschloss(?:en)?|genehmigt\\w*|bewilligt\\w*|zugestimmt|angenommen|verabschiedet|befürwortet|approved?|adopted?|accept(?:ed)?|agreed?|passed?|carried|in favou?r",
            "(?:einstimmig\\w*|mehrheitlich\\w*|stimmen\\b|gegenstimmen?|enthaltung(?:en)?)\\W.{0,70}\\b(?:angenommen|beschlossen|zugestimmt|genehmigt|dafür)"
                    + "|(?:angenommen|beschlossen|zugestimmt|genehmigt|zustimmung|stimmt)\\b.{0,60}(?:einstimmig|mehrheitlich|\\d stimmen)"
                    + "|(?:abstimmungs|beratungs)?ergebnis:?\\s*(?:einstimmig|mehrheitlich)|einstimmig\\s*\\(\\d+ (?:ja|stimmen)|einstimmige\\w*\\s+zustimmung|\\d stimmen angenommen|spricht sich .{0,40}\\bfür\\b|\\bcarried\\b|\\bapproved\\b|unanimously|it was resolved|\\bin favou?r\\b"),
    REJECTED(
            "abgelehnt\\w*|ablehnte|lehnte[n]?|dagegen|gegen .{0,60} gestimmt|turn(?:ed)? down|reject(?:ed)?|refused?|declined?|voted? against|defeated",
            "abgelehnt|lehnt .{0,80}\\bab\\b|ablehnung|nicht angenommen|keine mehrheit|\\bdefeated\\b|\\brejected\\b|\\bnot carried\\b|\\blost\\b");

    private static final int WORDS =
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL;

    /// Who wishes for something or speaks of it decides nothing.
    private static final Set<StatementKind> WISHES = EnumSet.of(
            StatementKind.PROPOSAL,
            StatementKind.MOTION,
            StatementKind.AMENDMENT,
            StatementKind.RECOMMENDATION,
            StatementKind.QUESTION,
            StatementKind.SPEECH);

    private static final Set<ItemResult> FAILED = EnumSet.of(ItemResult.REJECTED, ItemResult.WITHDRAWN);

    private static final Pattern OF_WISHING = Pattern.compile(
            "woll(?:te|en|te[nr])\\b|beantrag|forder|vorschl|wünsch|\\bplan|geplant|\\bsoll|würde|abgelehnt|zurückgezogen|gegen\\b|propos|\\bwant|request|\\bplan|\\bwould|reject|withdr|against",
            WORDS);

    private static final Set<ItemResult> NOT_APPROVED =
            EnumSet.of(ItemResult.REJECTED, ItemResult.POSTPONED, ItemResult.WITHDRAWN, ItemResult.REFERRED);

    private static final Set<ItemResult> NOT_REJECTED = EnumSet.of(
            ItemResult.ACCEPTED, ItemResult.POSTPONED, ItemResult.WITHDRAWN, ItemResult.REFERRED, ItemResult.NOTED);

    /// Neither decided nor rejected.
    private static final Pattern UNSETTLED = Pattern.compile(
            "verwiesen|zu verweisen|verweisung|zurückgezogen|vertagt|abgesetzt|withdrawn|deferred|referred (?:back )?to|tabled",
            WORDS);

    /// What a council resolves in English minutes begins so.
    private static final Pattern RESOLUTION = Pattern.compile("\\bthat (?:we|council|the council)\\b", WORDS);

    private static final Pattern DENIAL = Pattern.compile(
            "\\bnot the case\\b|\\bno truth\\b|\\bis not true\\b|entspricht nicht den tatsachen|trifft nicht zu|stimmt nicht\\b|ist nicht der fall",
            WORDS);

    private static final Pattern SUPPOSING = Pattern.compile(
            "^\\W*(?:und |aber |and |but )?(?:warum|wieso|weshalb|weswegen|(?:seit |ab )?wann|mit (?:welcher|wie ?viele?n?)|wie (?:groß|hoch|knapp) war die mehrheit|aus welche[mn] gr[uü]nde?n?"
                    + "|why|when|how come|by (?:what|which|how)|for what reason)\\b",
            WORDS);

    private static final Pattern WHY_OR_WHEN =
            Pattern.compile("^\\W*(?:\\p{L}+ )?(?:warum|wieso|weshalb|wann|why|when)\\b", WORDS);

    /// "Warum gibt es keinen Livestream?": what is not there may be named nowhere.
    private static final Pattern DENYING =
            Pattern.compile("^\\W*\\p{L}+ (?:\\p{L}+ ){0,3}(?:keine?[nmrs]?|nicht|no|not)\\b", WORDS);

    private final Pattern supposed;
    private final Pattern result;

    Premise(String supposed, String result) {
        this.supposed = Pattern.compile("\\b(?:" + supposed + ")\\b", WORDS);
        this.result = Pattern.compile(result, WORDS);
    }

    /// Whether a sentence on a vote says this end, and not the other one.
    boolean isToldIn(String sentence) {
        boolean rejected = REJECTED.result.matcher(sentence).find();
        return this == REJECTED
                ? rejected
                : !rejected && APPROVED.result.matcher(sentence).find();
    }

    Premise opposite() {
        return this == APPROVED ? REJECTED : APPROVED;
    }

    /// Whether it ended otherwise in every item.
    boolean contradictedBy(Set<ItemResult> results) {
        Set<ItemResult> otherwise = this == APPROVED ? NOT_APPROVED : NOT_REJECTED;
        return !results.isEmpty() && otherwise.containsAll(results);
    }

    /// Whether a question takes for granted what was only wished for and did not come: "Seit wann gilt Tempo 10?".
    static boolean takesAWishForGranted(String question, Set<ItemResult> results) {
        return !results.isEmpty()
                && FAILED.containsAll(results)
                && supposes(question)
                && WHY_OR_WHEN.matcher(question).find()
                && !OF_WISHING.matcher(question).find();
    }

    /// What the question supposes; empty where it asks openly, or supposes both.
    static Optional<Premise> of(String question) {
        if (!SUPPOSING.matcher(question).find()) {
            return Optional.empty();
        }
        Set<Premise> all = EnumSet.noneOf(Premise.class);
        for (Premise premise : values()) {
            if (premise.supposed.matcher(question).find()) {
                all.add(premise);
            }
        }
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    /// Whether the question takes something for granted: it asks when or why, not whether.
    static boolean supposes(String question) {
        return SUPPOSING.matcher(question).find() && !DENYING.matcher(question).find();
    }

    /// Whether a stretch tells how something ended.
    static boolean tellsAnEnd(Extract.Chosen stretch) {
        String text = text(stretch);
        return stretch.best().passage().source().passage().kind() == StatementKind.DECISION
                || DENIAL.matcher(text).find()
                || UNSETTLED.matcher(text).find()
                || (!isWish(stretch)
                        && (!Tally.in(text).isEmpty()
                                || APPROVED.result.matcher(text).find()
                                || REJECTED.result.matcher(text).find()));
    }

    private static String text(Extract.Chosen stretch) {
        return PrintedText.repaired(new Span(stretch.start(), stretch.end())
                .of(stretch.best().passage().source().passage().text()));
    }

    /// Whether a stretch tells what somebody wants, not what was decided.
    static boolean isWish(Extract.Chosen stretch) {
        return WISHES.contains(StatementKinds.of(stretch.best().passage().source(), stretch.start(), stretch.end()));
    }

    private static boolean isResolution(Extract.Chosen stretch, String text) {
        return stretch.best().passage().source().passage().kind() == StatementKind.DECISION
                && RESOLUTION.matcher(text).find()
                && !UNSETTLED.matcher(text).find();
    }

    /// An amendment's end beside that of the paper: one sentence tells the one, another the other.
    private static boolean tellsTwoEnds(Extract.Chosen stretch) {
        return stretch.best().passage().pieces().stream()
                .filter(piece ->
                        piece.span().start() >= stretch.start() && piece.span().end() <= stretch.end())
                .anyMatch(piece -> APPROVED.isToldIn(piece.text()));
    }

    /// The stretches that say the opposite; none where any of them says what is supposed.
    List<Extract.Chosen> contradicting(List<Extract.Chosen> chosen) {
        List<Extract.Chosen> contradicting = new ArrayList<>();
        for (Extract.Chosen stretch : chosen) {
            String text = text(stretch);
            if (isWish(stretch)) {
                continue;
            }
            boolean rejected = REJECTED.result.matcher(text).find();
            boolean approved = (APPROVED.result.matcher(text).find() && (!rejected || tellsTwoEnds(stretch)))
                    || (!rejected && isResolution(stretch, text));
            boolean supposed = this == REJECTED ? rejected : approved;
            if (supposed) {
                return List.of();
            }
            boolean unsettled = stretch.best().passage().source().passage().kind() == StatementKind.DECISION
                    && UNSETTLED.matcher(text).find();
            if (rejected || approved || unsettled || DENIAL.matcher(text).find()) {
                contradicting.add(stretch);
            }
        }
        return contradicting;
    }
}
