package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.Extract.Chosen;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Leaves out quotes from other files that have little of what the question tells: a number or a month stands in many
/// papers.
final class OffTopic {

    /// The part of what the best quote has of the question that one from another file must have.
    private static final double ENOUGH = 0.5;

    private final Evidence evidence;
    private final List<Weighed> weighed;

    OffTopic(ReadPart part) {
        this.evidence = part.evidence();
        this.weighed = part.weighed();
    }

    /// The first file quoted or told of stays, what was replied to it, and every file that is near the question.
    List<Chosen> without(List<Chosen> chosen, Told told) {
        if (chosen.isEmpty()) {
            return chosen;
        }
        Chosen first = chosen.getFirst();
        List<Weighed> replies = Replies.to(first.best(), weighed);
        double enough = ENOUGH * chosen.stream().mapToDouble(this::share).max().orElse(0);
        Set<UUID> near = new HashSet<>();
        told.citations().forEach(citation -> near.add(citation.file().id()));
        if (near.isEmpty()) {
            near.add(file(first));
        }
        chosen.stream()
                .filter(quote -> replies.contains(quote.best()) || share(quote) >= enough)
                .forEach(quote -> near.add(file(quote)));
        return chosen.stream().filter(quote -> near.contains(file(quote))).toList();
    }

    private static UUID file(Chosen quote) {
        return quote.best().passage().source().file().id();
    }

    /// How much of the question a quote has with its headings, its words weighed by how rare they are, 0 to 1.
    private double share(Chosen quote) {
        double total = 0;
        double held = 0;
        for (int term = 0; term < evidence.terms().size(); term++) {
            double weight = evidence.telling(term);
            total += weight;
            held += weight * has(quote, term);
        }
        return total == 0 ? 1 : held / total;
    }

    private static double has(Chosen quote, int term) {
        ReadPassage passage = quote.best().passage();
        return passage.pieces().stream()
                .filter(piece ->
                        piece.span().start() >= quote.start() && piece.span().end() <= quote.end())
                .mapToDouble(piece -> piece.matches().at(term))
                .reduce(passage.around().at(term), Math::max);
    }
}
