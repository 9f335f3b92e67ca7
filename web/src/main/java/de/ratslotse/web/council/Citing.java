package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.Origin;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Turns origins into marks, for the present caller.
final class Citing {

    private final CouncilFiles files;
    private final Onlooker onlooker;

    Citing(CouncilFiles files, Onlooker onlooker) {
        this.files = files;
        this.onlooker = onlooker;
    }

    /// Looks the files of all these objects up at once.
    Marks of(Collection<Entry> entries) {
        Set<UUID> printed = entries.stream()
                .flatMap(entry -> entry.origins().values().stream())
                .filter(Origin.Printed.class::isInstance)
                .map(origin -> ((Origin.Printed) origin).file())
                .collect(Collectors.toSet());
        return new Marks(files.find(onlooker.access(), printed), onlooker.isStaff());
    }

    /// Of those files, the ones that exist and that the caller may see.
    Map<UUID, CouncilFile> held(Collection<UUID> ids) {
        return files.find(onlooker.access(), ids);
    }

    /// The marks of one page.
    record Marks(Map<UUID, CouncilFile> files, boolean names) {

        Cited of(Entry entry) {
            return new Cited(entry, this::of);
        }

        Optional<Cite> of(Origin origin) {
            return switch (origin) {
                case Origin.Feed feed -> Cite.webAddress(feed.url()).map(Cite.Feed::new);
                case Origin.Printed printed ->
                    Optional.ofNullable(files.get(printed.file())).map(file -> Cite.Page.of(file, printed));
                case Origin.Corrected corrected ->
                    Optional.of(new Cite.Corrected(
                            LocalDate.ofInstant(corrected.at(), ZoneId.systemDefault()), names ? corrected.by() : ""));
            };
        }
    }
}
