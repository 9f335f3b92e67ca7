package de.ratslotse.retrieval.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FileChangesIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    /// A change that was numbered early and committed late would be lost to a reader of "greater than the last".
    @Test
    void losesNoChangeOfATransactionThatCommitsLate() throws Exception {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch mayCommit = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
            Future<?> late = threads.submit(() -> CORPUS.transactions().run(Access.operator(), () -> {
                Example.held(CORPUS, town, Scope.PUBLIC, "late", "Spät.");
                written.countDown();
                await(mayCommit);
            }));
            written.await();
            Example.held(CORPUS, town, Scope.PUBLIC, "early", "Früh.");
            List<FileChange> before = CORPUS.fileChanges().since(ChangeMark.START, 10);
            mayCommit.countDown();
            late.get();
            ChangeMark mark =
                    before.isEmpty() ? ChangeMark.START : before.getLast().mark();
            assertThat(before).hasSizeLessThan(2);
            assertThat(CORPUS.fileChanges().since(mark, 10)).hasSize(2 - before.size());
        }
    }

    @Test
    void showsEveryChangeOnceToAReaderAmongManyWriters() throws Exception {
        long town = CORPUS.bodies().obtain("Lotsenau").id();
        List<FileChange> read = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String path = "datei" + i;
                writers.add(threads.submit(() -> Example.held(CORPUS, town, Scope.PUBLIC, path, "Text.")));
            }
            while (!writers.stream().allMatch(Future::isDone)) {
                catchUp(read);
            }
        }
        catchUp(read);
        assertThat(read).hasSize(60).doesNotHaveDuplicates();
    }

    private static void catchUp(List<FileChange> read) {
        ChangeMark mark = read.isEmpty() ? ChangeMark.START : read.getLast().mark();
        read.addAll(CORPUS.fileChanges().since(mark, 7));
        if (!CORPUS.fileChanges().since(mark, 1).isEmpty()) {
            catchUp(read);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
