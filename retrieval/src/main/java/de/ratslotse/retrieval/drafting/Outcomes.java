package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Vote;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// How an item ended, in words that say no more and no less than its source.
///
/// What only a feed tells stands in the feed's own words: "zugestimmt zu geändertem Beschlusstext" is not the same as
/// accepted. Where the minutes count more than one vote, all of them stand there: the numbers of one would pass for the
/// result of the whole.
final class Outcomes {

    /// Results that only a vote has: the text below them was put to it.
    static final Set<ItemResult> VOTED = EnumSet.of(ItemResult.ACCEPTED, ItemResult.REJECTED, ItemResult.ELECTED);

    private static final Pattern YES = Pattern.compile(
            "(?iu)\\d+\\s*(?:ja\\b|ja-stimme|stimmen? dafür|yes\\b|ayes?\\b)|\\b(?:ja|dafür)\\s?:\\s?\\d+");
    private static final Pattern NO = Pattern.compile(
            "(?iu)\\d+\\s*(?:nein\\b|nein-stimme|gegenstimme|stimmen? dagegen|no\\b|noes\\b|nays?\\b)|\\b(?:nein|dagegen)\\s?:\\s?\\d+");

    private static final Pattern TAKEN_OFF = Pattern.compile(
            "(?iu)\\babgesetzt\\b|a b g e s e t z t|\\bvon der Tagesordnung (?:genommen|gestrichen)|\\b(?:removed|struck) from the agenda");

    private static final Pattern WORD =
            Pattern.compile("\\b(?:einstimmige?|mehrheitliche?)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PART = Pattern.compile(
            "(?:TOP|Ziffern?|Listen?|Punkte?|Spiegelstriche?|Nr\\.|Absatz|Abs\\.|Buchstaben?|Teil) ?[\\d\\p{L}][^:]{0,80}:\\s");

    private final DraftWords words;

    Outcomes(DraftWords words) {
        this.words = words;
    }

    /// Of the result and vote of an item; empty where nothing is known.
    ///
    /// @param minutes where the minutes tell it, their words
    Optional<String> told(AgendaItem item, Optional<String> minutes) {
        if (minutes.isEmpty() && isOfFeed(item)) {
            return item.resultText().map(this::inItsWords);
        }
        if (item.result() == ItemResult.NONE) {
            return minutes;
        }
        String word = word(item, minutes);
        if (minutes.filter(Outcomes::countsMoreThanOnce).isPresent()) {
            return Optional.of(word + " – " + inItsWords(minutes.get()));
        }
        if (minutes.filter(Outcomes::isOfAPart).isPresent()) {
            return minutes.map(this::inItsWords);
        }
        String vote = item.vote().map(this::numbers).orElse("");
        return Optional.of(vote.isEmpty() ? word : word + " (" + vote + ")");
    }

    /// Taken off the agenda is not put off to another day.
    private String word(AgendaItem item, Optional<String> minutes) {
        boolean off = item.result() == ItemResult.POSTPONED
                && minutes.filter(said -> TAKEN_OFF.matcher(said).find()).isPresent();
        return words.sentence(
                off ? "result_taken_off" : "result_" + item.result().label());
    }

    /// Whether only a feed says how the item ended, and nobody put it right.
    static boolean isOfFeed(AgendaItem item) {
        boolean words = item.resultText().isPresent()
                && item.entry().origin("resultText").orElse(null) instanceof Origin.Feed;
        return words && item.entry().origin("result").stream().allMatch(Origin.Feed.class::isInstance);
    }

    private String inItsWords(String text) {
        return words.quoted(text);
    }

    /// Whether a text gives the same side of a vote more than once: a vote on each part, or on an amendment before.
    static boolean countsMoreThanOnce(String text) {
        return YES.matcher(text).results().count() > 1
                || NO.matcher(text).results().count() > 1
                || WORD.matcher(text).results().count() > 1;
    }

    /// Whether a text says of itself that the vote was on a part: "TOP 7, Spiegelstrich 3: …".
    static boolean isOfAPart(String text) {
        return PART.matcher(text).lookingAt();
    }

    private String numbers(Vote vote) {
        List<String> numbers = new ArrayList<>();
        vote.unanimous()
                .filter(all -> all || !vote.isCounted())
                .ifPresent(all -> numbers.add(words.sentence(all ? "vote_unanimous" : "vote_majority")));
        vote.yes().ifPresent(yes -> numbers.add(words.sentence("vote_yes", yes)));
        vote.no().ifPresent(no -> numbers.add(words.sentence("vote_no", no)));
        vote.abstain().ifPresent(abstain -> numbers.add(words.sentence("vote_abstain", abstain)));
        return String.join(", ", numbers);
    }
}
