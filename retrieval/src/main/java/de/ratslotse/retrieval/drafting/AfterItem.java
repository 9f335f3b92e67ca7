package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the minutes say of an item: the decision in its own words, the result, the vote, what somebody is to do.
///
/// Nothing is told in other words than the minutes': a text that was not accepted stands as what was put to the vote.
final class AfterItem {

    private static final int TASKS = 4;
    private static final int OPENING = 40;
    /// Somebody of the administration is told to do something, or promises it; what is only spoken of is no task.
    static final Pattern TASK = Pattern.compile(
            "\\b(?:(?:Stadt|Gemeinde)?verwaltung|(?:Ober)?bürgermeister(?:in)?|Magistrat|(?:Fach)?amt|staff|clerk)\\b"
                    + ".{0,60}\\b(?:wird|werden|is|are)\\b.{0,80}\\b(?:beauftragt|gebeten|aufgefordert|directed|requested|asked)\\b"
                    + "|\\b(?:clerk|treasurer|chair(?:man|woman|person)?|councill?ors?(?: \\p{Lu}[\\p{L}.'-]*){0,2}) (?:to|will|(?:agreed|offered) to) (?!the\\b|be\\b|have\\b|council\\b)\\p{L}[\\p{L}-]{2,}"
                    + "|\\bto be (?:discussed|considered|reviewed)\\b.{0,30}\\bat the next meeting\\b"
                    + "|\\bwird (?:die|diese) (?:An)?frage\\b.{0,80}\\bbeantworten\\b|\\bsicher\\w* (?:dies |das )?zu, dass\\b"
                    + "|\\bsagt (?:(?:dies|das|es) )?zu(?:[,.]| und)|\\bzugesagt, dass\\b|\\bsagten? .{1,40} zu\\.$|\\bto report back\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    /// "Mit dem Amt soll geklärt werden, ob …"; in a speech it is a wish.
    static final Pattern TO_CLEAR = Pattern.compile(
            "^(?:Es|Das|Dies|Die Frage|Mit der Verwaltung|\\p{Lu}\\p{L}+) soll(?:en)? .{0,80}\\b(?:geklärt|nachgefragt|nachgereicht|vorgelegt) werden\\b",
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    static final Pattern PROMISE = Pattern.compile(
            "[^:„]{0,120}\\bsag(?:t|en|te|ten) (?:(?:dies|das|es) )?zu(?:[,.]| und)", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern BARE = Pattern.compile(
            "(?:Zustimmende )?Kenntnisnahme(?: (?:der|von der) Stellungnahme.{0,40})?\\.?|Erledigt\\b.{0,40}");

    private final Writer writer;
    private final Meeting meeting;

    AfterItem(Writer writer, Meeting meeting) {
        this.writer = writer;
        this.meeting = meeting;
    }

    /// @param next the item printed after it, where the stretch of this one ends
    /// @param papers that the item deals with
    /// @param minutes the files in which results of this meeting are printed
    Item of(AgendaItem item, Optional<AgendaItem> next, List<Paper> papers, Set<UUID> minutes) {
        List<Statement> statements = new ArrayList<>();
        Optional<Quote> decision = item.result() == ItemResult.ACCEPTED
                ? writer.quotes().resolution(item, meeting).filter(quote -> !isBare(item, quote))
                : Optional.empty();
        Movers.of(writer, item).ifPresent(statements::add);
        Writer.add(statements, Topic.DECISION, decision);
        if (decision.isEmpty()) {
            text(item, papers).ifPresent(statements::add);
        }
        result(item).ifPresent(statements::add);
        sideVotes(item, next).forEach(statements::add);
        tasks(item, next, decision).forEach(statements::add);
        recorded(item, next, minutes, statements).ifPresent(statements::add);
        if (statements.isEmpty() && isOnlyAnnounced(item, minutes)) {
            statements.add(writer.missing(Topic.MISSING, "only_announced"));
        }
        return new Item(
                item.number().orElse(""),
                item.title().orElseGet(() -> writer.words().sentence("not_recognised")),
                item.isPublic(),
                Writer.ordered(statements),
                decision.map(Quote::text),
                Optional.of(item.result()).filter(result -> result != ItemResult.NONE),
                item.vote(),
                Optional.of(item.id()));
    }

    /// What the item was about where nothing was accepted: what the minutes print below it, or else, as what was only
    /// proposed, the words of its paper.
    private Optional<Statement> text(AgendaItem item, List<Paper> papers) {
        boolean voted = item.result() == ItemResult.REJECTED
                || item.result() == ItemResult.ELECTED
                || item.vote().filter(Vote::isCounted).isPresent();
        Topic topic = voted ? Topic.PUT_TO_THE_VOTE : Topic.RECORDED;
        Optional<Statement> printed = writer.quotes()
                .putToTheVote(item)
                .map(quote -> Writer.quoted(isBare(item, quote) ? Topic.RECORDED : topic, quote));
        boolean known = item.result() != ItemResult.NONE || item.resultText().isPresent();
        return papers.size() == 1 && known
                ? printed.or(() -> writer.quotes()
                        .of(papers.getFirst(), "proposedResolution")
                        .map(quote -> Writer.quoted(Topic.SUGGESTED, quote)))
                : printed;
    }

    /// "Beschluss: Kenntnisnahme" above a counted vote: the vote was on something else, mostly the motion itself.
    private static boolean isBare(AgendaItem item, Quote quote) {
        return item.vote().filter(Vote::isCounted).isPresent()
                && BARE.matcher(quote.text()).matches();
    }

    private Optional<Statement> result(AgendaItem item) {
        Optional<Quote> outcome = writer.quotes().outcome(item, meeting);
        Optional<String> told = new Outcomes(writer.words()).told(item, outcome.map(Quote::text));
        boolean printed = item.entry().origin("result").orElse(null) instanceof Origin.Printed;
        Optional<Quote> place = printed ? outcome.or(() -> writer.quotes().title(item)) : outcome;
        return told.map(text -> writer.told(Topic.RESULT, text, place));
    }

    /// What the minutes say below an item that ended in nothing; or of which minutes it was said that they are right.
    private Optional<Statement> recorded(
            AgendaItem item, Optional<AgendaItem> next, Set<UUID> minutes, List<Statement> told) {
        Optional<ItemMinutes> own = ItemMinutes.between(writer, item, next)
                .or(() -> ItemMinutes.last(writer, item, next))
                .filter(stretch -> minutes.contains(stretch.file().id()));
        boolean bare = told.stream().allMatch(statement -> statement.topic() == Topic.TASK);
        if (bare && item.result() == ItemResult.NONE) {
            return own.flatMap(stretch -> Recorded.in(writer, stretch));
        }
        boolean unnamed = told.stream()
                .anyMatch(statement -> statement.topic() == Topic.DECISION
                        && Recorded.TRUE_RECORD.matcher(statement.text()).find());
        return unnamed ? own.flatMap(stretch -> Recorded.minutes(writer, stretch)) : Optional.empty();
    }

    /// Whether an item stands in an agenda alone although there are minutes.
    private static boolean isOnlyAnnounced(AgendaItem item, Set<UUID> minutes) {
        return ItemMinutes.printed(item, "title")
                .filter(place -> !minutes.isEmpty() && !minutes.contains(place.file()))
                .isPresent();
    }

    private Stream<Statement> sideVotes(AgendaItem item, Optional<AgendaItem> next) {
        return ItemMinutes.between(writer, item, next).or(() -> ItemMinutes.own(writer, item)).stream()
                .flatMap(minutes -> minutes.sideVotes(writer, item).stream())
                .map(quote -> Writer.quoted(Topic.SIDE_VOTE, quote));
    }

    private Stream<Statement> tasks(AgendaItem item, Optional<AgendaItem> next, Optional<Quote> decision) {
        Optional<ItemMinutes> own = ItemMinutes.between(writer, item, next);
        Stream<Quote> tasks = own.isPresent()
                ? own.get().sentences(writer, AfterItem::isTask, TASKS).stream()
                : ItemMinutes.whole(writer, item).stream()
                        .flatMap(minutes -> minutes.sentences(writer, AfterItem::isPromise, TASKS).stream());
        return tasks.filter(quote -> decision.isEmpty()
                        || !isPartOf(quote.text(), decision.get().text()))
                .map(quote -> Writer.quoted(Topic.TASK, quote));
    }

    /// Either of them: the sentence may begin with the number and the movers of what was decided.
    private static boolean isPartOf(String sentence, String decision) {
        String opening = decision.substring(0, Math.min(OPENING, decision.length()));
        return decision.contains(sentence) || sentence.contains(opening);
    }

    /// Where what was said is kept as well, a wish of somebody may read like a task: only what the minutes tell of
    /// somebody's promise counts.
    private static boolean isPromise(Passage passage, String sentence) {
        return isTask(passage, sentence) && PROMISE.matcher(sentence).lookingAt();
    }

    private static boolean isTask(Passage passage, String sentence) {
        boolean wanted = TASK.matcher(sentence).find()
                || (passage.kind() != StatementKind.SPEECH
                        && TO_CLEAR.matcher(sentence).find());
        return passage.kind() != StatementKind.PROPOSAL && PaperTexts.isSentence(sentence) && wanted;
    }
}
