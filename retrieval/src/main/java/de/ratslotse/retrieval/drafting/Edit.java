package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import de.ratslotse.retrieval.drafting.StoredDraft.Content;
import de.ratslotse.retrieval.drafting.StoredDraft.Written;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// What an author makes of an item. Whose words a statement has, and whose files stand behind it, follows from the one
/// that it was.
///
/// @param evidence the files that may be cited, by number
record Edit(Content before, Map<Integer, UUID> evidence, String author) {

    Content of(List<Wanted> wanted) {
        List<Written> statements = new ArrayList<>();
        for (Wanted one : wanted) {
            String text = StoredJson.clean(one.text()).replace("\r\n", "\n").strip();
            if (!text.isEmpty()) {
                statements.add(written(one, text));
            }
        }
        return new Content(statements, before.decision(), before.result(), before.vote());
    }

    private Written written(Wanted wanted, String text) {
        Optional<Written> was = was(wanted);
        List<Integer> citations = wanted.citations().stream()
                .filter(evidence::containsKey)
                .distinct()
                .toList();
        boolean bare = citations.isEmpty()
                && was.filter(one -> !one.citations().isEmpty()).isPresent();
        boolean same = was.filter(one -> one.text().equals(text)).isPresent();
        return new Written(
                wanted.topic(),
                text,
                citations,
                same && !bare ? was.flatMap(Written::author) : Optional.of(author),
                files(wanted, was, citations),
                was.flatMap(Written::model));
    }

    private Optional<Written> was(Wanted wanted) {
        List<Written> statements = before.statements();
        return wanted.from() >= 0 && wanted.from() < statements.size()
                ? Optional.of(statements.get(wanted.from()))
                : Optional.empty();
    }

    private List<UUID> files(Wanted wanted, Optional<Written> was, List<Integer> citations) {
        Set<UUID> files = new LinkedHashSet<>(was.map(Written::files).orElse(List.of()));
        if (wanted.from() == Wanted.ANY) {
            before.statements().forEach(one -> files.addAll(one.files()));
        }
        evidence.forEach((number, file) -> {
            if (citations.contains(number)) {
                files.add(file);
            }
        });
        return List.copyOf(files);
    }
}
