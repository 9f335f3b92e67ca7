package de.ratslotse.ingest.structure;

import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.ItemResult;
import java.util.ArrayList;
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
                    + "|\\b(?:was|were) (?:\\w+ )?(?:discussed|considered|reviewed|received|noted)(?:,| and) (?:it was )?(?:unanimously )?(?:resolved|agreed|approved|decided)\\b"
                    + "|\\bpassed unanimously\\b|\\bconfirmed by all\\b|^resolved\\b");
    private static final Pattern STEMS =
            Pattern.compile("solved|agreed|decided|pproved|adopted|authori[sz]ed|unanimous|onfirmed by|RESOLVED");
    private static final int MOST = 1500;
    private static final Pattern LEAD = Pattern.compile("^(?:RESOLVED|Resolved)\\s?[:;-]\\s*");

    @Override
    public Optional<Decision> read(List<TextLine> body) {
        if (body.stream().noneMatch(line -> STEMS.matcher(line.text()).find())) {
            return Optional.empty();
        }
        JoinedText joined = JoinedText.of(body);
        String text = joined.toString();
        Optional<Decision> first = Optional.empty();
        List<TextLine> stated = new ArrayList<>();
        for (Span span : Sentences.of(text, "en")) {
            String sentence = text.substring(span.start(), span.end());
            Matcher decided = DECIDED.matcher(sentence);
            if (sentence.length() < MOST && decided.find()) {
                int at = decided.start();
                Decision decision = first.orElseGet(() -> decision(joined, span, sentence, at));
                first = Optional.of(decision);
                stated.addAll(body.subList(joined.lineAt(span.start()), joined.lineAt(span.end() - 1) + 1));
            }
        }
        return first.map(
                found -> new Decision(found.text(), found.result(), found.vote(), List.of(), List.copyOf(stated)));
    }

    private static Decision decision(JoinedText joined, Span span, String sentence, int at) {
        int from = span.start() + clauseStart(sentence, at);
        Matcher lead = LEAD.matcher(sentence);
        if (lead.find()) {
            from = span.start() + lead.end();
        }
        Printed<String> value = joined.printed(from, span.end());
        Optional<ItemResult> result = Votes.outcome(sentence).or(() -> Optional.of(ItemResult.ACCEPTED));
        return new Decision(Optional.of(value), result, Votes.in(sentence).map(value::with), List.of(), List.of());
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
