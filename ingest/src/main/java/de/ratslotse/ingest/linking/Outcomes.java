package de.ratslotse.ingest.linking;

import de.ratslotse.ingest.structure.StatedResult;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.council.Vote;
import de.ratslotse.retrieval.register.ReferenceKey;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What follows once everything is linked: what became of papers, which minutes were approved, what amends what; and
/// what staff put right.
final class Outcomes {

    private static final Pattern ADVISES =
            Pattern.compile("(?i).*(?:vorberat|empfehl|anhör|kenntnis|mitteilung|advice|information).*");
    private static final String OFF = "(?:a\\s?b\\s?g\\s?e\\s?s\\s?e\\s?t\\s?z\\s?t|vertagt|zurückgestellt)";
    private static final Pattern PUT_OFF =
            Pattern.compile("(?iu)^\\s*" + OFF + "\\s*$|[-–(]\\s*" + OFF + "\\s*(?:[-–)]|$)");

    private static final Set<ItemResult> VOTED = EnumSet.of(ItemResult.ACCEPTED, ItemResult.REJECTED);

    private final Books books;
    private final Map<UUID, ItemDraft> items = new HashMap<>();

    Outcomes(Books books) {
        this.books = books;
        books.meetings().all().forEach(meeting -> meeting.items().forEach(item -> items.put(item.id(), item)));
    }

    void settle() {
        books.meetings().all().forEach(meeting -> {
            books.corrections().apply(ObjectKind.MEETING, meeting.values());
            meeting.items().forEach(this::item);
        });
        books.organizations().all().forEach(values -> books.corrections().apply(ObjectKind.ORGANIZATION, values));
        books.meetings().all().forEach(this::approvals);
        books.papers().all().forEach(this::paper);
    }

    /// "Bericht zur Lage - abgesetzt -", also letter-spaced: put off in passing, in the title alone.
    private void putOff(Values values) {
        Optional<String> title =
                values.text("title").filter(text -> PUT_OFF.matcher(text).find());
        Optional<Origin> origin = values.field("title").origin();
        if (title.isPresent() && origin.isPresent()) {
            values.suppose("result", Optional.of(ItemResult.POSTPONED), origin.get());
        }
    }

    /// Where minutes print a vote and say themselves that it went the other way than a feed has it, the minutes count.
    private static void contradicted(ItemDraft item) {
        boolean told = item.values().field("result").origin().orElse(null) instanceof Origin.Feed;
        if (told && item.values().field("vote").origin().orElse(null) instanceof Origin.Printed printed) {
            ItemResult stated = StatedResult.of(printed.quote()).result();
            if (VOTED.contains(stated) && VOTED.contains(item.result()) && stated != item.result()) {
                item.values().field("result").correct(stated, printed);
            }
        }
    }

    private void item(ItemDraft item) {
        // a feed that only says "einstimmig" says less than minutes with numbers
        item.values()
                .feed()
                .ifPresent(node -> node.text("result")
                        .ifPresent(text -> item.values()
                                .suppose("vote", StatedResult.of(text).vote(), node.origin())));
        putOff(item.values());
        contradicted(item);
        books.corrections().apply(ObjectKind.AGENDA_ITEM, item.values());
    }

    private void approvals(MeetingDraft meeting) {
        for (ItemDraft item : meeting.items()) {
            Optional<Origin> origin = item.values().field("result").origin();
            if (item.result() == ItemResult.ACCEPTED && origin.isPresent()) {
                ApprovedMinutes.in(item).stream()
                        .flatMap(approved -> meant(meeting, approved).stream())
                        .forEach(earlier -> earlier.values().field("approved").correct(true, origin.get()));
            }
        }
    }

    /// The meetings of that day; where there are several, those of the kind that is named.
    private List<MeetingDraft> meant(MeetingDraft meeting, ApprovedMinutes approved) {
        List<MeetingDraft> earlier = meeting.organizations().stream()
                .flatMap(organization -> books.meetings().of(organization, approved.day()).stream())
                .filter(_ -> meeting.date().filter(approved.day()::isBefore).isPresent())
                .toList();
        return earlier.size() < 2
                ? earlier
                : earlier.stream().filter(approved::areOf).toList();
    }

