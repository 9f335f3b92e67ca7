package de.ratslotse.retrieval.corpus;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads rows that carry an outcome and a reason.
final class SourceItemRow {

    private SourceItemRow() {}

    static SourceItem item(ResultSet row, int index) throws SQLException {
        return new SourceItem(
                row.getLong("id"),
                row.getLong("body_id"),
                row.getString("source"),
                row.getString("path"),
                Optional.ofNullable(row.getString("container")),
                new Scope(row.getString("scope")),
                row.getLong("size"),
                row.getTimestamp("modified").toInstant(),
                Optional.ofNullable(row.getString("sha256")),
                Optional.ofNullable(row.getObject("file_id", UUID.class)),
                Optional.ofNullable(row.getString("outcome")).map(Outcome::valueOf),
                reason(row),
                row.getInt("attempts"),
                row.getLong("run_id"),
                row.getTimestamp("changed").toInstant());
    }

    static Optional<Reason> reason(ResultSet row) throws SQLException {
        @Nullable String key = row.getString("reason");
        if (key == null) {
            return Optional.empty();
        }
        String[] arguments = (String[]) row.getArray("arguments").getArray();
        return Optional.of(new Reason(key, Arrays.asList(arguments)));
    }

    static String[] arguments(Optional<Reason> reason) {
        return reason.stream()
                .flatMap(present -> present.arguments().stream())
                .map(Sql::text)
                .toArray(String[]::new);
    }
}
