package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Citations.Place;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The quotes of one document that is being written: each is looked for on its page, numbered once, and cited by its
/// number. For one thread.
public final class Quotes {

    private final Places places;
    private final Citations cite;
    private final List<Citation> citations = new ArrayList<>();

    Quotes(Places places, Citations cite) {
        this.places = places;
        this.cite = cite;
    }

    /// Begins a document for a reader.
    @FunctionalInterface
    public interface Desk {
        Quotes begin(Access reader);
    }

    /// @param text as a reader reads it: broken words put together, on one line
    /// @param number of its citation
    /// @param overleaf the citations of what goes on overleaf
    public record Quote(String text, int number, List<Integer> overleaf) {

        public Quote {
            overleaf = List.copyOf(overleaf);
        }

        /// All its citations, in the order of the text.
        public List<Integer> numbers() {
            return Stream.concat(Stream.of(number), overleaf.stream())
                    .distinct()
                    .toList();
        }
    }

    /// All that were quoted so far, by number.
    public List<Citation> citations() {
        return List.copyOf(citations);
    }

    /// The first of these fields of a paper that is printed somewhere.
    public Optional<Quote> of(Paper paper, String... fields) {
        return places.printed(paper, fields).flatMap(this::quoted);
    }

    /// Where a paper tells its name: for what only a feed says.
    public Optional<Quote> name(Paper paper) {
        return places.of(paper, "name", "reference").flatMap(this::quoted);
    }

    public Optional<Quote> of(Meeting meeting, String... fields) {
        return places.of(meeting, fields).flatMap(this::quoted);
    }

    public Optional<Quote> title(AgendaItem item) {
        return places.title(item).flatMap(this::quoted);
    }

    /// The vote or else the result of an item, in the words of the minutes.
    public Optional<Quote> outcome(AgendaItem item, Meeting meeting) {
        return places.outcome(item, Optional.of(meeting)).flatMap(this::quoted);
    }

    /// What was decided; only where the item was accepted.
    public Optional<Quote> resolution(AgendaItem item, Meeting meeting) {
        return places.resolution(item, Optional.of(meeting)).flatMap(place -> whole(place, item));
    }

    /// The text that was put to the vote, whatever became of it.
    public Optional<Quote> putToTheVote(AgendaItem item) {
        return places.putToTheVote(item).flatMap(place -> whole(place, item));
    }

    public Optional<Quote> outcome(Consultation consultation, Optional<Meeting> meeting) {
        return places.outcome(consultation, meeting).flatMap(this::quoted);
    }

    /// A stretch of a passage.
    public Optional<Quote> of(CouncilFile file, Passage passage, int start, int end) {
        RankedPassage source = new RankedPassage(1, 1, Set.of(), 0, 0, passage, file);
        String text = PrintedText.repaired(passage.text().substring(start, end));
        return cite.cite(citations.size() + 1, source, start, end)
                .map(found -> new Quote(text, numbered(found), List.of()));
    }

    /// With what stands overleaf: a text that is half told may say something else.
    private Optional<Quote> whole(Place place, AgendaItem item) {
        return quoted(place).map(first -> {
            StringBuilder text = new StringBuilder(place.quote());
            List<Integer> numbers = new ArrayList<>();
            for (Place rest : places.overleaf(place, item)) {
                quoted(rest).ifPresent(more -> {
                    text.append('\n').append(rest.quote());
                    numbers.add(more.number());
                });
            }
            return new Quote(PrintedText.repaired(text.toString()), first.number(), numbers);
        });
    }

    private Optional<Quote> quoted(Place place) {
        return cite.cite(citations.size() + 1, place)
                .map(found -> new Quote(PrintedText.repaired(place.quote()), numbered(found), List.of()));
    }

    private int numbered(Citation citation) {
        for (Citation known : citations) {
            boolean same = known.file().equals(citation.file())
                    && known.page().equals(citation.page())
                    && known.quote().equals(citation.quote())
                    && known.statementKind() == citation.statementKind();
            if (same) {
                return known.number();
            }
        }
        citations.add(citation);
        return citation.number();
    }
}
