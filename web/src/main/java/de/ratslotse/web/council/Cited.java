package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Origin;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The marks of one object's values. Where one feed tells all of it, the object carries one mark instead of one a
/// value.
public final class Cited {

    private final Entry entry;
    private final Function<Origin, Optional<Cite>> shown;
    private final boolean uniform;

    Cited(Entry entry, Function<Origin, Optional<Cite>> shown) {
        this.entry = entry;
        this.shown = shown;
        Set<Origin> origins = entry.origins().values().stream().collect(Collectors.toSet());
        this.uniform = origins.size() == 1 && origins.iterator().next() instanceof Origin.Feed;
    }

    /// Of one value, named as the record's component.
    public List<Cite> of(String field) {
        return uniform ? List.of() : entry.origin(field).flatMap(shown).stream().toList();
    }

    /// Of the first of these that has one.
    public List<Cite> first(String field, String otherwise) {
        List<Cite> cites = of(field);
        return cites.isEmpty() ? of(otherwise) : cites;
    }

    /// Of all values together.
    public List<Cite> whole() {
        return uniform
                ? entry.origins().values().stream().findFirst().flatMap(shown).stream()
                        .toList()
                : List.of();
    }

    /// The printed words of a value, where they are short enough to stand for it.
    public Optional<String> printed(String field) {
        return entry.origin(field)
                .filter(Origin.Printed.class::isInstance)
                .map(origin -> ((Origin.Printed) origin).quote().replaceAll("\\s+", " "))
                .filter(quote -> quote.length() <= 40);
    }
}
