package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.AnsweredBy;
import de.ratslotse.retrieval.briefing.Answer.Mode;
import de.ratslotse.retrieval.briefing.Answer.Outcome;
import de.ratslotse.retrieval.briefing.Answer.Reach;
import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.briefing.AnswerListener.State;
import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.briefing.ModelWriter.Written;
import de.ratslotse.retrieval.briefing.PartReader.Found;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Answers with the documents' own sentences, then lets a model, where there is one, say it better.
///
/// The model can only replace what code alone has found by statements that code has checked.
final class CitedAnswers implements Answers {

    /// Below this probability that the passages answer, a model is not even asked: it would talk all the same.
    private static final double WORTH_A_MODEL = Sufficiency.ENOUGH;

    private static final AnsweredBy BY_CODE = new AnsweredBy(Mode.EXTRACTIVE, Optional.empty(), Optional.empty());

    private final Library library;
    private final QuestionReader reader;
    private final PartReader parts;
    private final Optional<DataAnswers> data;
    private final Optional<ModelWriter> model;

    /// @param data answers what has its answer in the council's data, before passages are searched
    CitedAnswers(Library library, QuestionReader reader, Optional<DataAnswers> data, Optional<ModelWriter> model) {
        this.library = library;
        this.reader = reader;
        this.parts = new PartReader(library, reader);
        this.data = data;
        this.model = model;
    }

    /// A question on its way to an answer.
    private record Task(Question question, Inquiry inquiry, Searched searched, AnswerListener listener, long started) {

        /// In the language of the question, whatever the page is in.
        Wording wording() {
            return new Wording(inquiry.language().locale());
        }

        Answer signed(Draft draft, AnsweredBy by) {
            return draft.signed(by, searched, started);
        }

        Answer refused(String reason, List<Answer.Citation> nearest, AnsweredBy by) {
            return signed(Draft.refused(wording().refusal(reason, searched, !nearest.isEmpty()), nearest), by);
        }
    }

    @Override
    public Answer answer(Question question, AnswerListener listener) {
        long started = System.nanoTime();
        listener.state(State.SEARCHING, 0);
        Inquiry inquiry = reader.read(question);
        Optional<OutOfScope> outside = OutOfScope.of(question.text())
                .or(() -> data.filter(known -> known.elsewhere(question)).map(_ -> OutOfScope.ELSEWHERE));
        Optional<Draft> told =
                outside.isPresent() ? Optional.empty() : data.flatMap(known -> known.answer(question, inquiry));
        if (outside.isPresent() || told.isPresent()) {
            Searched nothing = library.coverages().of(question.access(), question.filter(), false, Reach.NONE);
            Task task = new Task(question, inquiry, nothing, listener, started);
            return told.map(draft -> said(task, task.signed(draft, BY_CODE)))
                    .orElseGet(() -> task.refused(
                            task.wording().sentence(outside.orElseThrow().sentence()), List.of(), BY_CODE));
        }
        return answered(question, inquiry, listener, started);
    }

    private Answer answered(Question question, Inquiry inquiry, AnswerListener listener, long started) {
        Question within = data.map(known -> known.within(question)).orElse(question);
        Found found = parts.found(within);
        Task task = new Task(question, inquiry, searched(question, found), listener, started);
        listener.state(State.READING, ReadPart.passages(found.parts()));
        Answer extracted = extracted(task, found.parts());
        Optional<Found> abroad =
                found.abroad() || isInItsLanguage(found, extracted) ? Optional.empty() : parts.abroad(within);
        return abroad.map(other -> finished(task, other.parts(), extracted(task, other.parts())))
                .orElseGet(() -> finished(task, found.parts(), extracted));
    }

    private Searched searched(Question question, Found found) {
        return library.coverages().of(question.access(), question.filter(), found.semantic(), found.reach());
    }

    private static boolean isInItsLanguage(Found found, Answer answer) {
        return answer.outcome() != Outcome.NOT_FOUND
                && answer.citations().stream().limit(1).allMatch(found::isInItsLanguage);
    }

    private Answer finished(Task task, List<ReadPart> read, Answer extracted) {
        List<Weighed> weighed = ReadPart.inTurn(read);
        double probability =
                read.stream().mapToDouble(ReadPart::probability).max().orElse(0);
        boolean worthwhile = probability >= WORTH_A_MODEL
                && extracted.outcome() != Outcome.PREMISE_CONTRADICTED
                && !task.listener.cancelled();
        if (model.isEmpty() || !worthwhile) {
            return said(task, extracted);
        }
        task.listener.preliminary(extracted);
        task.listener.state(State.WRITING, ReadPart.passages(read));
        return improved(task, weighed, extracted);
    }

    /// Why passages answer this question as they do, by the same steps; what the council's data answer is left aside.
    /// Of a question that asks two things, the first.
    Reasons reasons(Question question) {
        Question within = data.map(known -> known.within(question)).orElse(question);
        ReadPart first = parts.found(within).parts().getFirst();
        return Reasons.of(first.inquiry(), first.evidence(), first.weighed());
    }

    private static Answer said(Task task, Answer answer) {
        answer.citations().forEach(task.listener::citation);
        answer.statements().forEach(task.listener::statement);
        return answer;
    }

