package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.SourceItem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.batch.core.configuration.support.MapJobRegistry;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.support.TaskExecutorJobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.core.task.SyncTaskExecutor;

/// The job of one run, for Spring Batch: look, read (several workers from one queue), withdraw, link.
///
/// What is to be done stands in the source's rows, not in the job's: a run that was cut off is not restarted but
/// followed by the next, which does what is left. Each file is one transaction of the corpus; so the steps have none.
final class IngestJob {

    private static final String NAME = "ingest";
    /// Each file is done when it is "read": a worker takes the next one only then, so that none waits behind a slow
    /// one.
    /// How many files a worker reads between two notes in the job's own tables.
    private static final int CHUNK = 20;

    private final JobRepository repository;
    private final Steps steps;
    private final int workers;

    IngestJob(JobRepository repository, Steps steps, int workers) {
        this.repository = repository;
        this.steps = steps;
        this.workers = workers;
    }

    /// Does the run on this thread.
    JobExecution execute(Run run) throws Exception {
        JobParameters parameters =
                new JobParametersBuilder().addLong("run", run.id()).toJobParameters();
        return operator().start(job(run), parameters);
    }

    /// Ends executions that a killed process left running.
    void recover() throws Exception {
        TaskExecutorJobOperator operator = operator();
        repository.findRunningJobExecutions(NAME).forEach(operator::recover);
    }

    private TaskExecutorJobOperator operator() throws Exception {
        TaskExecutorJobOperator operator = new TaskExecutorJobOperator();
        operator.setJobRepository(repository);
        operator.setJobRegistry(new MapJobRegistry());
        operator.setTaskExecutor(new SyncTaskExecutor());
        operator.afterPropertiesSet();
        return operator;
    }

    private Job job(Run run) {
        List<SourceItem> vanished = new ArrayList<>();
        return new JobBuilder(NAME, repository)
                .start(tasklet("look", run, () -> vanished.addAll(steps.look(run))))
                .next(read(run))
                .next(tasklet("withdraw", run, () -> steps.end(run, vanished)))
                .next(tasklet("link", run, () -> steps.linking().now(run.body().id())))
                .build();
    }

    private Step tasklet(String name, Run run, Runnable work) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            done(run, work);
                            return RepeatStatus.FINISHED;
                        },
                        new ResourcelessTransactionManager())
                .build();
    }

    private static void done(Run run, Runnable work) {
        try {
            work.run();
        } catch (RunFailure e) {
            run.fail(e.reason());
            throw e;
        }
    }

    private Step read(Run run) {
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("ingest-");
        return new StepBuilder("read", repository)
                .partitioner("worker", IngestJob::partitions)
                .step(worker(run))
                .gridSize(workers)
                .taskExecutor(threads)
                .build();
    }

    private Step worker(Run run) {
        return new StepBuilder("worker", repository)
                .<Work, Work>chunk(CHUNK)
                .transactionManager(new ResourcelessTransactionManager())
                .reader(() -> steps.file().readNext(run))
                .writer(_ -> {})
                .build();
    }

    private static Map<String, ExecutionContext> partitions(int size) {
        Map<String, ExecutionContext> partitions = new HashMap<>();
        for (int i = 1; i <= size; i++) {
            partitions.put("worker" + i, new ExecutionContext());
        }
        return partitions;
    }

    /// What the steps do.
    record Steps(Look look, FeedLook feed, Fetching fetching, FileJob file, Withdrawal withdrawal, LinkJob linking) {

        List<SourceItem> look(Run run) {
            return run.feed().map(source -> feed.at(run, source)).orElseGet(() -> look.at(run));
        }

        void end(Run run, List<SourceItem> vanished) {
            fetching.end(run);
            if (run.failure().isPresent() || run.stopping()) {
                return;
            }
            withdrawal.of(run, vanished);
            withdrawal.sweep(run.loose());
        }
    }
}
