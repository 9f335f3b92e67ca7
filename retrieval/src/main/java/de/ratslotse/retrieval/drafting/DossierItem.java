package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.council.AgendaItem;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// One matter of a dossier: where it stands, then of each of its papers what it asks or proposes, what it says of
/// money,
/// where it was dealt with and what was decided.
final class DossierItem {

    private static final int NAMES = 3;

    private final Writer writer;
    private final DossierDocuments documents;
    private final DossierQuotes quotes;
    private final DossierSteps steps;

    DossierItem(Writer writer, DossierDocuments documents, TopicWords words) {
        this.writer = writer;
        this.documents = documents;
        this.quotes = new DossierQuotes(writer, documents, words);
        this.steps = new DossierSteps(writer);
    }

    Item of(DossierMatter matter) {
        List<Statement> statements = new ArrayList<>();
        statements.add(steps.standing(matter));
        for (Paper paper : matter.papers()) {
            boolean isMain = paper.equals(matter.papers().getFirst());
            statements.addAll(paper(paper, isMain ? matter.own() : matter.added(paper), isMain));
        }
        List<Step> alone = matter.steps().stream()
                .filter(step -> step.paper().isEmpty())
                .filter(step -> matter.papers().stream().noneMatch(paper -> step.isCalled(paper.name())))
                .toList();
        if (matter.papers().isEmpty()) {
            statements.add(writer.missing(Topic.PAPER, "no_paper_known"));
        }
        for (Step step : alone) {
            String title = step.item().flatMap(AgendaItem::title).orElse("");
            boolean named = !title.equals(matter.name());
            if (named) {
                statements.add(writer.told(
                        Topic.PAPER,
                        writer.words().sentence("item", title),
                        step.item().flatMap(writer.quotes()::title)));
            }
            statements.addAll(dealt(List.of(step)));
        }
        Optional<Step> ended = DossierSteps.last(matter.course());
        Item heading = heading(matter);
        return new Item(
                heading.number(),
                heading.title(),
                heading.isPublic(),
                statements,
                ended.flatMap(steps::resolution).map(Quote::text),
                ended.map(Step::result),
                ended.flatMap(Step::item).flatMap(AgendaItem::vote),
                Optional.empty());
    }

    /// Nothing but its day and its name.
    Item heading(DossierMatter matter) {
        return Section.heading(
                matter.begins().equals(LocalDate.MAX) ? "" : writer.words().day(matter.begins()),
                name(matter),
                matter.steps().stream().flatMap(step -> step.item().stream()).allMatch(AgendaItem::isPublic));
    }

    private String name(DossierMatter matter) {
        String reference = matter.main()
                .flatMap(Paper::reference)
                .map(number -> " (" + number + ")")
                .orElse("");
        return matter.name() + reference;
    }

    /// @param isMain whether the matter is called by it
    private List<Statement> paper(Paper paper, List<Step> dealt, boolean isMain) {
        LocalDate first = dealt.stream()
                .flatMap(step -> step.date().stream())
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MAX);
        List<Statement> statements = new ArrayList<>();
        statements.add(writer.told(
                Topic.PAPER,
                DossierNames.of(writer.words(), paper, !isMain, first),
                writer.quotes().name(paper)));
        if (!paper.originatorNames().isEmpty()) {
            statements.add(writer.told(
                    Topic.PROPOSER,
                    String.join(", ", paper.originatorNames()),
                    writer.quotes().of(paper, "originatorNames", "originators")));
        }
        List<Statement> contents = contents(paper);
        statements.addAll(contents);
        statements.addAll(money(paper, contents));
        statements.addAll(dealt(dealt));
        if (dealt.isEmpty()) {
            statements.add(writer.missing(Topic.OPEN, "standing_unknown"));
        }
        missing(paper).ifPresent(statements::add);
        return statements.stream().distinct().toList();
    }

    private List<Statement> contents(Paper paper) {
        List<Statement> contents = new ArrayList<>();
        PaperKind kind = DossierNames.kind(paper);
        if (kind == PaperKind.QUESTION) {
            quotes.asked(paper).forEach(quote -> contents.add(Writer.quoted(Topic.ASKED, quote)));
        } else {
            List<Quote> proposed = writer.quotes()
                    .of(paper, "proposedResolution")
                    .map(List::of)
                    .orElseGet(() -> quotes.wished(paper));
            proposed.forEach(quote -> contents.add(Writer.cited(Topic.PROPOSED, Shortened.of(quote.text()), quote)));
        }
        if (kind != PaperKind.PROPOSAL && kind != PaperKind.INFORMATION) {
            quotes.answered(paper).forEach(quote -> contents.add(Writer.quoted(Topic.ANSWERED, quote)));
        }
        return contents;
    }

    /// @param told what is told already
    private List<Statement> money(Paper paper, List<Statement> told) {
        List<Quote> money = new ArrayList<>();
        writer.quotes().of(paper, "financeText").ifPresent(money::add);
        writer.quotes().of(paper, "amount").ifPresent(money::add);
        money.addAll(quotes.money(paper));
        return money.stream()
                .filter(one -> told.stream().noneMatch(other -> other.text().contains(one.text())))
                .filter(one -> money.stream().noneMatch(other -> saysMore(other, one)))
                .distinct()
                .map(quote -> Writer.cited(Topic.COST, Shortened.of(quote.text()), quote))
                .toList();
    }

    private static boolean saysMore(Quote other, Quote one) {
        return !other.equals(one)
                && other.text().contains(one.text())
                && (other.text().length() > one.text().length() || other.number() < one.number());
    }

    private List<Statement> dealt(List<Step> dealt) {
        List<Statement> statements = new ArrayList<>();
        dealt.forEach(step -> statements.add(steps.told(step)));
        DossierSteps.last(dealt)
                .flatMap(steps::resolution)
                .map(quote -> Writer.cited(Topic.DECISION, Shortened.of(quote.text()), quote))
                .ifPresent(statements::add);
        return statements;
    }

    private Optional<Statement> missing(Paper paper) {
        if (!documents.holdsAny(paper)) {
            return Optional.of(writer.missing(Topic.MISSING, "no_file"));
        }
        List<String> names = documents.missing(paper);
        if (names.isEmpty()) {
            return Optional.empty();
        }
        String shown = String.join(", ", names.subList(0, Math.min(NAMES, names.size())));
        return Optional.of(
                writer.missing(Topic.MISSING, "missing_files", shown, names.size() - Math.min(NAMES, names.size())));
    }
}
