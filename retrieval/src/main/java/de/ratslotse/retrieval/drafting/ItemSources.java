package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.RunningText.Source;
import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.corpus.Passages;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import de.ratslotse.retrieval.drafting.StoredDraft.Part;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a model may tell an item from.
record ItemSources(CouncilFiles files, Passages passages) {

    /// What these cite speaks of other papers, or of how the matter ended.
    private static final Set<Topic> ELSEWHERE =
            EnumSet.of(Topic.EARLIER, Topic.RELATED, Topic.STANDING, Topic.MENTIONED);

    /// Shorter titles ("Bericht") may head anything.
    private static final int LEAST_TITLE = 12;

    /// The passages from which the item's own citations are, then what else stands under their headings.
    List<Source> of(Access reader, StoredDraft draft, Part part) {
        List<Citation> cited = part.version().content().statements().stream()
                .filter(statement -> !ELSEWHERE.contains(statement.topic()))
                .map(Written::citations)
                .flatMap(List::stream)
                .distinct()
                .flatMap(number -> Optional.ofNullable(draft.evidence().get(number)).stream())
                .map(Evidence::citation)
                .toList();
        Set<Source> first = new LinkedHashSet<>();
        Set<Source> rest = new LinkedHashSet<>();
        for (Citation citation : cited) {
            files.find(reader, citation.file().id()).ifPresent(file -> {
                List<Passage> all = passages.ofFile(reader, file.id());
                List<Passage> own =
                        all.stream().filter(passage -> holds(passage, citation)).toList();
                own.forEach(passage -> first.add(new Source(file, passage)));
                all.stream()
                        .filter(passage -> own.stream()
                                .anyMatch(one ->
                                        isBeside(passage, one, part.title().orElse(""))))
                        .forEach(passage -> rest.add(new Source(file, passage)));
            });
        }
        first.addAll(rest);
        return List.copyOf(first);
    }

    /// Under the same heading, or both under that of the item: what else stands on the page may be another item's.
    private static boolean isBeside(Passage passage, Passage own, String title) {
        boolean same = !own.headingPath().isBlank() && passage.headingPath().equals(own.headingPath());
        return same || (isUnder(passage, title) && isUnder(own, title));
    }

    private static boolean isUnder(Passage passage, String title) {
        String heading = bare(title);
        return heading.length() >= LEAST_TITLE && bare(passage.headingPath()).contains(heading);
    }

    private static boolean holds(Passage passage, Citation citation) {
        return passage.page() == citation.page().orElse(0)
                && bare(passage.text()).contains(bare(citation.quote()));
    }

    private static String bare(String words) {
        return words.replaceAll("\\s+", "");
    }
}
