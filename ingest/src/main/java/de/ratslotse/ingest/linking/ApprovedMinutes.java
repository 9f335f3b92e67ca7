package de.ratslotse.ingest.linking;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The minutes that an item approves: of which day, and of the regular or a special meeting of that day.
///
/// @param regular whether those of a regular meeting are meant; so where nothing is said
/// @param special whether those of a special meeting are meant
record ApprovedMinutes(LocalDate day, boolean regular, boolean special) {

    private static final Pattern TITLE = Pattern.compile(
            "(?i).*(?:genehmigung|anerkennung|feststellung|approv\\w*|confirm\\w*|adopt\\w*)\\b.*(?:niederschrift|protokoll|minutes).*",
            Pattern.DOTALL);
    /// "THAT the minutes of the regular meeting held May 4, 2031, be adopted as published."
    private static final Pattern DECISION = Pattern.compile(
            "(?i)^\\W*(?:that )?(?:the |die )?(?:minutes|niederschrift|protokoll)\\b.{0,200}\\b(?:adopted|approved|confirmed|accepted|genehmigt|angenommen)\\b.*",
            Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2})\\.\\s?(\\d{1,2}|[\\p{L}]{3,9})\\.?\\s?(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)? (?:of )?([A-Z][a-z]{2,8}),? (\\d{4})"
                    + "|([A-Z][a-z]{2,8}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})");
    private static final Pattern SPECIAL =
            Pattern.compile("(?iu)\\b(?:special|extraordinary|sondersitzung|außerordentlich\\p{L}*)\\b");
    private static final Pattern REGULAR = Pattern.compile("(?iu)\\b(?:regular|ordinary|ordentlich\\p{L}*)\\b");
    private static final List<DateTimeFormatter> FORMS = List.of(
            DateTimeFormatter.ofPattern("d.M.yyyy", Locale.GERMAN),
            DateTimeFormatter.ofPattern("d.MMMM yyyy", Locale.GERMAN),
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("MMMM d yyyy", Locale.ENGLISH));

    /// By the text that was decided, or else by the title of an item.
    static List<ApprovedMinutes> in(ItemDraft item) {
        Optional<String> title =
                item.values().text("title").filter(text -> TITLE.matcher(text).matches());
        Optional<String> decision = item.values()
                .text("resolution")
                .filter(text -> DECISION.matcher(text).matches());
        List<ApprovedMinutes> decided = decision.map(ApprovedMinutes::in).orElse(List.of());
        return decided.isEmpty() ? title.map(ApprovedMinutes::in).orElse(List.of()) : decided;
    }

    private static List<ApprovedMinutes> in(String text) {
        boolean special = SPECIAL.matcher(text).find();
        boolean regular = !special || REGULAR.matcher(text).find();
        List<ApprovedMinutes> found = new ArrayList<>();
        Matcher day = DAY.matcher(text);
        while (day.find()) {
            day(day.group()).ifPresent(date -> found.add(new ApprovedMinutes(date, regular, special)));
        }
        return found;
    }

    /// Of a meeting on that day.
    boolean areOf(MeetingDraft meeting) {
        return meeting.isSpecial() ? special : regular;
    }

    private static Optional<LocalDate> day(String text) {
        String bare = text.replaceAll("\\.\\s+", ".")
                .replaceAll("(?<=\\d)(?:st|nd|rd|th)\\b", "")
                .replace(",", "")
                .replace(" of ", " ")
                .replaceAll("\\s+", " ");
        for (DateTimeFormatter form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(bare, form));
            } catch (java.time.DateTimeException _) {
                // another way of writing it
            }
        }
        return Optional.empty();
    }
}
