package de.ratslotse.retrieval.corpus;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Writes files with all that hangs on them, inside a transaction that is open.
final class FileWriting {

    private static final String WITHDRAW = "delete from council_file where body_id = :body and id = :id";
    private static final String HOLD = """
            insert into council_file
                (body_id, id, scope, sha256, size, media_type, language, pages, paths, title, date)
            values (:body, :id, :scope, :sha256, :size, :mediaType, :language, :pages, :paths, :title, :date)
            """;
    private static final String HOLD_PAGE = """
            insert into page (body_id, file_id, scope, number, width, height, text, lines)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HOLD_PASSAGE = """
            insert into passage (body_id, file_id, scope, page, ordinal, start_offset, end_offset,
                heading_path, text, search_text, kind, provisional, tokens)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String HOLD_STRUCTURE = """
            insert into file_structure (body_id, file_id, scope, kind, structure)
            values (:body, :id, :scope, :kind, cast(:structure as jsonb))
            """;
    private static final String CHANGED = "insert into file_change (body_id, file_id) values (:body, :id)";
    private static final String CHANGE_PATHS =
            "update council_file set paths = :paths where body_id = :body and id = :id";
    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    FileWriting(JdbcClient jdbc, DataSource dataSource) {
        this.jdbc = jdbc;
        this.batches = new JdbcTemplate(dataSource);
    }

    void hold(CouncilFile file, List<Page> pages, List<NewPassage> passages, Optional<FileStructure> structure) {
        jdbc.sql(WITHDRAW).param("body", file.bodyId()).param("id", file.id()).update();
        jdbc.sql(HOLD)
                .param("body", file.bodyId())
                .param("id", file.id())
                .param("scope", file.scope().key())
                .param("sha256", file.sha256())
                .param("size", file.size())
                .param("mediaType", file.mediaType())
                .param("language", file.language())
                .param("pages", file.pages())
                .param("paths", paths(file.paths()))
                .param("title", file.title().map(Sql::text).orElse(null), Types.VARCHAR)
                .param("date", file.date().orElse(null), Types.DATE)
                .update();
        batches.batchUpdate(HOLD_PAGE, pages, BATCH, (row, page) -> {
            row.setLong(1, file.bodyId());
            row.setObject(2, file.id());
            row.setString(3, file.scope().key());
            row.setInt(4, page.number());
            row.setFloat(5, page.width());
            row.setFloat(6, page.height());
            row.setString(7, Sql.text(page.text()));
            row.setBytes(8, PageLines.encode(page.lines()));
        });
        batches.batchUpdate(HOLD_PASSAGE, passages, BATCH, (row, passage) -> {
            row.setLong(1, file.bodyId());
            row.setObject(2, file.id());
            row.setString(3, file.scope().key());
            row.setInt(4, passage.page());
            row.setInt(5, passage.ordinal());
            row.setInt(6, passage.start());
            row.setInt(7, passage.end());
            row.setString(8, Sql.text(passage.headingPath()));
            row.setString(9, Sql.text(passage.text()));
            row.setString(10, Sql.text(passage.searchText()));
            row.setString(11, passage.kind().name());
            row.setBoolean(12, passage.provisional());
            row.setInt(13, passage.tokens());
        });
        structure.ifPresent(found -> jdbc.sql(HOLD_STRUCTURE)
                .param("body", file.bodyId())
                .param("id", file.id())
                .param("scope", file.scope().key())
                .param("kind", found.kind())
                .param("structure", Sql.text(found.json()).replace("\\u0000", "\\ufffd"))
                .update());
        changed(file.bodyId(), file.id());
    }

    void withdraw(long bodyId, UUID id) {
        jdbc.sql(WITHDRAW).param("body", bodyId).param("id", id).update();
        changed(bodyId, id);
    }

    void changePaths(long bodyId, UUID id, List<String> paths) {
        jdbc.sql(CHANGE_PATHS)
                .param("body", bodyId)
                .param("id", id)
                .param("paths", paths(paths))
                .update();
        changed(bodyId, id);
    }

    void changeScope(long bodyId, UUID id, Scope scope) {
        change("council_file", "id = :id", bodyId, id, scope);
        change("page", "file_id = :id", bodyId, id, scope);
        change("passage", "file_id = :id", bodyId, id, scope);
        change("file_structure", "file_id = :id", bodyId, id, scope);
        if (vectors()) {
            String ofFile = "passage_id in (select id from passage where body_id = :body and file_id = :id)";
            change("passage_vector", ofFile, bodyId, id, scope);
        }
        changed(bodyId, id);
    }

    private boolean vectors() {
        return jdbc.sql("select to_regclass('passage_vector') is not null")
                .query(Boolean.class)
                .single();
    }

    private void change(String table, String rows, long bodyId, UUID id, Scope scope) {
        jdbc.sql("update %s set scope = :scope where body_id = :body and %s".formatted(table, rows))
                .param("scope", scope.key())
                .param("body", bodyId)
                .param("id", id)
                .update();
    }

    private void changed(long bodyId, UUID id) {
        jdbc.sql(CHANGED).param("body", bodyId).param("id", id).update();
    }

    private static String[] paths(List<String> paths) {
        return paths.stream().map(Sql::text).toArray(String[]::new);
    }
}
