package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.Organizations;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.IntSupplier;

/// What the corpus holds.
final class CorpusHoldings implements Holdings {

    private final Bodies bodies;
    private final CouncilFiles files;
    private final ExampleQuestions examples;
    private final IntSupplier vectors;
    private final Organizations organizations;

    private final Remembered<Access, DataState> states = new Remembered<>(Duration.ofSeconds(15));
    private final Remembered<ExamplesFor, List<String>> chosen = new Remembered<>(Duration.ofMinutes(10));

    private final Remembered<Access, List<String>> names = new Remembered<>(Duration.ofMinutes(2));

    private record ExamplesFor(Access access, Locale language, int files) {}

    /// @param vectors share of passages that have a vector, 0 to 100
    CorpusHoldings(
            Bodies bodies,
            CouncilFiles files,
            ExampleQuestions examples,
            IntSupplier vectors,
            Organizations organizations) {
        this.organizations = organizations;
        this.bodies = bodies;
        this.files = files;
        this.examples = examples;
        this.vectors = vectors;
    }

    @Override
    public DataState state(Access access) {
        return states.get(access, this::count);
    }

    @Override
    public List<String> organizations(Access access) {
        return names.get(
                access,
                caller -> organizations.all(caller, OptionalLong.empty()).stream()
                        .map(Organization::name)
                        .distinct()
                        .sorted(String.CASE_INSENSITIVE_ORDER)
                        .toList());
    }

    @Override
    public List<String> examples(Access access, Locale language) {
        return chosen.get(
                new ExamplesFor(access, language, state(access).files()),
                key -> examples.choose(key.access(), key.language()));
    }

    private DataState count(Access access) {
        Coverage coverage = files.coverage(access, OptionalLong.empty());
        return new DataState(
                bodies.visibleTo(access), coverage.files(), coverage.from(), coverage.to(), vectors.getAsInt());
    }
}
