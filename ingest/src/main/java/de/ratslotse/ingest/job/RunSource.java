package de.ratslotse.ingest.job;

import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.retrieval.register.Feed;
import java.nio.file.Path;

/// What a run reads: a folder, or a body of an OParl endpoint.
sealed interface RunSource {

    /// Where its files lie, or where they are fetched to.
    Path folder();

    /// What its files are known by.
    String source();

    Scope scope();

    /// Whether a person confirmed that most of it is gone.
    boolean confirmed();

    record OfFolder(IngestRequest request) implements RunSource {

        @Override
        public Path folder() {
            return request.folder();
        }

        @Override
        public String source() {
            return request.folder().toString();
        }

        @Override
        public Scope scope() {
            return request.scope();
        }

        @Override
        public boolean confirmed() {
            return request.confirmed();
        }
    }

    /// @param folder for files on their way
    record OfFeed(Feed feed, FeedRequest request, Path folder) implements RunSource {

        @Override
        public String source() {
            return feed.url();
        }

        @Override
        public Scope scope() {
            return feed.scope();
        }

        @Override
        public boolean confirmed() {
            return request.confirmed();
        }
    }
}
