package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Decisions in running English text: "it was resolved to …", "The Councillors agreed that …", "RESOLVED: That …".
final class EnglishProse implements DecisionLayout {

    private static final Pattern DECIDED = Pattern.compile(
            "(?i)\\bit was (?:then |also |unanimously |therefore )?(?:proposed .{0,80}\\b)?(?:resolved|agreed|decided)\\b"
                    + "|\\b(?:the )?(?:councill?ors|council|committee|board|members|parish council)\\s(?:\\w+\\s(?:&|and)\\s)?(?:unanimously )?(?:resolved|agreed|decided|approved)\\b"
                    + "|\\ball (?:councill?ors |members |present )?agreed\\b"
                    + "|\\b(?:was|were) (?:unanimously )?(?:approved|adopted|authorised|authorized)\\b(?: by the (?:parish )?council)?"
                    + "|\\bpassed unanimously\\b|\\bconfirmed by all\\b|^resolved\\b");
    private static final Pattern STEMS =
            Pattern.compile("solved|agreed|decided|pproved|adopted|authori[sz]ed|unanimous|onfirmed by|RESOLVED");
    private static final Pattern LEAD = Pattern.compile("^(?:RESOLVED|Resolved)\\s?[:;-]\\s*");

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        if (body.stream().noneMatch(line -> STEMS.matcher(line.text()).find())) {
            return Optional.empty();
        }
        JoinedText joined = JoinedText.of(body);
        String text = joined.toString();
        for (Span span : Sentences.of(text, "en")) {
            String sentence = text.substring(span.start(), span.end());
            Matcher decided = DECIDED.matcher(sentence);
            if (decided.find()) {
                return Optional.of(decision(joined, span, sentence, decided.start(), body));
            }
        }
        return Optional.empty();
    }

    private static Decision decision(JoinedText joined, Span span, String sentence, int at, List<TextLine> body) {
        int from = span.start() + clauseStart(sentence, at);
        Matcher lead = LEAD.matcher(sentence);
        if (lead.find()) {
            from = span.start() + lead.end();
        }
        Printed<String> value = joined.printed(from, span.end());
        Optional<ItemResult> result = Votes.outcome(sentence).or(() -> Optional.of(ItemResult.ACCEPTED));
        return new Decision(
                Optional.of(value),
                result,
                Votes.in(sentence).map(value::with),
                body.subList(joined.lineAt(from), joined.lineAt(span.end() - 1) + 1));
    }

    /// Where the clause begins that states the decision.
    private static int clauseStart(String sentence, int at) {
        String before = sentence.substring(0, at);
        int start = 0;
        Matcher matcher =
                Pattern.compile("(?:[,;]\\s(?:and\\s|so\\s)?|\\sand\\s)").matcher(before);
        while (matcher.find()) {
            start = matcher.end();
        }
        boolean subjectAhead = before.substring(start).isBlank()
                || before.substring(start).matches("(?:the |after \\w+ |therefore |so )?\\s*");
        return subjectAhead ? start : 0;
    }
}
