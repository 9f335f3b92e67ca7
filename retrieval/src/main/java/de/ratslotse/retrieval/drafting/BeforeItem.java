package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperReasons;
import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.PaperTexts.Held;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a councillor needs before an item is called: what is to be decided, why, at what cost, until when, who proposes
/// it, what happened before, and what is missing.
final class BeforeItem {

    private static final int RELATED = 4;
    private static final Pattern LAYOUT = Pattern.compile("\\P{L}+");
    private static final Pattern RECORD =
            Pattern.compile("(?iu)\\b(?:abstimmung|protokoll|niederschrift|minutes\\b|vot(?:e|ing)\\b)");
    private static final Set<PaperKind> DECIDES =
            EnumSet.of(PaperKind.PROPOSAL, PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.UNKNOWN);
    /// What the office listed with them does is to answer: it neither moved nor asked.
    private static final Set<PaperKind> ANSWERED =
            EnumSet.of(PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.QUESTION);

    private final Writer writer;
    private final Meeting meeting;
    private final PaperTexts texts;
    private final PaperReasons reasons;
    private final PaperMoney money;

    BeforeItem(Writer writer, Meeting meeting) {
        this.writer = writer;
        this.meeting = meeting;
        this.texts = writer.texts();
        this.reasons = new PaperReasons(texts);
        this.money = new PaperMoney(writer);
    }

    /// @param papers that the item deals with
    /// @param all the items of the meeting
    Item of(AgendaItem item, List<Paper> papers, List<AgendaItem> all) {
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
        if (papers.isEmpty() && item.paperReferences().isEmpty() && StandingItems.wantsPaper(item, all)) {
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
        List<Held> held = texts.held(paper).stream()
                .filter(file -> isKnown(file.attached().date()))
                .toList();
        statements.add(writer.told(Topic.PAPER, name(paper), writer.quotes().name(paper)));
        proposer(paper).ifPresent(statements::add);
        Optional<Quote> proposed = writer.quotes().of(paper, "proposedResolution");
        proposed.map(quote -> Writer.quoted(Topic.TO_DECIDE, quote)).ifPresent(statements::add);
        if (proposed.isEmpty() && DECIDES.contains(paper.kind())) {
            statements.add(writer.missing(Topic.OPEN, "no_proposal"));
        }
        boolean answered = ANSWERED.contains(paper.kind());
        String told = words(proposed.map(Quote::text).orElse(""));
        reasons.reasons(held, answered).stream()
                .filter(quote -> !told.contains(words(quote.text())))
                .forEach(quote -> statements.add(Writer.quoted(Topic.REASON, quote)));
        if (answered) {
            reasons.reply(held, sentence -> !told.contains(words(sentence)))
                    .forEach(quote -> statements.add(Writer.quoted(Topic.REPLY, quote)));
        }
        cost(paper, held).forEach(statements::add);
        new Deadlines(texts)
                .of(held, meeting.date().orElse(LocalDate.MIN))
                .forEach(quote -> statements.add(Writer.quoted(Topic.DEADLINE, quote)));
        earlier(paper).forEach(statements::add);
        related(paper).forEach(statements::add);
        for (AttachedFile file : texts.missing(paper)) {
            if (isKnown(file.date()) && !isOfTheDay(file)) {
                statements.add(writer.missing(Topic.MISSING, "missing_file", file.name()));
            }
        }
        if (held.isEmpty()) {
            statements.add(writer.missing(Topic.MISSING, "no_file"));
        }
        return statements;
    }

    /// As if there were no lines, numbers of points or marks: a reply repeats the motion in a layout of its own.
    private static String words(String text) {
        return LAYOUT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
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
        List<Quote> beside = money.beside(held);
        boolean amounts = beside.stream().anyMatch(quote -> quote.text().chars().anyMatch(Character::isDigit));
        if (cost.isEmpty() && !amounts && paper.hasImpact().isPresent()) {
            String key = paper.hasImpact().get() ? "impact" : "no_impact";
            cost.add(writer.told(
                    Topic.COST, writer.words().sentence(key), writer.quotes().of(paper, "hasImpact")));
        }
        beside.forEach(quote -> cost.add(Writer.quoted(Topic.COST, quote)));
        if (ANSWERED.contains(paper.kind())) {
            cost.addAll(replied(held));
        }
        if (cost.isEmpty() && DECIDES.contains(paper.kind())) {
            cost.add(writer.missing(Topic.OPEN, "no_cost"));
        }
        return cost;
    }

    /// What the administration says of the cost of a motion.
    private List<Statement> replied(List<Held> held) {
        List<Statement> cost = money.ofReply(held).stream()
                .map(quote -> Writer.quoted(Topic.COST, quote))
                .toList();
        return cost.isEmpty()
                ? money
                        .nothing(held)
                        .map(box -> Writer.cited(Topic.COST, writer.words().sentence("no_impact_replied"), box))
                        .stream()
                        .toList()
                : cost;
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
                .filter(other -> isKnown(other.date()))
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

    /// Whether a paper or file of this date was there on the day of the meeting; what has no date may have been.
    private boolean isKnown(Optional<LocalDate> date) {
        return meeting.date().isEmpty()
                || date.filter(day -> day.isAfter(meeting.date().get())).isEmpty();
    }

    /// How the meeting voted is put down on its very day.
    private boolean isOfTheDay(AttachedFile file) {
        return file.date().isPresent()
                && file.date().equals(meeting.date())
                && RECORD.matcher(file.name()).find();
    }

    private boolean isBefore(Consultation step) {
        return step.date().isPresent()
                && meeting.date().isPresent()
                && step.date().get().isBefore(meeting.date().get());
    }
}
