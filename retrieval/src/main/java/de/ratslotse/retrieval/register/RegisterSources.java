package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.corpus.FileStructure;
import de.ratslotse.retrieval.corpus.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// What the council's data are assembled from, of one body and of every scope: for ingest alone.
public final class RegisterSources {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String STRUCTURES = """
            select council_file.*, kind, structure from file_structure
            join council_file on council_file.body_id = file_structure.body_id and council_file.id = file_id
            where file_structure.body_id = :body
            order by paths[1], council_file.id
            """;
    private static final String UNREAD = """
            select council_file.* from council_file
            left join file_structure on file_structure.body_id = council_file.body_id and file_id = council_file.id
            where council_file.body_id = :body
              and (file_id is null or (structure->>'version')::int is distinct from :version)
            order by council_file.id limit :limit
            """;
    private static final String OUTDATED = """
            select exists (select from file_structure
            where body_id = :body and (structure->>'version')::int is distinct from :version)
            """;
    private static final String RECOGNISED = """
            insert into file_structure (body_id, file_id, scope, kind, structure)
            select body_id, id, scope, :kind, cast(:structure as jsonb) from council_file
            where body_id = :body and id = :file
            on conflict (body_id, file_id) do update set kind = excluded.kind, structure = excluded.structure
            """;
    private static final String FEED_OBJECTS = "select * from feed_object where body_id = :body order by type, url";
    private static final String HELD_OF_FEEDS = """
            select path, file_id from source_item
            where body_id = :body and file_id is not null and source in (select url from feed where body_id = :body)
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public RegisterSources(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// What was recognised in each held file, in a fixed order.
    public void structures(long bodyId, Consumer<ReadStructure> reader) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(STRUCTURES).param("body", bodyId).query(set -> {
                    CouncilFile file = CouncilFiles.read(set);
                    reader.accept(new ReadStructure(file, set.getString("kind"), set.getString("structure")));
                }));
    }

    /// Whether any file was recognised by another version of the reader.
    public boolean outdated(long bodyId, int version) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(OUTDATED)
                        .param("body", bodyId)
                        .param("version", version)
                        .query(Boolean.class)
                        .single());
    }

    /// Held files in which nothing was looked for yet, or by another version of the reader.
    public List<CouncilFile> unread(long bodyId, int version, int limit) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(UNREAD)
                        .param("body", bodyId)
                        .param("version", version)
                        .param("limit", limit)
                        .query((set, index) -> CouncilFiles.read(set))
                        .list());
    }

    /// Keeps what was recognised in a file that is held; nothing happens if it is gone.
    public void recognised(long bodyId, UUID file, FileStructure structure) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(RECOGNISED)
                        .param("body", bodyId)
                        .param("file", file)
                        .param("kind", structure.kind())
                        .param("structure", structure.json().replace("\\u0000", "\\ufffd"))
                        .update());
    }

    public List<FeedObject> feedObjects(long bodyId) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(FEED_OBJECTS)
                        .param("body", bodyId)
                        .query(RegisterSources::feedObject)
                        .list());
    }

    /// The files that are held of those a feed lists: by the URL of the file.
    public Map<String, UUID> heldOfFeeds(long bodyId) {
        return transactions.call(Access.operator(), () -> {
            Map<String, UUID> held = new HashMap<>();
            jdbc.sql(HELD_OF_FEEDS).param("body", bodyId).query(set -> {
                held.put(set.getString("path"), set.getObject("file_id", UUID.class));
            });
            return held;
        });
    }

    static FeedObject feedObject(ResultSet set, int index) throws SQLException {
        return new FeedObject(
                set.getLong("body_id"),
                set.getString("url"),
                set.getLong("feed_id"),
                new Scope(set.getString("scope")),
                set.getString("type"),
                Optional.ofNullable(set.getObject("modified", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                JSON.readTree(set.getString("object")),
                set.getLong("listed"));
    }
}
