package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.evaluation.EvaluationRun.State;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Measures in the background, one run after the other: the processors belong to those who ask.
public final class EvaluationJob implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EvaluationJob.class);

    private final Evaluations evaluations;
    private final EvaluationRuns runs;
    private final QuestionShelf shelf;
    private final Bodies bodies;
    private final Map<Long, Followed> followed = new ConcurrentHashMap<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("evaluation").daemon().factory());

    EvaluationJob(Evaluations evaluations, EvaluationRuns runs, QuestionShelf shelf, Bodies bodies) {
        this.evaluations = evaluations;
        this.runs = runs;
        this.shelf = shelf;
        this.bodies = bodies;
        runs.recover();
    }

    /// Lets a kept question file be measured.
    ///
    /// @param body empty for all documents that the rights allow
    /// @param account who asks for it
    /// @return the run's id
    public long start(long file, OptionalLong body, Access rights, String account) {
        long run = runs.begin(file, body, rights, account);
        followed.put(run, new Followed());
        worker.execute(() -> measure(run));
        return run;
    }

    /// How many questions are done; empty for a run that does not wait or go on in this process.
    public Optional<Integer> done(long run) {
        return Optional.ofNullable(followed.get(run)).map(progress -> progress.done);
    }

    /// Ends a run after the question it is at.
    public void stop(long run) {
        Optional.ofNullable(followed.get(run)).ifPresent(progress -> progress.stopped = true);
    }

    /// The question file of one run could have been deleted while it waited.
    private void measure(long id) {
        Followed progress = followed.computeIfAbsent(id, _ -> new Followed());
        try {
            runs.find(id).ifPresent(run -> measure(run, progress));
        } catch (RuntimeException e) {
            LOG.error("Evaluation {} failed", id, e);
            failed(id);
        } finally {
            followed.remove(id);
        }
    }

    private void measure(EvaluationRun run, Followed progress) {
        runs.running(run.id());
        Optional<byte[]> content = shelf.content(run.questions().id());
        Optional<Body> body = run.body().isPresent()
                ? Optional.of(bodies.find(run.body().getAsLong()).orElseThrow())
                : Optional.empty();
        if (QuestionFiles.read(run.questions().name(), content.orElseThrow()) instanceof QuestionFile questions) {
            Report report = evaluations.measure(questions, new Within(run.rights(), body), progress);
            boolean wanted = runs.find(run.id()).isPresent();
            if (wanted) {
                runs.complete(run, progress.stopped ? State.STOPPED : State.COMPLETED, report);
            }
        } else {
            throw new IllegalStateException(
                    "Question file %d was kept unread".formatted(run.questions().id()));
        }
    }

    /// Without the database the next start tells that the run was interrupted.
    private void failed(long run) {
        try {
            runs.end(run, State.FAILED);
        } catch (RuntimeException e) {
            LOG.error("The end of evaluation {} could not be noted", run, e);
        }
    }

    /// What goes on is interrupted; the next start says so.
    @Override
    public void close() {
        followed.values().forEach(progress -> progress.closed = true);
        worker.shutdownNow();
    }

    /// One run as others see it.
    private static final class Followed implements Progress {

        private volatile int done;
        private volatile boolean stopped;
        private volatile boolean closed;

        @Override
        public boolean goesOn(int done) {
            this.done = done;
            if (closed) {
                throw new IllegalStateException("The service ends");
            }
            return !stopped;
        }
    }
}
