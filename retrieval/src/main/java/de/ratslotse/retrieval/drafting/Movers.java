package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Origin.Printed;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Who moved and who seconded a motion, where minutes print both right before its text: "A. Maple, B. Birch: THAT …".
final class Movers {

    private static final String NAME = "\\p{Lu}\\.? ?[\\p{L}'’-]{2,30}(?: [\\p{L}'’-]{2,30})?";
    private static final Pattern BOTH = Pattern.compile("(" + NAME + "), ?(" + NAME + "):\\s*$");

    private Movers() {}

    static Optional<Statement> of(Writer writer, AgendaItem item) {
        return ItemMinutes.printed(item, "resolution")
                .flatMap(place -> writer.shelf()
                        .files()
                        .find(writer.reader(), place.file())
                        .flatMap(file -> before(writer, file, place)));
    }

    private static Optional<Statement> before(Writer writer, CouncilFile file, Printed place) {
        return writer.shelf().passages().ofFile(writer.reader(), file.id()).stream()
                .filter(passage -> passage.page() == place.page()
                        && passage.start() < place.start()
                        && place.start() <= passage.end())
                .findFirst()
                .flatMap(passage -> named(writer, file, passage, place.start() - passage.start()));
    }

    private static Optional<Statement> named(Writer writer, CouncilFile file, Passage passage, int end) {
        Matcher both = BOTH.matcher(passage.text().substring(0, end));
        if (!both.find()) {
            return Optional.empty();
        }
        Optional<Quote> quote = writer.quotes().of(file, passage, both.start(), both.end(2));
        String text = writer.words().sentence("moved_by", both.group(1), both.group(2));
        return quote.map(found -> Writer.cited(Topic.PROPOSER, text, found));
    }
}
