package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.register.Originators;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A question whose answer is data: a whole list, a number, or what one paper went through.
sealed interface DataRequest {

    /// All papers of a kind, by a group, within a time, with a result; or how many.
    ///
    /// @param kind empty: every kind
    /// @param organization that deals with them
    /// @param results any of them; empty: whatever became of them
    /// @param outcomes whether it is asked what became of each
    record PaperList(
            Optional<PaperKind> kind,
            Mover mover,
            Optional<Organization> organization,
            Span span,
            Set<ItemResult> results,
            About about,
            boolean outcomes)
            implements DataRequest {

        /// The same list, its topic in other words.
        PaperList about(Optional<String> topic) {
            return new PaperList(kind, mover, organization, span, results, new About(topic, about.budget()), outcomes);
        }
    }

    /// Who moved the papers, as far as the question names somebody.
    ///
    /// @param unknownGroup a group that the data do not know, as the question names it
    /// @param person by surname
    record Mover(Groups groups, Optional<String> unknownGroup, Optional<String> person) {

        static final Mover WHOEVER = new Mover(Groups.NONE, Optional.empty(), Optional.empty());

        /// The first one named.
        Optional<Organization> group() {
            return groups.named().stream().findFirst();
        }
    }

    /// Groups of whom one moved it, or all.
    ///
    /// @param together whether all of them moved it; of one or none, with somebody else
    record Groups(List<Organization> named, boolean together) {

        static final Groups NONE = new Groups(List.of(), false);

        public Groups {
            named = List.copyOf(named);
        }

        boolean isTold() {
            return together || !named.isEmpty();
        }

        Groups inCommon() {
            return new Groups(named, true);
        }

        Originators originators() {
            return new Originators(named.stream().map(Organization::id).collect(Collectors.toSet()), together);
        }
    }

    /// How the papers of a list ended: how many were accepted, rejected and so on.
    record Balance(PaperList list) implements DataRequest {}

    /// @param topic words of their titles; a comma between those of which any will do
    /// @param budget whether they belong to the debates of a budget
    record About(Optional<String> topic, boolean budget) {

        /// Whether the titles themselves have to be looked into.
        boolean isTold() {
            return topic.isPresent() || budget;
        }
    }

    /// How often an organization met, and when.
    record MeetingList(Optional<Organization> organization, Span span) implements DataRequest {}

    /// What meetings dealt with, or how their items ended.
    ///
    /// @param span empty: the last meetings
    /// @param back which of the last ones
    /// @param results empty: all items, whatever became of them
    /// @param kind of the papers that the items dealt with; empty: every item
    record Dealt(
            Optional<Organization> organization,
            Optional<Span> span,
            Back back,
            Set<ItemResult> results,
            Optional<PaperKind> kind)
            implements DataRequest {}

    /// What was decided about a place.
    ///
    /// @param place as the question names it
    record PlaceItems(String place, Optional<Organization> organization, Span span, Set<ItemResult> results)
            implements DataRequest {}

    /// Which groups moved how many papers of a kind.
    ///
    /// @param results only those that ended so; empty: whatever became of them
    record Movers(PaperKind kind, Set<ItemResult> results, Span span) implements DataRequest {}

    record NextMeeting(Optional<Organization> organization) implements DataRequest {}

    record LastMeeting(Optional<Organization> organization, Back back) implements DataRequest {}

    /// @param day empty: of the next meeting
    record Agenda(Optional<LocalDate> day, Optional<Organization> organization) implements DataRequest {}

    /// What the head of one meeting's minutes tells.
    record AboutMeeting(Set<Circumstance> circumstances, Span span, Optional<Organization> organization)
            implements DataRequest {}

    /// In the order in which they are told.
    enum Circumstance {
        START("start"),
        END("end"),
        PLACE("location"),
        PRESENT("present"),
        EXCUSED("excused"),
        CHAIR("present");

        private final String field;

        Circumstance(String field) {
            this.field = field;
        }

        /// The field of a meeting that holds it.
        String field() {
            return field;
        }

        String label() {
            return "head_" + name().toLowerCase(Locale.ROOT);
        }

        static Set<Circumstance> of(Predicate<Circumstance> asked) {
            return Arrays.stream(values()).filter(asked).collect(Collectors.toUnmodifiableSet());
        }
    }

    /// What one paper went through, or one thing about it.
    ///
    /// @param subject how the question names the paper, folded
    /// @param question all of it, folded: it may name a time
    record OnePaper(Aspect aspect, String subject, String question) implements DataRequest {}

    enum Aspect {
        FATE,
        VOTE,
        COST,
        MOVER,
        /// What it is about: only for a paper that the question names by its reference.
        CONTENT
    }

    /// @param from inclusive; empty: from the beginning
    /// @param to inclusive; empty: to the end
    record Span(Optional<LocalDate> from, Optional<LocalDate> to) {

        static final Span ALL = new Span(Optional.empty(), Optional.empty());

        private static final Pattern SINCE = Pattern.compile("\\b(?:seit|since)\\b");
        private static final Pattern UNTIL = Pattern.compile("\\b(?:bis|until)\\b");
        private static final Pattern BETWEEN = Pattern.compile("\\b(?:zwischen|von|between|from)\\b");

        /// The stretch of time that a question means, all time where it names none; empty where it names several that
        /// are not one.
        static Optional<Span> in(String question, LocalDate today) {
            String folded = Folded.of(question);
            List<Period> periods = Period.in(question, today).stream()
                    .sorted(Comparator.comparing(Period::from))
                    .toList();
            if (periods.isEmpty()) {
                return Optional.of(ALL);
            }
            LocalDate from = periods.getFirst().from();
            LocalDate to = periods.getLast().to();
            if (periods.size() == 2
                    && from.isBefore(to)
                    && (BETWEEN.matcher(folded).find() || goOn(periods))) {
                return Optional.of(new Span(Optional.of(from), Optional.of(to)));
            }
            return periods.size() > 1
                    ? Optional.empty()
                    : Optional.of(new Span(
                            UNTIL.matcher(folded).find() ? Optional.empty() : Optional.of(from),
                            SINCE.matcher(folded).find() ? Optional.empty() : Optional.of(to)));
        }

        /// Two years one after the other: "2024 und 2025".
        private static boolean goOn(List<Period> two) {
            return two.getFirst().to().plusDays(1).equals(two.getLast().from());
        }

        boolean isAll() {
            return equals(ALL);
        }
    }
}
