package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.StatementKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Where values of the council's data are printed; for a value that only a feed tells, the title on the paper's own
/// file.
final class Places {

    /// "Der Bauausschuss empfiehlt dem Rat:" before what it put to the vote.
    private static final Pattern RECOMMENDS =
            Pattern.compile("(?iu)^.{0,60}\\b(?:empfiehlt|empfehlen|empfahl|recommends?)\\b");

    private static final Pattern LEADS_TO_ADVICE =
            Pattern.compile("(?iu)\\b(?:empfiehlt|empfehlen|empfahl|recommends?|recommended)\\b[^.!?]{0,160}$");

    private static final Pattern ADVISES_THE_COUNCIL = Pattern.compile(
            "(?iu)\\b(?:empfiehlt|empfehlen)\\s+(?:dem|der)\\s+\\p{L}*(?:rat|kreistag|ausschuss|versammlung|verwaltung)\\b|\\brecommends?\\s+(?:to\\s+|that\\s+)?(?:the\\s+)?council\\b");

    /// "Der Beirat stellt einstimmig folgenden Antrag:" is the vote of an advisory council, and what it voted on a
    /// motion.
    private static final Pattern MOVES_AT_OTHERS = Pattern.compile(
            "(?iu)\\bstell(?:t|te|en|ten)\\b[^.!?]{0,30}\\b(?:einstimmig|mehrheitlich|mit \\S+ (?:Ja-)?Stimmen?)\\b[^.!?]{0,60}\\bAntrag\\b");

    private static final int BEFORE = 260;

    /// "Mittwoch, den 25. September 2025", "2025-09-25".
    private static final int BEFORE_YEAR = 30;

    private static final int AFTER_YEAR = 12;

    private final CouncilData data;
    private final PageTexts pages;
    private final Access access;
    private final Map<UUID, Boolean> advising = new HashMap<>();

    Places(CouncilData data, PageTexts pages, Access access) {
        this.data = data;
        this.pages = pages;
        this.access = access;
    }

    /// Of the first of these fields that is printed somewhere; else the paper's title on its file.
    Optional<Place> of(Paper paper, String... fields) {
        return printed(paper.entry(), kind(paper), false, fields).or(() -> onFile(paper));
    }

    /// Only where one of these fields is printed.
    Optional<Place> printed(Paper paper, String... fields) {
        return printed(paper.entry(), kind(paper), false, fields);
    }

    Optional<Place> of(Meeting meeting, String... fields) {
        return printed(meeting.entry(), StatementKind.INFORMATION, isProvisional(meeting), fields);
    }

    /// Where the day of a meeting is printed: as the minutes tell it, or else in the file of this place, on its page or
    /// on the first one; empty where the place has it itself.
    Optional<Place> day(Meeting meeting, Place near) {
        Optional<LocalDate> day = meeting.date();
        if (day.isEmpty() || dayIn(near.quote(), near, day.get()).isPresent()) {
            return Optional.empty();
        }
        return printed(meeting.entry(), StatementKind.INFORMATION, isProvisional(meeting), "date", "start")
                .filter(place -> dayIn(place.quote(), place, day.get()).isPresent())
                .or(() -> day(near.page(), near, day.get()))
                .or(() -> near.page() > 1 ? day(1, near, day.get()) : Optional.empty());
    }

    private Optional<Place> day(int page, Place near, LocalDate day) {
        String text = pages.find(access, near.file().id(), page).orElse("");
        return dayIn(text, near, day)
                .map(quote -> new Place(near.file(), page, quote, StatementKind.INFORMATION, near.provisional()));
    }

