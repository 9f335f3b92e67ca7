package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.PaperTexts;
import de.ratslotse.retrieval.briefing.PaperTexts.Held;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Sentences;
import de.ratslotse.retrieval.corpus.Span;
import de.ratslotse.retrieval.council.Consultation;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.Plan.Notes;
import de.ratslotse.retrieval.drafting.Section.Named;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/// The exact sentences that carry a paper, section by section, so that nothing of a long one is left out unsaid: every
/// section has its place, with the pages it stands on.
///
/// Sentences are chosen by the words that the paper speaks of most (Luhn 1958), amounts and days count more.
final class PaperSummary {

    private static final int LONGEST = 400;

    private final Writer writer;
    private final Paper paper;
    private final Length length;
    private final List<Held> held;

    PaperSummary(Writer writer, Paper paper, Length length) {
        this.writer = writer;
        this.paper = paper;
        this.length = length;
        this.held = writer.texts().held(paper);
    }

    Plan plan() {
        return new Plan(title(), paper.entry().bodyId(), false, head(), sections(), notes());
    }

    private String title() {
        String name = paper.reference()
                        .filter(number -> !paper.name().startsWith(number))
                        .map(number -> number + " ")
                        .orElse("")
                + paper.name();
        return writer.words().sentence("title_paper", name);
    }

    /// What is to be decided, what it costs, what came of it.
    private List<Statement> head() {
        List<Statement> head = new ArrayList<>();
        Writer.add(head, Topic.TO_DECIDE, writer.quotes().of(paper, "proposedResolution"));
        Writer.add(head, Topic.COST, writer.quotes().of(paper, "amount"));
        Writer.add(head, Topic.COST, writer.quotes().of(paper, "financeText"));
        for (Consultation step : writer.shelf().consultations().ofPaper(writer.reader(), paper.id())) {
            if (!step.planned()) {
                head.add(new Steps(writer).told(Topic.EARLIER, step));
            }
        }
        return Writer.ordered(head);
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        Set<UUID> keys = new HashSet<>();
        for (Held file : held) {
            Supplier<WordWeights> weights = SingletonSupplier.of(
                    () -> WordWeights.of(file.passages(), file.file().language()));
            byHeading(file).forEach((heading, passages) -> {
                if (passages.stream().anyMatch(passage -> says(file, passage))) {
                    sections.add(new Section(
                            key(keys, file, heading),
                            Section.heading("", title(file, passages), true),
                            Named.file(file.file().id()),
                            () -> section(file, passages, weights.get())));
                }
            });
        }
        return sections;
    }

    /// Of files with the same name each has its own.
    private static UUID key(Set<UUID> keys, Held file, String heading) {
        UUID key = Section.key(file.file().name(), heading);
        while (!keys.add(key)) {
            key = Section.key(key.toString());
        }
        return key;
    }

    private static String title(Held file, List<Passage> passages) {
        String last = PaperTexts.lastHeading(passages.getFirst());
        return last.isBlank() ? file.file().name() : last;
    }

    private Notes notes() {
        List<String> notes = new ArrayList<>();
        if (held.isEmpty()) {
            notes.add(writer.words().sentence("no_file"));
        }
        for (Held file : held) {
            boolean silent = file.passages().isEmpty();
            notes.add(writer.words()
                    .sentence(
                            silent ? "no_text" : "rests_on",
                            file.file().name(),
                            file.file().pages()));
        }
        return new Notes(notes, held.stream().map(file -> file.file().id()).toList());
    }

    private static Map<String, List<Passage>> byHeading(Held file) {
        Map<String, List<Passage>> sections = new LinkedHashMap<>();
        for (Passage passage : file.passages()) {
            sections.computeIfAbsent(passage.headingPath(), key -> new ArrayList<>())
                    .add(passage);
        }
        return sections;
    }

    private record Candidate(Passage passage, Span span, String text, double weight) {}

    private Optional<Item> section(Held file, List<Passage> passages, WordWeights weights) {
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : passages) {
            for (Span span : sentences(file, passage)) {
                String text = span.of(passage.text());
                candidates.add(new Candidate(passage, span, text, weights.of(text)));
            }
        }
        List<Candidate> chosen = candidates.stream()
                .sorted(Comparator.comparingDouble(Candidate::weight).reversed())
                .limit(length.perSection())
                .sorted(Comparator.comparingInt((Candidate one) -> one.passage().ordinal())
                        .thenComparingInt(one -> one.span().start()))
                .toList();
        List<Statement> statements = new ArrayList<>();
        for (Candidate one : chosen) {
            Optional<Quote> quote = writer.quotes()
                    .of(
                            file.file(),
                            one.passage(),
                            one.span().start(),
                            one.span().end());
            Writer.add(statements, Topic.CONTENT, quote);
        }
        return statements.isEmpty()
                ? Optional.empty()
                : Optional.of(new Item(
                        "",
                        title(file, passages),
                        true,
                        statements,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static boolean says(Held file, Passage passage) {
        return !sentences(file, passage).isEmpty();
    }

    /// Those that may be quoted.
    private static List<Span> sentences(Held file, Passage passage) {
        return Sentences.of(passage.text(), file.file().language()).stream()
                .filter(span -> {
                    String text = span.of(passage.text());
                    return PaperTexts.isSentence(text) && text.length() <= LONGEST;
                })
                .toList();
    }
}
