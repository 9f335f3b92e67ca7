package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.council.AttachedFile;
import de.ratslotse.retrieval.council.ObjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Files as OParl shows them, by the object that they belong to.
final class FileShapes {

    private final Map<UUID, List<AttachedFile>> byOwner;
    private final Map<UUID, CouncilFile> held;
    private final Addresses addresses;

    private FileShapes(Map<UUID, List<AttachedFile>> byOwner, Map<UUID, CouncilFile> held, Addresses addresses) {
        this.byOwner = byOwner;
        this.held = held;
        this.addresses = addresses;
    }

    static FileShapes of(Holdings holdings, Access access, Collection<UUID> owners, Addresses addresses) {
        return of(holdings, access, holdings.files().ofOwners(access, owners), addresses);
    }

    static FileShapes of(Holdings holdings, Access access, List<AttachedFile> files, Addresses addresses) {
        List<UUID> ids = files.stream()
                .map(AttachedFile::fileId)
                .flatMap(Optional::stream)
                .toList();
        return new FileShapes(
                files.stream().collect(Collectors.groupingBy(AttachedFile::owner)),
                holdings.held().find(access, ids),
                addresses);
    }

    /// The first in this role.
    Shapes.@Nullable FileObject first(UUID owner, String role) {
        List<Shapes.FileObject> files = in(owner, role);
        return files.isEmpty() ? null : files.getFirst();
    }

    List<Shapes.FileObject> in(UUID owner, String role) {
        return byOwner.getOrDefault(owner, List.of()).stream()
                .filter(file -> file.role().equals(role))
                .map(this::shape)
                .toList();
    }

    Shapes.FileObject shape(AttachedFile file) {
        Optional<CouncilFile> bytes = file.fileId().map(held::get);
        return new Shapes.FileObject(
                addresses.file(file.entry().id()),
                Addresses.TYPES + "File",
                file.name(),
                bytes.map(CouncilFile::name).orElse(null),
                bytes.map(CouncilFile::mediaType).or(file::mediaType).orElse(null),
                file.date().orElse(null),
                bytes.map(CouncilFile::size).orElse(null),
                bytes.map(known -> addresses.original(known.id()))
                        .or(file::accessUrl)
                        .orElse(null),
                file.entry().license().orElse(null),
                file.entry().modified().orElse(null),
                owner(file, ObjectKind.PAPER, addresses.paper(file.owner())),
                owner(file, ObjectKind.MEETING, addresses.meeting(file.owner())),
                owner(file, ObjectKind.AGENDA_ITEM, addresses.agendaItem(file.owner())));
    }

    private static List<String> owner(AttachedFile file, ObjectKind kind, String address) {
        return file.ownerKind() == kind ? List.of(address) : List.of();
    }
}