    /// Looks only around the year: to read all numbers of a page takes longer than to search for the answer.
    private static Optional<String> dayIn(String text, Place near, LocalDate day) {
        String year = String.valueOf(day.getYear());
        for (int at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
            String around = text.substring(Math.max(0, at - BEFORE_YEAR), Math.min(text.length(), at + AFTER_YEAR));
            Optional<String> written = dayAround(around, near, day);
            if (written.isPresent()) {
                return written;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> dayAround(String text, Place near, LocalDate day) {
        String value = "%d-%d-%d".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        return Quantities.in(text, Language.of(near.file().language())).stream()
                .filter(quantity -> quantity.kind() == Quantity.Kind.DATE)
                .filter(quantity -> quantity.value().equals(value))
                .findFirst()
                .map(quantity -> text.substring(quantity.start(), quantity.end()));
    }

    /// Where the number of an item is printed, or else where the file of this place names it ("Punkt 7 der
    /// Tagesordnung").
    Optional<Place> number(AgendaItem item, Place near) {
        return printed(item.entry(), StatementKind.AGENDA, false, "number")
                .or(() -> item.number().flatMap(number -> named(number, near.page(), near)))
                .or(() -> item.number().filter(_ -> near.page() > 1).flatMap(number -> named(number, 1, near)));
    }

    private Optional<Place> named(String number, int page, Place near) {
        String text = pages.find(access, near.file().id(), page).orElse("");
        return ItemNumbers.in(text, number)
                .map(named -> new Place(near.file(), page, named, StatementKind.AGENDA, near.provisional()));
    }

    Optional<Place> title(AgendaItem item) {
        return printed(item.entry(), StatementKind.AGENDA, false, "title", "number");
    }

    /// The vote, or else the result; of an item that only advised, as a recommendation.
    Optional<Place> outcome(AgendaItem item, Optional<Meeting> meeting) {
        boolean provisional = meeting.filter(Places::isProvisional).isPresent();
        Optional<Place> vote = printed(item.entry(), StatementKind.DECISION, provisional, "vote");
        return vote.or(() -> printed(item.entry(), StatementKind.DECISION, provisional, "result", "resultText")
                        .filter(place -> !isWish(item, place)))
                .map(place -> asAdvised(item, place));
    }

    private Place asAdvised(AgendaItem item, Place place) {
        return advises(item) ? place.of(StatementKind.RECOMMENDATION) : place;
    }

    /// Whether those who dealt with it only advised those who decide: what was put to the vote says so, or the words
    /// before it.
    private boolean advises(AgendaItem item) {
        return advising.computeIfAbsent(
                item.id(),
                _ -> leadsToAdvice(item)
                        || Stream.of("vote", "result").anyMatch(field -> says(item, field, ADVISES_THE_COUNCIL)));
    }

    private boolean leadsToAdvice(AgendaItem item) {
        return item.entry().origin("resolution").orElse(null) instanceof Origin.Printed printed
                && (RECOMMENDS.matcher(printed.quote()).find()
                        || LEADS_TO_ADVICE.matcher(before(printed)).find());
    }

    private static boolean says(AgendaItem item, String field, Pattern words) {
        return item.entry().origin(field).orElse(null) instanceof Origin.Printed printed
                && words.matcher(printed.quote()).find();
    }

    private String before(Origin.Printed printed) {
        String page = pages.find(access, printed.file(), printed.page()).orElse("");
        int end = Math.min(printed.start(), page.length());
        return PrintedText.collapsed(page.substring(Math.max(0, end - BEFORE), end))
                .strip();
    }

    /// The text that was decided on tells how it was decided only where it was accepted.
    private static boolean isWish(AgendaItem item, Place place) {
        boolean text = item.entry().origin("resolution").orElse(null) instanceof Origin.Printed printed
                && printed.quote().equals(place.quote());
        boolean heading = item.entry().origin("title").orElse(null) instanceof Origin.Printed title
                && title.quote().equals(place.quote());
        return heading || (text && item.result() != ItemResult.ACCEPTED);
    }

    Optional<Place> outcome(Consultation consultation, Optional<Meeting> meeting) {
        boolean provisional = meeting.filter(Places::isProvisional).isPresent();
        return printed(consultation.entry(), StatementKind.DECISION, provisional, "result", "resultText");
    }

    /// Only for an item that was accepted: else it is what was wished for.
    Optional<Place> resolution(AgendaItem item, Optional<Meeting> meeting) {
        boolean provisional = meeting.filter(Places::isProvisional).isPresent();
        return printed(item.entry(), StatementKind.DECISION, provisional, "resolution")
                .map(place -> movesAtOthers(item) ? place.of(StatementKind.MOTION) : asAdvised(item, place));
    }

    /// Whether those who dealt with it only agreed on what to move at others.
    private static boolean movesAtOthers(AgendaItem item) {
        return Stream.of("vote", "result").anyMatch(field -> says(item, field, MOVES_AT_OTHERS));
    }

    /// The text that was put to the vote, whatever became of it: as what was wished for.
    Optional<Place> putToTheVote(AgendaItem item) {
        return printed(item.entry(), StatementKind.PROPOSAL, false, "resolution");
    }

    /// Where the text of a decision goes on overleaf, page by page.
    List<Place> overleaf(Place first, AgendaItem item) {
        return item.resolution()
                .map(whole -> Overleaf.of(
                        first, whole, page -> pages.find(access, first.file().id(), page)))
                .orElse(List.of());
    }

    static boolean isProvisional(Meeting meeting) {
        return meeting.approved().filter(approved -> !approved).isPresent();
    }

    private Optional<Place> printed(Entry entry, StatementKind kind, boolean provisional, String... fields) {
        for (String field : fields) {
            if (entry.origin(field).orElse(null) instanceof Origin.Printed printed) {
                Optional<CouncilFile> file = data.held().find(access, printed.file());
                if (file.isPresent()) {
                    return file.map(known -> new Place(known, printed.page(), printed.quote(), kind, provisional));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Place> onFile(Paper paper) {
        List<UUID> held = data.files().of(access, paper.id()).stream()
                .map(AttachedFile::fileId)
                .flatMap(Optional::stream)
                .toList();
        for (UUID id : held) {
            Optional<CouncilFile> file = data.held().find(access, id);
            Optional<Place> place = file.flatMap(known -> named(paper, known));
            if (place.isPresent()) {
                return place;
            }
        }
        return Optional.empty();
    }

    private Optional<Place> named(Paper paper, CouncilFile file) {
        int page = file.pages() == 0 ? 0 : 1;
        String text =
                pages.find(access, file.id(), page).map(PrintedText::collapsed).orElse("");
        return Optional.of(PrintedText.collapsed(paper.name()))
                .filter(text::contains)
                .or(() -> paper.reference().map(PrintedText::collapsed).filter(text::contains))
                .map(quote -> new Place(file, page, quote, kind(paper), false));
    }

    private static StatementKind kind(Paper paper) {
        return switch (paper.kind()) {
            case PROPOSAL -> StatementKind.PROPOSAL;
            case MOTION -> StatementKind.MOTION;
            case AMENDMENT -> StatementKind.AMENDMENT;
            case QUESTION -> StatementKind.QUESTION;
            case ANSWER -> StatementKind.ANSWER;
            case INFORMATION -> StatementKind.INFORMATION;
            case UNKNOWN -> StatementKind.UNKNOWN;
        };
    }
}
