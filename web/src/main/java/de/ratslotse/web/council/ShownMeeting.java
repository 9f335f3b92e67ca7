package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Meeting;
import java.time.LocalDate;
import java.util.List;

/// A meeting as its page shows it.
///
/// @param past whether its day is over
public record ShownMeeting(Meeting meeting, List<ShownItem> items, List<ShownFile> files, Cited cited, boolean past) {

    static boolean isPast(Meeting meeting, LocalDate today) {
        return meeting.date().filter(day -> day.isBefore(today)).isPresent();
    }

    /// Nothing became of any item, as far as is known: most likely nobody has the minutes yet.
    public boolean withoutResults() {
        return items.stream().noneMatch(ShownItem::hasResult);
    }

    public boolean provisional() {
        return meeting.approved().filter(approved -> !approved).isPresent();
    }

    public boolean approved() {
        return meeting.approved().orElse(false);
    }
}
