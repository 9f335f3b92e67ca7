package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.PaperTexts.Held;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a councillor needs before an item is called: what is to be decided, why, at what cost, until when, who proposes
/// it, what happened before, and what is missing.
final class BeforeItem {

    private static final int RELATED = 4;
    private static final Set<PaperKind> DECIDES =
            EnumSet.of(PaperKind.PROPOSAL, PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.UNKNOWN);
    /// What the office listed with them does is to answer: it neither moved nor asked.
    private static final Set<PaperKind> ANSWERED =
            EnumSet.of(PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.QUESTION);

    private final Writer writer;
    private final Meeting meeting;
    private final PaperTexts texts;

    BeforeItem(Writer writer, Meeting meeting) {
        this.writer = writer;
        this.meeting = meeting;
        this.texts = new PaperTexts(writer);
    }

    /// @param papers that the item deals with
    Item of(AgendaItem item, List<Paper> papers) {
        List<Statement> statements = new ArrayList<>();
        for (Paper paper : papers) {
            statements.addAll(Writer.ordered(of(paper)));
        }
        Set<String> found =
                papers.stream().flatMap(paper -> paper.reference().stream()).collect(Collectors.toSet());
        item.paperReferences().stream()
                .filter(reference -> found.stream().noneMatch(reference::contains))
                .map(reference -> writer.missing(Topic.MISSING, "missing_paper", reference))
                .forEach(statements::add);
        if (papers.isEmpty() && item.paperReferences().isEmpty()) {
            statements.add(writer.missing(Topic.MISSING, "no_paper"));
        }
        return new Item(
                item.number().orElse(""),
                item.title().orElseGet(() -> writer.words().sentence("not_recognised")),
                item.isPublic(),
                statements,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(item.id()));
    }

    private List<Statement> of(Paper paper) {
        List<Statement> statements = new ArrayList<>();
        List<Held> held = texts.held(paper);
        statements.add(writer.told(Topic.PAPER, name(paper), writer.quotes().name(paper)));
        proposer(paper).ifPresent(statements::add);
        Optional<Quote> proposed = writer.quotes().of(paper, "proposedResolution");
        proposed.map(quote -> Writer.quoted(Topic.TO_DECIDE, quote)).ifPresent(statements::add);
        if (proposed.isEmpty() && DECIDES.contains(paper.kind())) {
            statements.add(writer.missing(Topic.OPEN, "no_proposal"));
        }
        boolean answered = ANSWERED.contains(paper.kind());
        texts.reasons(held, answered).forEach(quote -> statements.add(Writer.quoted(Topic.REASON, quote)));
        if (answered) {
            texts.reply(held).forEach(quote -> statements.add(Writer.quoted(Topic.REPLY, quote)));
        }
        cost(paper, held).forEach(statements::add);
        texts.deadlines(held, meeting.date().orElse(LocalDate.MIN))
                .forEach(quote -> statements.add(Writer.quoted(Topic.DEADLINE, quote)));
        earlier(paper).forEach(statements::add);
        related(paper).forEach(statements::add);
        for (AttachedFile file : texts.missing(paper)) {
            statements.add(writer.missing(Topic.MISSING, "missing_file", file.name()));
        }
        if (held.isEmpty()) {
            statements.add(writer.missing(Topic.MISSING, "no_file"));
        }
        return statements;
    }

    private String name(Paper paper) {
        String kind = writer.words().sentence("kind_" + paper.kind().label());
        return "%s%s: %s"
                .formatted(kind, paper.reference().map(number -> " " + number).orElse(""), paper.name());
    }

    private Optional<Statement> proposer(Paper paper) {
        List<String> names = new ArrayList<>(paper.originatorNames());
        paper.office()
                .filter(office -> names.isEmpty() && !ANSWERED.contains(paper.kind()))
                .ifPresent(names::add);
        return names.isEmpty()
                ? Optional.empty()
                : Optional.of(writer.told(
                        Topic.PROPOSER,
                        String.join(", ", names),
                        writer.quotes().of(paper, "originatorNames", "originators", "office")));
    }

    private List<Statement> cost(Paper paper, List<Held> held) {
        List<Statement> cost = new ArrayList<>();
        Writer.add(cost, Topic.COST, writer.quotes().of(paper, "amount"));
        Writer.add(cost, Topic.COST, writer.quotes().of(paper, "financeText"));
        if (cost.isEmpty() && paper.hasImpact().isPresent()) {
            String key = paper.hasImpact().get() ? "impact" : "no_impact";
            cost.add(writer.told(
                    Topic.COST, writer.words().sentence(key), writer.quotes().of(paper, "hasImpact")));
        }
        texts.money(held).forEach(quote -> cost.add(Writer.quoted(Topic.COST, quote)));
        if (cost.isEmpty() && DECIDES.contains(paper.kind())) {
            cost.add(writer.missing(Topic.OPEN, "no_cost"));
        }
        return cost;
    }

    /// Consultations before this meeting, with what came of them.
    private List<Statement> earlier(Paper paper) {
        List<Statement> earlier = new ArrayList<>();
        for (Consultation step : writer.shelf().consultations().ofPaper(writer.reader(), paper.id())) {
            if (isBefore(step)) {
                earlier.add(new Steps(writer).told(Topic.EARLIER, step));
            }
        }
        return earlier;
    }

    private List<Statement> related(Paper paper) {
        return writer.shelf().papers().related(writer.reader(), paper).stream()
                .limit(RELATED)
                .map(other -> writer.told(
                        Topic.RELATED,
                        name(other) + result(other),
                        writer.quotes().name(other)))
                .toList();
    }

    /// What came of another paper until the day of this meeting; what came later is not known on that day.
    private String result(Paper paper) {
        return writer.shelf().consultations().ofPaper(writer.reader(), paper.id()).stream()
                .filter(step -> step.result() != ItemResult.NONE && isBefore(step))
                .max(Comparator.comparing(step -> step.date().orElse(LocalDate.MIN)))
                .map(step -> " – " + new Steps(writer).briefly(step))
                .orElse("");
    }

    private boolean isBefore(Consultation step) {
        return step.date().isPresent()
                && meeting.date().isPresent()
                && step.date().get().isBefore(meeting.date().get());
    }
}
