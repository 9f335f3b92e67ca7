package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.Searched;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.search.Filter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;

/// How far the data reach, counted by the database and remembered for a moment: counting 100,000 passages takes longer
/// than answering from them.
final class CorpusCoverage implements Coverages {

    private static final Duration REMEMBERED = Duration.ofSeconds(10);
    private static final int MOST_REMEMBERED = 200;

    private final CouncilFiles files;
    private final Bodies bodies;
    private final Clock clock;
    private final Map<Asked, Counted> remembered = new ConcurrentHashMap<>();

    CorpusCoverage(CouncilFiles files, Bodies bodies, Clock clock) {
        this.files = files;
        this.bodies = bodies;
        this.clock = clock;
    }

    private record Asked(Access access, OptionalLong body) {}

    private record Counted(Instant at, Coverage coverage) {}

    @Override
    public Searched of(Access access, Filter filter, boolean semantic, Answer.Reach reach) {
        Coverage coverage = counted(new Asked(access, filter.body()));
        return new Searched(
                filter.body().isPresent()
                        ? bodies.find(filter.body().getAsLong()).map(Body::name)
                        : java.util.Optional.empty(),
                coverage.files(),
                coverage.from(),
                coverage.to(),
                semantic,
                reach);
    }

    private Coverage counted(Asked asked) {
        Instant now = clock.instant();
        Counted before = remembered.get(asked);
        if (before != null && before.at.plus(REMEMBERED).isAfter(now)) {
            return before.coverage;
        }
        if (remembered.size() >= MOST_REMEMBERED) {
            remembered.clear();
        }
        Counted counted = new Counted(now, files.coverage(asked.access, asked.body));
        remembered.put(asked, counted);
        return counted.coverage;
    }
}