    private void paper(PaperDraft paper) {
        books.corrections().apply(ObjectKind.PAPER, paper.values());
        paper.reference().ifPresent(reference -> superordinate(paper, reference));
        for (Values consultation : paper.consultations().values()) {
            consultation
                    .get("agendaItem", UUID.class)
                    .flatMap(this::itemOf)
                    .filter(item -> isMain(item, paper))
                    .ifPresent(item -> result(consultation, item));
        }
    }

    private Optional<ItemDraft> itemOf(UUID id) {
        return Optional.ofNullable(items.get(id));
    }

    /// Where an item deals with several papers, its result is that of the first one.
    private static boolean isMain(ItemDraft item, PaperDraft paper) {
        return item.papers().isEmpty() || item.papers().iterator().next().equals(paper.id());
    }

    private static void result(Values consultation, ItemDraft item) {
        item.values()
                .field("result")
                .origin()
                .ifPresent(origin -> consultation.suppose("result", Optional.of(item.result()), origin));
        item.values()
                .field("resultText")
                .origin()
                .ifPresent(origin ->
                        consultation.suppose("resultText", item.values().text("resultText"), origin));
    }

    /// "2025/0417/1" supplements or amends "2025/0417"; an answer names the question in its title.
    private void superordinate(PaperDraft paper, String reference) {
        Origin origin = paper.values().field("reference").origin().orElse(new Origin.Feed(""));
        String key = ReferenceKey.of(reference);
        int suffix = key.lastIndexOf('/');
        if (suffix > 0
                && key.chars().filter(c -> c == '/').count() >= 2
                && key.substring(suffix + 1).length() <= 2) {
            books.papers()
                    .only(key.substring(0, suffix))
                    .filter(above -> !above.equals(paper))
                    .ifPresent(above -> paper.values().suppose("superordinate", Optional.of(above.id()), origin));
        }
        boolean follows = paper.kind() == PaperKind.ANSWER || paper.kind() == PaperKind.AMENDMENT;
        Matcher named = Pattern.compile("\\d{4}[/-]\\d{2,5}|\\d{1,4}/\\d{4}").matcher(paper.title());
        if (follows && named.find()) {
            books.papers()
                    .only(named.group())
                    .filter(above -> !above.equals(paper))
                    .ifPresent(above -> paper.values().suppose("superordinate", Optional.of(above.id()), origin));
        }
    }

    /// What the last consultation that could decide came to; advice decides nothing.
    static ItemResult of(PaperDraft paper) {
        List<Values> dealt = paper.consultations().values().stream()
                .filter(values -> values.get("result", ItemResult.class).isPresent())
                .sorted(Comparator.comparing(
                        (Values values) -> values.get("date", LocalDate.class).orElse(LocalDate.MIN)))
                .toList();
        Optional<Values> authoritative = dealt.reversed().stream()
                .filter(values -> values.get("authoritative", Boolean.class).orElse(false))
                .findFirst();
        Optional<Values> deciding = authoritative.or(() -> dealt.reversed().stream()
                .filter(values ->
                        !ADVISES.matcher(values.text("role").orElse("")).matches())
                .findFirst());
        return deciding.flatMap(values -> values.get("result", ItemResult.class))
                .orElse(ItemResult.NONE);
    }

    /// A vote in a few signs, for lists of contradictions.
    static String shown(Object value) {
        if (value instanceof Vote vote) {
            String numbers = String.join(" : ", List.of(number(vote.yes()), number(vote.no()), number(vote.abstain())));
            return vote.isCounted() ? numbers : vote.unanimous().orElse(false) ? "=" : "≠";
        }
        return value instanceof ItemResult result ? result.label() : value.toString();
    }

    private static String number(java.util.OptionalInt number) {
        return number.isPresent() ? Integer.toString(number.getAsInt()) : "–";
    }
}
