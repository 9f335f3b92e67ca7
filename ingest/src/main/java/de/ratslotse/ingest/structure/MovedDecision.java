package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.council.ItemResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Verbatim minutes: "Der Antrag lautet …:" with the text, speeches, and at the end a paragraph with the result.
final class MovedDecision implements DecisionLayout {

    private static final Pattern MOVED =
            Pattern.compile("^(?:Der|Die) (?:\\p{L}*[Aa]ntrag|Beschlussvorschlag)(?: \\([^)]{1,30}\\))? lautet\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^Der .{0,300}?lautet\\b.{0,200}?(?:am \\d{1,2}\\.\\d{1,2}\\.\\d{4}(?: und .{0,60}?\\d{4})?)?\\s*[:,]\\s+(?=.)(?<=\\d{4}[:,]\\s|:\\s)");
    private static final Pattern RESULT = Pattern.compile(
            "^(?:Mehrheitlich|Einstimmig|(?:Der|Die) (?:\\p{L}*[Aa]ntrag|Wahlvorschlag|Antr[aä]ge|Punkte?|Abänderungsantrag)\\b.{0,400}?\\bw(?:ird|erden)\\b).*(?:angenommen|abgelehnt|zur Kenntnis genommen|zugewiesen|zurückgezogen|vertagt|genehmigt|beschlossen)\\.?$");
    private static final Pattern PROCEDURAL = Pattern.compile(
            "^D(?:er|ie) Antr[aä]ge? zur Geschäftsordnung\\b.{0,200}\\b(?:Zuweisung|Verweisung|Überweisung)\\b");
    /// Says by itself that it is a result, also where no room parts it from the motion above.
    private static final Pattern BARE =
            Pattern.compile("^(?:Einstimmig|Mehrheitlich) (?:angenommen|abgelehnt|beschlossen|genehmigt)\\.?$");
    private static final int MOST_RESULT_LINES = 14;
    private static final int MOST_RESULT = 2500;

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        int moved = -1;
        for (int i = 0; i < body.size() && moved < 0; i++) {
            if (MOVED.matcher(body.get(i).text()).find()) {
                moved = i;
            }
        }
        if (moved < 0) {
            return unread(body);
        }
        int end = textEnd(body, moved);
        JoinedText joined = JoinedText.of(body.subList(moved, end));
        Matcher lead = LEAD.matcher(joined.toString());
        boolean led = lead.find();
        Optional<Printed<String>> text =
                led ? Optional.of(joined.printed(lead.end(), joined.length())) : Optional.empty();
        int first = led ? moved + joined.lineAt(lead.end()) : moved;
        Optional<Result> result = result(body, moved + 1);
        return Optional.of(new Decision(
                text,
                result.flatMap(MovedDecision::outcome),
                result.flatMap(found -> Votes.in(found.text.value()).map(found.text::with)),
                body.subList(first, end),
                result.map(found -> body.subList(found.from, found.to)).orElse(List.of())));
    }

    /// A motion that was spoken for, not printed: only what became of it can be told.
    private static Optional<Decision> unread(List<TextLine> body) {
        return body.stream().noneMatch(Speeches::isSpeaker)
                ? Optional.empty()
                : result(body, 0)
                        .map(found -> new Decision(
                                Optional.of(found.text)
                                        .filter(text -> text.value().startsWith("Der Wahlvorschlag")),
                                outcome(found),
                                Votes.in(found.text.value()).map(found.text::with),
                                List.of(),
                                body.subList(found.from, found.to)));
    }

    /// A motion on the order of business that is accepted sends the item on.
    private static Optional<ItemResult> outcome(Result result) {
        Optional<ItemResult> outcome = Votes.outcome(result.text.value());
        boolean sent = isProcedural(result) && outcome.equals(Optional.of(ItemResult.ACCEPTED));
        return sent ? Optional.of(ItemResult.REFERRED) : outcome;
    }

    private static boolean isProcedural(Result result) {
        return PROCEDURAL.matcher(result.text.value()).find();
    }

    /// The motion ends where somebody speaks or a result stands.
    private static int textEnd(List<TextLine> body, int moved) {
        for (int i = moved + 1; i < body.size(); i++) {
            TextLine line = body.get(i);
            boolean bare = BARE.matcher(line.text()).matches();
            if (bare
                    || (line.gap()
                            && (speaks(body, i)
                                    || resultAt(body, i).isPresent()
                                    || line.text().startsWith("Vzbgm. ")))) {
                return i;
            }
        }
        return body.size();
    }

    /// "Frau Ohlrich die Medaille in Silber," overleaf is still part of the list above it.
    private static boolean speaks(List<TextLine> body, int index) {
        TextLine line = body.get(index);
        boolean goesOn = body.get(index - 1).text().endsWith(",")
                && line.page() != body.get(index - 1).page();
        return Speeches.isSpeaker(line) || (Speeches.opens(line) && !goesOn);
    }

    private record Result(int from, int to, Printed<String> text) {}

    /// The last one: votes on urgency and on amendments come before.
    private static Optional<Result> result(List<TextLine> body, int from) {
        for (int i = body.size() - 1; i >= from; i--) {
            Optional<Result> found = resultAt(body, i);
            if (found.isPresent()
                    && !(isProcedural(found.get())
                            && Votes.outcome(found.get().text.value()).equals(Optional.of(ItemResult.REJECTED)))) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Result> resultAt(List<TextLine> body, int from) {
        String first = body.get(from).text();
        if ((!body.get(from).gap() && !BARE.matcher(first).matches())
                || !(first.startsWith("Der ")
                        || first.startsWith("Die ")
                        || first.startsWith("Einstimmig")
                        || first.startsWith("Mehrheitlich"))) {
            return Optional.empty();
        }
        for (int to = from + 1; to <= Math.min(body.size(), from + MOST_RESULT_LINES); to++) {
            String last = body.get(to - 1).text();
            if (last.endsWith(".")
                    || last.endsWith("genommen")
                    || last.endsWith("angenommen")
                    || last.endsWith("abgelehnt")) {
                JoinedText joined = JoinedText.of(body.subList(from, to));
                if (joined.length() < MOST_RESULT
                        && RESULT.matcher(joined.toString()).matches()) {
                    return Optional.of(new Result(from, to, joined.printed()));
                }
            }
            if (to < body.size() && Speeches.isSpeaker(body.get(to))) {
                break;
            }
        }
        return Optional.empty();
    }
}