    private Answer extracted(Task task, List<ReadPart> read) {
        List<Optional<Draft>> drafts = new ArrayList<>();
        List<Answer.Citation> quoted = new ArrayList<>();
        Missing missing = Missing.ANYTHING;
        for (ReadPart part : read) {
            Attempt attempt = attempt(task, part, quoted);
            attempt.draft()
                    .filter(found -> found.data().isEmpty())
                    .ifPresent(found -> quoted.addAll(found.citations()));
            drafts.add(attempt.draft());
            missing = read.size() == 1 ? attempt.missing() : Missing.ANYTHING;
        }
        String reason = missing.sentence(task.wording());
        return joined(task, drafts)
                .map(found -> task.signed(found, BY_CODE))
                .orElseGet(() -> task.refused(reason, nearest(task, ReadPart.inTurn(read)), BY_CODE));
    }

    /// The parts' answers one behind the other, with a sentence for the part that has none.
    private static Optional<Draft> joined(Task task, List<Optional<Draft>> drafts) {
        Optional<Draft> joined = Optional.empty();
        for (Optional<Draft> draft : drafts) {
            joined = joined.map(before -> draft.map(before::and).orElse(before)).or(() -> draft);
        }
        int lacking = drafts.indexOf(Optional.<Draft>empty());
        return lacking < 0
                ? joined
                : joined.map(draft ->
                        draft.with(task.wording().sentence(lacking == 0 ? "first_not_found" : "second_not_found")));
    }

    private Attempt attempt(Task task, ReadPart part, List<Answer.Citation> before) {
        Optional<Draft> head = part.parts() > 1
                ? data.flatMap(known -> known.head(part.question(), part.inquiry()))
                : Optional.empty();
        if (head.isPresent()) {
            return Attempt.of(head);
        }
        Told ending = data.map(known -> known.ending(part)).orElse(Told.NOTHING);
        return part.isEnough() || new Bearing(part).isSpokenOf(ending)
                ? movedByOthers(task, part)
                        .map(draft -> Attempt.of(Optional.of(draft)))
                        .orElseGet(() -> extracted(task, part, ending, before))
                : Attempt.missing(Missing.ANYTHING);
    }

    /// What contradicts a question that takes for granted who moved something.
    private Optional<Draft> movedByOthers(Task task, ReadPart part) {
        return data.map(known -> known.otherMover(part))
                .filter(mover -> !mover.isEmpty())
                .map(mover -> Draft.contradicted(
                        task.wording().sentence("contradicted"), mover.statements(), mover.citations()));
    }

    private Attempt extracted(Task task, ReadPart part, Told ending, List<Answer.Citation> before) {
        Extractive extractive =
                new Extractive(part.inquiry(), citing(task, part.weighed()), task.wording(), part.parts());
        return extractive.answer(
                part,
                ending,
                before,
                wish -> data.map(known -> known.endingOfWish(part, wish)).orElse(Told.NOTHING),
                task.searched);
    }

    private List<Answer.Citation> nearest(Task task, List<Weighed> weighed) {
        return new Extractive(task.inquiry, citing(task, weighed), task.wording(), 1).nearest(weighed);
    }

    private Citations citing(Task task, List<Weighed> weighed) {
        List<UUID> files = weighed.stream()
                .map(candidate -> candidate.passage().source().file().id())
                .distinct()
                .toList();
        return new Citations(library, task.question.access(), files);
    }

    /// A model that finds nothing takes no answer away: a small one says so of most questions, and a good one would
    /// save two wrong answers in thirty (docs/quality.md).
    private Answer improved(Task task, List<Weighed> weighed, Answer extracted) {
        ModelWriter writer = model.orElseThrow();
        CheckedStatements checked = new CheckedStatements(citing(task, weighed), task.listener);
        AnswerPrompt prompt = new AnswerPrompt(task.question, task.inquiry.language(), weighed);
        Written written = writer.write(room -> prompt.request(checked, room), checked, task.listener::cancelled);
        AnsweredBy byModel = new AnsweredBy(Mode.MODEL, Optional.of(writer.model()), Optional.empty());
        return switch (written) {
            case Written.Answered answered
            when poorer(task, answered, extracted) -> extracted.noting("answer.note.unchecked");
            case Written.Answered answered ->
                task.signed(Draft.answered(answered.statements(), answered.citations()), byModel);
            case Written.FoundNothing _
            when extracted.outcome() == Outcome.ANSWERED -> extracted.noting("answer.note.found-nothing");
            case Written.FoundNothing _ -> extracted;
            case Written.Nothing nothing -> extracted.noting(nothing.note());
        };
    }

    /// Asked for something countable, an answer without a number does not replace one that has it.
    private static boolean poorer(Task task, Written.Answered answered, Answer extracted) {
        boolean countable = task.inquiry.asked().stream()
                .anyMatch(asked -> asked == Asked.AMOUNT || asked == Asked.COUNT || asked == Asked.DATE);
        boolean hadOne = extracted.outcome() == Outcome.ANSWERED && holdsNumber(task, extracted.text());
        return countable && hadOne && !holdsNumber(task, Wording.running(answered.statements()));
    }

    private static boolean holdsNumber(Task task, String text) {
        return !Quantities.in(text.replaceAll("\\[\\d+]", ""), task.inquiry.language())
                .isEmpty();
    }
}
