package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells where a matter was dealt with, how it ended there, and where it stands. What a committee only advises is told
/// with its role, never as the decision.
final class DossierSteps {

    private static final Set<ItemResult> DECIDED =
            EnumSet.of(ItemResult.ACCEPTED, ItemResult.REJECTED, ItemResult.WITHDRAWN, ItemResult.ELECTED);

    /// A feed's own words add nothing to these.
    private static final Set<ItemResult> PLAIN =
            EnumSet.of(ItemResult.NOTED, ItemResult.POSTPONED, ItemResult.WITHDRAWN, ItemResult.ELECTED);

    private final Writer writer;

    DossierSteps(Writer writer) {
        this.writer = writer;
    }

    Statement told(Step step) {
        Optional<Quote> quote = quote(step);
        String text = where(step) + ": " + outcome(step, quote);
        boolean known = step.result() != ItemResult.NONE
                || quote.isPresent()
                || step.resultText().isPresent();
        return known
                ? writer.told(Topic.CONSULTED, text, quote.or(() -> place(step)))
                : new Statement(Topic.CONSULTED, text, List.of());
    }

    /// The decision's own words, where this meeting decided and said yes.
    Optional<Quote> resolution(Step step) {
        return step.result() == ItemResult.ACCEPTED && !step.advises()
                ? step.item()
                        .flatMap(item -> step.meeting()
                                .flatMap(meeting -> writer.quotes().resolution(item, meeting)))
                : Optional.empty();
    }

    /// The last step that ended the matter; that somebody took note of it ends it only where nothing is known later.
    static Optional<Step> last(List<Step> steps) {
        return steps.reversed().stream()
                .filter(step -> DECIDED.contains(step.result()) && !step.advises())
                .findFirst()
                .or(() -> lastKnown(steps).filter(step -> step.result() == ItemResult.NOTED && !step.advises()));
    }

    private static Optional<Step> lastKnown(List<Step> steps) {
        return steps.stream()
                .filter(step ->
                        step.result() != ItemResult.NONE || step.resultText().isPresent())
                .reduce((first, second) -> second);
    }

    /// Whether the last thing known of its end are words that stand for no result: "erledigt".
    static boolean isSaidOtherwise(DossierMatter matter) {
        return lastKnown(matter.course())
                .filter(step -> step.result() == ItemResult.NONE && !step.advises())
                .isPresent();
    }

    /// Where the matter stands, after its last step that is known to have ended.
    Statement standing(DossierMatter matter) {
        Optional<Step> ended = last(matter.course());
        if (ended.isPresent()) {
            Step step = ended.get();
            Optional<Quote> quote = quote(step);
            return writer.told(Topic.STANDING, result(step) + " – " + where(step), quote.or(() -> place(step)));
        }
        Optional<Step> known = lastKnown(matter.course());
        if (known.isPresent()) {
            Step step = known.get();
            boolean open = step.result() != ItemResult.NONE || step.advises();
            String outcome = outcome(step, quote(step));
            String words = open
                    ? writer.words().sentence("standing_open", where(step), outcome)
                    : outcome + " – " + where(step);
            return writer.told(Topic.STANDING, words, quote(step).or(() -> place(step)));
        }
        Optional<Step> coming = matter.course().stream()
                .filter(step ->
                        step.consultation().filter(Consultation::planned).isPresent())
                .findFirst();
        return coming.map(step -> writer.missing(Topic.STANDING, "standing_planned", where(step)))
                .orElseGet(() -> writer.missing(Topic.STANDING, "standing_unknown"));
    }

    /// Day, organization and what it had to do with it.
    String where(Step step) {
        String place = Stream.of(step.date().map(writer.words()::day), step.organization())
                .flatMap(Optional::stream)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        String role = step.consultation()
                .flatMap(Consultation::role)
                .filter(_ -> step.advises())
                .map(word -> " (" + word + ")")
                .orElse("");
        return (place.isEmpty() ? writer.words().sentence("no_day") : place) + role;
    }

    private String result(Step step) {
        return writer.words().sentence("result_" + step.result().label());
    }

    private String outcome(Step step, Optional<Quote> quote) {
        String said = quote.filter(words -> !isDecision(step, words))
                .map(Quote::text)
                .or(() -> step.resultText().filter(_ -> !PLAIN.contains(step.result())))
                .map(words -> writer.words().quoted(Shortened.of(words)))
                .orElse("");
        String numbers = quote.isPresent()
                ? ""
                : step.item().flatMap(AgendaItem::vote).map(this::numbers).orElse("");
        String word = step.result() == ItemResult.NONE && !said.isEmpty() ? "" : result(step);
        String told =
                Stream.of(word, said, numbers).filter(part -> !part.isEmpty()).collect(Collectors.joining(" – "));
        return isProvisional(step) ? told + " " + writer.words().sentence("provisional_step") : told;
    }

    /// Where minutes say nothing but the text that was decided, it is told as the decision already.
    private static boolean isDecision(Step step, Quote quote) {
        return step.item()
                .flatMap(AgendaItem::resolution)
                .filter(text -> bare(text).startsWith(bare(quote.text())))
                .isPresent();
    }

    private static String bare(String text) {
        return text.replaceAll("[\\s-]+", "");
    }

    private static boolean isProvisional(Step step) {
        return step.result() != ItemResult.NONE
                && step.meeting()
                        .flatMap(meeting -> meeting.approved())
                        .filter(approved -> !approved)
                        .isPresent();
    }

    private String numbers(Vote vote) {
        return Stream.of(
                        number("vote_yes", vote.yes()),
                        number("vote_no", vote.no()),
                        number("vote_abstain", vote.abstain()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String number(String key, java.util.OptionalInt number) {
        return number.isPresent() ? writer.words().sentence(key, number.getAsInt()) : "";
    }

    /// The words of the minutes; the title of the item tells no result.
    private Optional<Quote> quote(Step step) {
        String title = step.item().flatMap(AgendaItem::title).orElse("?");
        return printed(step).filter(quote -> !quote.text().contains(title));
    }

    /// Where an item is printed that no feed lists.
    private Optional<Quote> place(Step step) {
        return step.item().filter(item -> item.entry().feedUrl().isEmpty()).flatMap(writer.quotes()::title);
    }

    private Optional<Quote> printed(Step step) {
        return step.item()
                .flatMap(item ->
                        step.meeting().flatMap(meeting -> writer.quotes().outcome(item, meeting)))
                .or(() -> step.consultation()
                        .flatMap(consultation -> writer.quotes().outcome(consultation, step.meeting())));
    }
}
