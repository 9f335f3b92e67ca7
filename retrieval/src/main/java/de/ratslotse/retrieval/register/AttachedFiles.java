package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.council.AttachedFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ObjectNode;

/// Which files belong to which paper, meeting or item, for those who may see it.
public final class AttachedFiles {

    private static final String FIND = "select * from seen_attached_file where id = :id";
    private static final String OF_OWNERS =
            "select * from seen_attached_file where owner = any (:owners) order by owner, ordinal, id";
    private static final String OF_FILES =
            "select * from seen_attached_file where file_id = any (:files) order by file_id, owner_kind, ordinal, id";

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public AttachedFiles(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<AttachedFile> find(Access access, UUID id) {
        return transactions.call(
                access,
                () -> jdbc.sql(FIND).param("id", id).query(AttachedFiles::file).optional());
    }

    public List<AttachedFile> of(Access access, UUID owner) {
        return ofOwners(access, List.of(owner));
    }

    public List<AttachedFile> ofOwners(Access access, Collection<UUID> owners) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_OWNERS)
                        .param("owners", owners.toArray(UUID[]::new))
                        .query(AttachedFiles::file)
                        .list());
    }

    /// What held files belong to: papers, meetings, items.
    public List<AttachedFile> ofFiles(Access access, Collection<UUID> files) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_FILES)
                        .param("files", files.toArray(UUID[]::new))
                        .query(AttachedFiles::file)
                        .list());
    }

    static AttachedFile file(ResultSet set, int index) throws SQLException {
        Row row = new Row(set);
        return new AttachedFile(
                row.entry(),
                row.objectKind("owner_kind"),
                row.uuid("owner"),
                row.needed("role"),
                row.number("ordinal"),
                row.needed("name"),
                row.date("date"),
                row.text("media_type"),
                row.text("access_url"),
                row.optionalUuid("file_id"));
    }

    static ObjectNode row(Scoped<AttachedFile> scoped) {
        AttachedFile file = scoped.object();
        return new RowJson(scoped.scope(), file.entry())
                .put("owner_kind", file.ownerKind().label())
                .put("owner", file.owner().toString())
                .put("role", file.role())
                .put("ordinal", file.ordinal())
                .put("name", file.name())
                .text("date", file.date())
                .text("media_type", file.mediaType())
                .text("access_url", file.accessUrl())
                .text("file_id", file.fileId())
                .finished();
    }
}
