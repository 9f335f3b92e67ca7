package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Origin.Printed;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the minutes say of one item, from its heading to the next one; where each item has minutes of its own, all that
/// is no speech.
///
/// @param passages those that reach into the item, also where they begin before it
/// @param from empty for the whole file
/// @param to empty for the end of the file
record ItemMinutes(CouncilFile file, List<Passage> passages, Optional<Printed> from, Optional<Printed> to) {

    private static final Pattern END = Pattern.compile(
            "Anlage \\d+ zu[rm] (?:Niederschrift|Protokoll)|Ende der Sitzung|schließt die Sitzung|\\bgez\\.|meeting (?:be adjourned|was closed)");

    ItemMinutes {
        passages = List.copyOf(passages);
    }

    /// From the item's heading to that of the next one; empty where either is not known.
    static Optional<ItemMinutes> between(Writer writer, AgendaItem item, Optional<AgendaItem> next) {
        Optional<Printed> begins = heading(item);
        Optional<Printed> ends = next.flatMap(ItemMinutes::heading);
        if (begins.isEmpty()
                || ends.filter(end -> end.file().equals(begins.get().file())).isEmpty()) {
            return Optional.empty();
        }
        return file(writer, begins.get())
                .map(file -> new ItemMinutes(
                        file,
                        passages(writer, file)
                                .filter(passage -> isBehind(passage, begins.get()))
                                .filter(passage -> !begins(passage, ends.get()))
                                .toList(),
                        begins,
                        ends));
    }

    /// The item that is printed next in the same file, wherever it stands in the agenda.
    static Optional<AgendaItem> following(AgendaItem item, List<AgendaItem> all) {
        Optional<Printed> place = heading(item);
        return all.stream()
                .filter(other -> place.isPresent()
                        && heading(other)
                                .filter(title -> isBelow(title, place.get()))
                                .isPresent())
                .min(Comparator.comparingLong(
                        other -> heading(other).map(ItemMinutes::order).orElse(Long.MAX_VALUE)));
    }

    private static boolean isBelow(Printed title, Printed place) {
        return title.file().equals(place.file()) && order(title) > order(place);
    }

    private static long order(Printed place) {
        return ((long) place.page() << 32) + place.start();
    }

    /// From the heading of the last item on, up to where the meeting ends: what is annexed stands behind that.
    static Optional<ItemMinutes> last(Writer writer, AgendaItem item, Optional<AgendaItem> next) {
        Optional<Printed> begins = heading(item).filter(place -> next.isEmpty() && place.page() > 0);
        return begins.flatMap(place -> file(writer, place)
                .map(file -> new ItemMinutes(
                        file,
                        upToTheEnd(passages(writer, file)
                                .filter(passage -> isBehind(passage, place))
                                .toList()),
                        begins,
                        Optional.empty())));
    }

    private static List<Passage> upToTheEnd(List<Passage> passages) {
        for (int i = 0; i < passages.size(); i++) {
            if (END.matcher(passages.get(i).text()).find()) {
                return passages.subList(0, i + 1);
            }
        }
        return passages;
    }

    /// Where the heading comes from a feed: the minutes in which the item's result stands. What is treated together
    /// with
    /// another item ("12.1") shares its minutes.
    static Optional<ItemMinutes> own(Writer writer, AgendaItem item) {
        boolean shared = item.number().filter(number -> number.contains(".")).isPresent();
        if (shared) {
            return Optional.empty();
        }
        return whole(writer, item)
                .map(minutes -> new ItemMinutes(
                        minutes.file(),
                        minutes.passages().stream()
                                .filter(passage -> passage.kind() != StatementKind.SPEECH)
                                .toList(),
                        Optional.empty(),
                        Optional.empty()));
    }

    /// The same with all that was said.
    static Optional<ItemMinutes> whole(Writer writer, AgendaItem item) {
        if (printed(item, "title").isPresent()) {
            return Optional.empty();
        }
        return outcome(item)
                .findFirst()
                .flatMap(place -> file(writer, place))
                .map(file ->
                        new ItemMinutes(file, passages(writer, file).toList(), Optional.empty(), Optional.empty()));
    }

    /// Its title, or its number alone where minutes print no title: there, rather than in the agenda.
    private static Optional<Printed> heading(AgendaItem item) {
        List<Printed> headings = Stream.of("title", "number")
                .flatMap(field -> printed(item, field).stream())
                .toList();
        Optional<UUID> minutes = outcome(item).findFirst().map(Printed::file);
        return headings.stream()
                .filter(heading -> minutes.filter(heading.file()::equals).isPresent())
                .findFirst()
                .or(() -> headings.stream().findFirst());
    }

    static Optional<Printed> printed(AgendaItem item, String field) {
        return item.entry().origin(field).filter(Printed.class::isInstance).map(Printed.class::cast);
    }

    /// Where result and vote of the item itself stand.
    private static Stream<Printed> outcome(AgendaItem item) {
        return Stream.of("vote", "result", "resultText", "resolution").flatMap(field -> printed(item, field).stream());
    }

    private static Optional<CouncilFile> file(Writer writer, Printed place) {
        return writer.shelf().files().find(writer.reader(), place.file());
    }

    private static Stream<Passage> passages(Writer writer, CouncilFile file) {
        return writer.shelf().passages().ofFile(writer.reader(), file.id()).stream();
    }

    private static boolean isBehind(Passage passage, Printed place) {
        return passage.page() > place.page() || (passage.page() == place.page() && passage.end() > place.start());
    }

    private static boolean begins(Passage passage, Printed place) {
        return passage.page() > place.page() || (passage.page() == place.page() && passage.start() >= place.start());
    }

    /// Sentence by sentence.
    List<Quote> sentences(Writer writer, BiPredicate<Passage, String> wanted, int most) {
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            for (Span span : Sentences.of(passage.text(), file.language())) {
                boolean told = isInside(passage, span) && wanted.test(passage, span.of(passage.text()));
                if (told && quotes.size() < most) {
                    quote(writer, passage, span).ifPresent(quotes::add);
                }
            }
        }
        return quotes;
    }

    /// Votes beside that of the item itself.
    List<Quote> sideVotes(Writer writer, AgendaItem item) {
        List<Quote> quotes = new ArrayList<>();
        for (Passage passage : passages) {
            for (Span span : SideVotes.in(passage.text())) {
                boolean own = outcome(item).anyMatch(place -> overlaps(passage, span, place));
                if (isInside(passage, span) && !own) {
                    quote(writer, passage, span).ifPresent(quotes::add);
                }
            }
        }
        return quotes;
    }

    private Optional<Quote> quote(Writer writer, Passage passage, Span span) {
        return writer.quotes().of(file, passage, span.start(), span.end());
    }

    private boolean isInside(Passage passage, Span span) {
        int place = passage.start() + span.start();
        boolean begun = from.filter(begin -> passage.page() == begin.page() && place < begin.start())
                .isEmpty();
        boolean ended = to.filter(
                        end -> passage.page() > end.page() || (passage.page() == end.page() && place >= end.start()))
                .isPresent();
        return begun && !ended;
    }

    private boolean overlaps(Passage passage, Span span, Printed place) {
        return place.file().equals(file.id())
                && place.page() == passage.page()
                && passage.start() + span.start() < place.end()
                && passage.start() + span.end() > place.start();
    }
}
