package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.council.AgendaItem;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Items of an agenda that come without a paper: announcements, questions, and headings of other items.
final class StandingItems {

    private static final Pattern TITLE = Pattern.compile(
            "(?:Verschiedenes|Sonstiges|Mitteilungen|Bekanntgaben?|Bekanntmachungen|(?:Mündliche |Schriftliche )?(?:An)?[Ff]ragen|Anregungen|Wünsche|(?:Einwohner|Bürger)\\p{L}*stunde"
                    + "|Eröffnung|Begrüßung|Feststellung der|Any other business|Announcements|Questions? (?:Time|from)|Public participation|Adjournment|Apologies|Call to order)(?:[ ,:/].*)?",
            Pattern.UNICODE_CHARACTER_CLASS);

    private StandingItems() {}

    /// Whether an item without a paper lacks one.
    ///
    /// @param all the items of its meeting
    static boolean wantsPaper(AgendaItem item, List<AgendaItem> all) {
        boolean standing = item.title()
                .filter(title -> TITLE.matcher(title.strip()).matches())
                .isPresent();
        return item.number().isPresent()
                && !standing
                && !headsOthers(item.number().get(), all);
    }

    private static boolean headsOthers(String number, List<AgendaItem> all) {
        return all.stream()
                .map(AgendaItem::number)
                .flatMap(Optional::stream)
                .anyMatch(other -> other.startsWith(number + "."));
    }
}
