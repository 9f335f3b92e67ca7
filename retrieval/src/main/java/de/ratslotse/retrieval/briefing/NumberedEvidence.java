package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.search.RankedPassage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The passages a model is given, numbered from 1, best first, as many as its context has room for.
///
/// A passage's text cannot end its own frame: angle brackets in it become other signs. Signs that nobody sees, and what
/// orders a language model to do something, are left out.
record NumberedEvidence(List<ReadPassage> passages, String text) {

    private static final int MOST = 12;

    /// German council texts have at least this many characters a token with today's tokenizers.
    private static final double CHARACTERS_PER_TOKEN = 2.8;

    NumberedEvidence {
        passages = List.copyOf(passages);
    }

    /// How many tokens a text has at most, roughly.
    static int tokens(String text) {
        return (int) Math.ceil(text.length() / CHARACTERS_PER_TOKEN);
    }

    static NumberedEvidence of(List<Weighed> weighed, int tokens) {
        List<ReadPassage> passages = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int left = tokens;
        for (Weighed candidate : weighed) {
            ReadPassage passage = candidate.passage();
            if (passages.size() == MOST || left <= 0) {
                break;
            }
            String written = written(passages.size() + 1, passage);
            boolean known = passages.stream().anyMatch(earlier -> id(earlier) == id(passage));
            if (!known && tokens(written) <= left) {
                passages.add(passage);
                text.append(written);
                left -= tokens(written);
            }
        }
        return new NumberedEvidence(passages, text.toString().strip());
    }

    private static long id(ReadPassage passage) {
        return passage.source().passage().id();
    }

    private static String written(int number, ReadPassage passage) {
        RankedPassage source = passage.source();
        CouncilFile file = source.file();
        String date = FileDates.of(file).map(d -> " date=\"" + d + "\"").orElse("");
        String page = source.passage().page() == 0
                ? ""
                : " page=\"" + source.passage().page() + "\"";
        String kind = StatementKinds.of(source, 0, source.passage().text().length())
                .name()
                .toLowerCase(Locale.ROOT);
        return "<passage number=\"%d\" file=\"%s\"%s%s kind=\"%s\">\n%s%s\n</passage>\n\n"
                .formatted(
                        number,
                        name(file).replace('"', '\''),
                        page,
                        date,
                        kind,
                        heading(source),
                        harmless(PrintedText.repaired(passage.text())));
    }

    private static String heading(RankedPassage source) {
        String path = source.passage().headingPath();
        return path.isBlank() ? "" : harmless(Instructions.named(path)) + "\n";
    }

    private static String name(CouncilFile file) {
        return harmless(Instructions.named(file.name()));
    }

    static String harmless(String text) {
        return Instructions.visible(text).replace('<', '‹').replace('>', '›').replaceAll("\\p{Cntrl}", " ");
    }
}
