package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// "Motion by A, seconded by B, to …" and "Proposed by A, seconded by B and resolved: …", with what came of it in the
/// same sentence or in those below: "Ayes: 5 Noes: 2", "Motion carried.", "The motion was lost."
final class SecondedDecision implements DecisionLayout {

    private static final Pattern SECONDED = Pattern.compile(
            "\\bseconded (?:by|that)\\b|\\b(?:second|seconded) by\\b|\\bmoved\\b.{0,120}\\bseconded\\b|\\bproposed\\b.{0,80}\\bseconded\\b|^on the proposal of\\b|^motion (?:by|made by)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OUTCOME = Pattern.compile(
            "\\bmotions? (?:was |were |is )?(?:then |duly |unanimously )*(?:carried|passed|approved|adopted|failed|lost|defeated|tabled|withdrawn|deferred)\\b|^(?:motion )?(?:carried|passed|failed|defeated|lost)\\b"
                    + "|\\b(?:ayes?|yeas?|in favou?r|for)\\s?[:-]\\s?\\d|\\b(?:carried|passed|approved|rejected|lost) (?:unanimously|by)\\b|\\bresolution (?:was )?(?:adopted|passed|carried)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern STATED =
            Pattern.compile("\\b(?:resolved|agreed|decided)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern PROCEDURAL = Pattern.compile(
            "\\b(?:to|that the [^.]{0,60} be) (table|defer|postpone|continue|refer|tabled|deferred|postponed)\\b");
    private static final Pattern VOTED = Pattern.compile(
            "\\bvote was taken\\b|\\bmotion was (?:then )?(?:carried|lost|defeated|passed)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST = 1500;
    /// So far below the motion its outcome may stand.
    private static final int MOST_BELOW = 8;

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        if (body.stream().noneMatch(line -> mayBeSeconded(line.text()))) {
            return Optional.empty();
        }
        JoinedText joined = JoinedText.of(body);
        List<Span> sentences = Sentences.of(joined.toString(), "en");
        for (int i = 0; i < sentences.size(); i++) {
            String sentence = text(joined, sentences.get(i));
            if (sentence.length() < MOST && SECONDED.matcher(sentence).find()) {
                return decision(joined, sentences, i, body);
            }
        }
        return voted(joined, sentences, body);
    }

    /// Nobody is named, but a vote is told.
    private static Optional<Decision> voted(JoinedText joined, List<Span> sentences, List<TextLine> body) {
        for (int i = 0; i < sentences.size(); i++) {
            if (VOTED.matcher(text(joined, sentences.get(i))).find()) {
                int last = Math.min(i + 1, sentences.size() - 1);
                Printed<String> words = joined.printed(
                        sentences.get(i).start(), sentences.get(last).end());
                int from = joined.lineAt(sentences.get(i).start());
                return result(words.value())
                        .map(result -> new Decision(
                                Optional.empty(),
                                Optional.of(result),
                                Votes.ofVote(words.value()).map(words::with),
                                List.of(),
                                body.subList(
                                        from, joined.lineAt(sentences.get(last).end() - 1) + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeSeconded(String line) {
        return line.contains("econd")
                || line.contains("vote was")
                || line.contains("otion was")
                || line.contains("n the proposal of")
                || line.startsWith("Motion ");
    }

    private static Optional<Decision> decision(
            JoinedText joined, List<Span> sentences, int moved, List<TextLine> body) {
        Span motion = sentences.get(moved);
        Optional<Printed<String>> outcome = outcome(joined, sentences, moved);
        boolean stated = STATED.matcher(text(joined, motion)).find();
        if (outcome.isEmpty() && !stated) {
            return Optional.empty();
        }
        Printed<String> text = joined.printed(start(joined, motion), end(joined, sentences, moved));
        Optional<ItemResult> result = outcome.map(Printed::value)
                .or(() -> Optional.of(text(joined, motion)))
                .flatMap(SecondedDecision::result)
                .map(found -> procedural(found, text(joined, motion)))
                .or(() -> Optional.of(ItemResult.ACCEPTED));
        int from = joined.lineAt(motion.start());
        int to = joined.lineAt(end(joined, sentences, moved) - 1);
        return Optional.of(new Decision(
                Optional.of(text),
                result,
                outcome.flatMap(words -> Votes.ofVote(words.value()).map(words::with)),
                body.subList(from, to + 1),
                List.of()));
    }

    /// A motion to table or to refer that is carried decides nothing else.
    private static ItemResult procedural(ItemResult result, String motion) {
        if (result != ItemResult.ACCEPTED) {
            return result;
        }
        Matcher procedural = PROCEDURAL.matcher(motion);
        if (!procedural.find()) {
            return result;
        }
        return procedural.group(1).equals("refer") ? ItemResult.REFERRED : ItemResult.POSTPONED;
    }

    private static Optional<ItemResult> result(String words) {
        return words.matches("(?is).*\\b(?:failed|lost|defeated|rejected)\\b.*")
                ? Optional.of(ItemResult.REJECTED)
                : Votes.outcomeOfVote(words);
    }

    /// What the sentences say that tell how the vote went, from the motion itself on.
    private static Optional<Printed<String>> outcome(JoinedText joined, List<Span> sentences, int moved) {
        int from = -1;
        int to = -1;
        for (int i = moved; i < Math.min(sentences.size(), moved + MOST_BELOW); i++) {
            String sentence = text(joined, sentences.get(i));
            if (i > moved && SECONDED.matcher(sentence).find()) {
                break;
            }
            Matcher outcome = OUTCOME.matcher(sentence);
            if (outcome.find()) {
                from = from < 0 ? sentences.get(i).start() + (i == moved ? outcome.start() : 0) : from;
                to = sentences.get(i).end();
            }
        }
        return from < 0 ? Optional.empty() : Optional.of(joined.printed(from, to));
    }

    /// Behind the colon where the movers stand before it.
    private static int start(JoinedText joined, Span motion) {
        int colon = joined.toString().indexOf(':', motion.start());
        boolean led = colon > 0
                && colon + 2 < motion.end()
                && SECONDED.matcher(joined.toString().substring(motion.start(), colon))
                        .find();
        return led ? colon + 2 : motion.start();
    }

    /// "… and resolved:" has its text in the next sentence.
    private static int end(JoinedText joined, List<Span> sentences, int moved) {
        boolean leads = text(joined, sentences.get(moved)).endsWith(":") && moved + 1 < sentences.size();
        return sentences.get(leads ? moved + 1 : moved).end();
    }

    private static String text(JoinedText joined, Span span) {
        return joined.toString().substring(span.start(), span.end());
    }
}
