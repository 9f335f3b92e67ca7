package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.Origin.Printed;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What minutes say below an item that ended in no decision: that nobody declared an interest, who reported, what is
/// put off. Quoted from the heading on, as far as there is room; what somebody said word for word is not told.
final class Recorded {

    /// "All agreed this was a true record": of which day stands in the sentence before.
    static final Pattern TRUE_RECORD = Pattern.compile("(?i)\\b(?:true|correct|accurate) (?:and \\w+ )?record\\b");

    private static final Pattern MINUTES = Pattern.compile("(?i)^(?:the )?minutes of\\b");
    private static final Pattern SPEAKER = Pattern.compile(
            "(?mu)^\\h*(?:\\p{Lu}[\\p{L}.,-]*\\h+){1,6}?(?:\\([^)\\n]{1,30}\\))?\\h*:\\h*(?:\\n|\\p{Lu})");
    private static final Pattern PAGE_END = Pattern.compile(
            "(?mi)^\\h*(?:signed\\b|gez\\.|_{3,}|(?:- ?)?(?:page|seite) \\d|next meeting\\b|[-–—]?\\h*(?:nicht-?\\h?)?öffentlicher teil\\b|-? ?\\d{1,3} ?-?$).*");
    /// The next line of an agenda that minutes print before all.
    private static final Pattern LISTED = Pattern.compile("(?mu)^\\h*\\d{1,2}\\.\\h+\\p{Lu}[^\\n]*[^.?!:\\s]\\h*$");
    /// Behind it stand signatures and what is attached.
    private static final Pattern CLOSING = Pattern.compile(
            "(?ius)\\bschlie(?:ß|ss)t\\b.{0,80}\\bsitzung|\\bsitzung\\b.{0,40}\\bgeschlossen\\b"
                    + "|\\b(?:closed|adjourned) the meeting\\b|\\bmeeting (?:was )?(?:closed|adjourned)\\b|\\bmeeting to a close\\b");
    private static final Pattern LEADS = Pattern.compile("^[\\s:;,.–-]+");
    private static final int MOST = 600;
    private static final int LEAST = 4;

    private Recorded() {}

    /// Empty where nothing stands below the heading, or somebody speaks there.
    static Optional<Statement> in(Writer writer, ItemMinutes minutes) {
        List<Quote> quotes = new ArrayList<>();
        int room = MOST;
        for (Passage passage : minutes.passages()) {
            Span span = below(minutes, passage);
            String text = span.of(passage.text());
            if (passage.kind() == StatementKind.SPEECH || isNone(text)) {
                return Optional.empty();
            }
            String language = minutes.file().language();
            int closing = closing(text, language);
            text = text.substring(0, closing);
            int end = room > 0 ? end(text, language, room) : 0;
            if (end >= LEAST) {
                writer.quotes()
                        .of(minutes.file(), passage, span.start(), span.start() + end)
                        .ifPresent(quotes::add);
            }
            room = end < text.stripTrailing().length() ? 0 : room - end;
            if (closing < span.length()) {
                break;
            }
        }
        return told(quotes, room == 0);
    }

    /// Where the sentence begins that closes the meeting; where it stands first, where it ends.
    private static int closing(String text, String language) {
        for (Span sentence : Sentences.of(text, language)) {
            if (CLOSING.matcher(sentence.of(text)).find()) {
                return sentence.start() < LEAST ? sentence.end() : sentence.start();
            }
        }
        return text.length();
    }

    private static boolean isNone(String text) {
        return SPEAKER.matcher(text).find() || LISTED.matcher(text).find();
    }

    /// Of which minutes a decision speaks; its sentence may go on in the next passage.
    static Optional<Statement> minutes(Writer writer, ItemMinutes minutes) {
        List<Quote> quotes = minutes.sentences(
                writer, (_, sentence) -> MINUTES.matcher(sentence.strip()).find(), 1);
        boolean ended = quotes.stream().allMatch(quote -> quote.text().matches("(?s).*[.!?]"));
        if (ended) {
            return told(quotes, false);
        }
        List<Quote> whole = new ArrayList<>(quotes);
        minutes.sentences(
                        writer,
                        (_, sentence) -> Character.isLowerCase(sentence.strip().charAt(0)),
                        1)
                .forEach(whole::add);
        return told(whole, false);
    }

    private static Optional<Statement> told(List<Quote> quotes, boolean cut) {
        String text = String.join(" ", quotes.stream().map(Quote::text).toList());
        List<Integer> numbers = quotes.stream()
                .flatMap(quote -> quote.numbers().stream())
                .distinct()
                .toList();
        return quotes.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement(Topic.RECORDED, cut ? text + " […]" : text, numbers));
    }

    /// What of a passage stands between the item's heading and the next one, and above the end of the page.
    private static Span below(ItemMinutes minutes, Passage passage) {
        int start = minutes.from()
                .filter(heading -> heading.page() == passage.page())
                .map(heading -> Math.max(0, heading.end() - passage.start()))
                .orElse(0);
        int end = minutes.to()
                .filter(heading -> heading.page() == passage.page())
                .map(Printed::start)
                .map(next -> next - passage.start())
                .orElse(passage.text().length());
        start = Math.min(start, passage.text().length());
        end = Math.max(start, Math.min(end, passage.text().length()));
        String text = passage.text().substring(start, end);
        Matcher leads = LEADS.matcher(text);
        int skipped = leads.find() ? leads.end() : 0;
        Matcher foot = PAGE_END.matcher(text).region(skipped, text.length());
        return new Span(start + skipped, foot.find() ? start + foot.start() : end);
    }

    /// Where the last whole sentence ends for which there is room.
    private static int end(String text, String language, int room) {
        if (text.strip().length() <= room) {
            return text.stripTrailing().length();
        }
        int end = 0;
        for (Span sentence : Sentences.of(text, language)) {
            if (sentence.end() <= room) {
                end = sentence.end();
            }
        }
        return end;
    }
}
