package de.ratslotse.ingest.structure;

import de.ratslotse.ingest.structure.Items.ReadItem;
import de.ratslotse.ingest.structure.Labels.Label;
import de.ratslotse.retrieval.corpus.Page.Role;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.StatementKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Gives every line of a file the kind of statement it makes, from where it stands, and joins neighbours of one kind.
final class Stretches {

    private final FileText text;
    private final FileKind kind;
    private final Map<Integer, StatementKind> kinds = new HashMap<>();
    private final Map<Long, Integer> indexes = new HashMap<>();

    private Stretches(FileText text, FileKind kind) {
        this.text = text;
        this.kind = kind;
        for (int i = 0; i < text.size(); i++) {
            indexes.put(key(text.line(i)), i);
        }
    }

    static List<Stretch> of(FileText text, FileKind kind, Items.Found items, Papers.Found paper) {
        Stretches stretches = new Stretches(text, kind);
        if (kind.hasDecisions()) {
            items.items().forEach(stretches::markItem);
        } else if (kind == FileKind.AGENDA) {
            stretches.mark(text.lines(), StatementKind.AGENDA);
        } else {
            stretches.markPaper(paper);
        }
        return stretches.joined();
    }

    private void markItem(ReadItem item) {
        if (item.body().isEmpty()) {
            markListed(item);
            return;
        }
        markBody(item.body());
        Decision decision = item.decision();
        mark(decision.lines(), decided(decision.result().orElse(ItemResult.NONE)));
        decision.lines().stream().filter(Stretches::isHeading).forEach(line -> mark(line, StatementKind.UNKNOWN));
        // what says that a text was rejected is a decision, the text is none
        boolean decided = decision.result().orElse(ItemResult.NONE) != ItemResult.NONE;
        for (TextLine line : decision.stated()) {
            if (decided || Votes.outcome(line.text()).isPresent()) {
                mark(line, StatementKind.DECISION);
            }
        }
    }

    /// "Von der Gruppe ABC:" above a list says nothing by itself.
    private static boolean isHeading(TextLine line) {
        return line.role() == Role.HEADING && line.text().endsWith(":");
    }

    /// Items that stand only in the list at the front.
    private void markListed(ReadItem item) {
        mark(text.line(item.line()), StatementKind.AGENDA);
    }

    /// What stands under "Beschluss" is one only if it was accepted: else it is the text that was proposed.
    private static StatementKind decided(ItemResult result) {
        return switch (result) {
            case ACCEPTED, ELECTED, NOTED, REFERRED -> StatementKind.DECISION;
            case REJECTED, POSTPONED, WITHDRAWN -> StatementKind.PROPOSAL;
            case NONE -> StatementKind.UNKNOWN;
        };
    }

    private void markBody(List<TextLine> body) {
        StatementKind current = StatementKind.UNKNOWN;
        for (TextLine line : body) {
            Optional<Label> label = Labels.at(line);
            if (label.isPresent()) {
                current = of(label.get().kind());
            } else if (Speeches.isSpeaker(line)) {
                current = StatementKind.SPEECH;
            } else if (line.gap() && current != StatementKind.SPEECH && Speeches.opens(line)) {
                current = StatementKind.REPORT;
            }
            mark(line, current);
        }
    }

    private static StatementKind of(Labels label) {
        return switch (label) {
            case PROPOSAL -> StatementKind.PROPOSAL;
            case RECOMMENDATION -> StatementKind.RECOMMENDATION;
            case DECISION, VOTE, REASON, FINANCE, TALK -> StatementKind.UNKNOWN;
        };
    }

    private void markPaper(Papers.Found paper) {
        StatementKind base = base();
        StatementKind current = base;
        for (TextLine line : text.lines()) {
            Optional<Label> label = Labels.at(line);
            if (label.isPresent()) {
                current = inPaper(label.get().kind(), base);
            }
            mark(line, current);
        }
        if (kind == FileKind.ANSWER || kind == FileKind.INFORMATION) {
            mark(Recommendations.in(text.lines()), StatementKind.RECOMMENDATION);
        }
        mark(paper.proposed(), kind == FileKind.PROPOSAL ? StatementKind.PROPOSAL : base);
    }

    /// What a paper says of itself where no label says otherwise.
    private StatementKind base() {
        return switch (kind) {
            case PROPOSAL -> StatementKind.PROPOSAL;
            case MOTION -> StatementKind.MOTION;
            case AMENDMENT -> StatementKind.AMENDMENT;
            case QUESTION -> StatementKind.QUESTION;
            case ANSWER -> StatementKind.ANSWER;
            case INFORMATION -> StatementKind.INFORMATION;
            case AGENDA, MINUTES, EXCERPT, OTHER -> StatementKind.UNKNOWN;
        };
    }

    private static StatementKind inPaper(Labels label, StatementKind base) {
        boolean answer = base == StatementKind.ANSWER;
        return switch (label) {
            case RECOMMENDATION -> answer ? StatementKind.ANSWER : StatementKind.RECOMMENDATION;
            case PROPOSAL, DECISION ->
                base == StatementKind.UNKNOWN ? StatementKind.UNKNOWN : answer ? StatementKind.RECOMMENDATION : base;
            case VOTE, REASON, FINANCE, TALK -> base;
        };
    }

    private void mark(List<TextLine> lines, StatementKind statement) {
        lines.forEach(line -> mark(line, statement));
    }

    private void mark(TextLine line, StatementKind statement) {
        Integer index = indexes.get(key(line));
        if (index != null) {
            kinds.put(index, statement);
        }
    }

    /// Lines keep their end when their beginning is cut off.
    private static long key(TextLine line) {
        return ((long) line.page() << 32) + line.end();
    }

    private List<Stretch> joined() {
        List<Stretch> stretches = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            TextLine line = text.line(i);
            StatementKind statement = kinds.getOrDefault(i, StatementKind.UNKNOWN);
            if (!stretches.isEmpty() && goesOn(stretches.getLast(), line, statement)) {
                Stretch last = stretches.removeLast();
                stretches.add(new Stretch(last.page(), last.start(), Math.max(last.end(), line.end()), statement));
            } else {
                stretches.add(new Stretch(line.page(), line.start(), line.end(), statement));
            }
        }
        return stretches;
    }

    private static boolean goesOn(Stretch last, TextLine line, StatementKind statement) {
        return last.page() == line.page() && last.kind() == statement && last.start() <= line.start();
    }
}
