package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.PaperTexts.Held;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sentences of a paper that name a day until which something must be done.
final class Deadlines {

    private static final int WORDS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final int MOST = 2;

    private static final Pattern DEADLINE = Pattern.compile(
            "(?=.*\\b(?:frist|(?:bis (?:zum|spätestens|ende)|(?<![\\d.] )bis \\d{1,2}\\. ?\\p{L}{3,9} \\d{4})|spätestens|deadline|no later than|by \\d|expires?|läuft .* ab)\\b)"
                    + "(?=.*(?:\\d{1,2}\\. ?(?:\\d{1,2}\\.|\\p{L}{3,9}) ?\\d{2,4}|\\b20\\d\\d\\b)).*",
            WORDS | Pattern.DOTALL);

    private final PaperTexts texts;

    Deadlines(PaperTexts texts) {
        this.texts = texts;
    }

    /// From this day on.
    List<Quote> of(List<Held> held, LocalDate from) {
        List<Quote> deadlines = new ArrayList<>();
        held.stream()
                .filter(file -> !PaperTexts.isAnnex(file.attached()))
                .forEach(one -> one.passages()
                        .forEach(passage -> texts.take(one, passage, deadlines, MOST, text -> isDeadline(text, from))));
        return deadlines;
    }

    private static boolean isDeadline(String text, LocalDate from) {
        return DEADLINE.matcher(text).matches()
                && !PaperTexts.isCaption(text)
                && Days.in(text).stream().anyMatch(day -> !day.isBefore(from));
    }
}
