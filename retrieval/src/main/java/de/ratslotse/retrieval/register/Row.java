package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.ObjectKind;
import de.ratslotse.retrieval.council.Origin;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/// A row of an assembled table, read by the names of its columns.
record Row(ResultSet set) {

    Entry entry() throws SQLException {
        return new Entry(
                uuid("id"),
                set.getLong("body_id"),
                text("feed_url"),
                text("web"),
                text("license"),
                Optional.ofNullable(set.getObject("modified", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                OriginJson.readAll(set.getString("origins")));
    }

    String needed(String column) throws SQLException {
        return set.getString(column);
    }

    Optional<String> text(String column) throws SQLException {
        return Optional.ofNullable(set.getString(column));
    }

    UUID uuid(String column) throws SQLException {
        return set.getObject(column, UUID.class);
    }

    Optional<UUID> optionalUuid(String column) throws SQLException {
        return Optional.ofNullable(set.getObject(column, UUID.class));
    }

    Optional<LocalDate> date(String column) throws SQLException {
        return Optional.ofNullable(set.getObject(column, LocalDate.class));
    }

    Optional<LocalTime> time(String column) throws SQLException {
        return Optional.ofNullable(set.getObject(column, LocalTime.class));
    }

    int number(String column) throws SQLException {
        return set.getInt(column);
    }

    OptionalInt optionalNumber(String column) throws SQLException {
        int number = set.getInt(column);
        return set.wasNull() ? OptionalInt.empty() : OptionalInt.of(number);
    }

    boolean truth(String column) throws SQLException {
        return set.getBoolean(column);
    }

    Optional<Boolean> optionalTruth(String column) throws SQLException {
        boolean truth = set.getBoolean(column);
        return set.wasNull() ? Optional.empty() : Optional.of(truth);
    }

    List<String> texts(String column) throws SQLException {
        return List.of((String[]) array(column));
    }

    List<UUID> uuids(String column) throws SQLException {
        return List.of((UUID[]) array(column));
    }

    private Object array(String column) throws SQLException {
        Array array = set.getArray(column);
        return array.getArray();
    }

    Origin origin(String column) throws SQLException {
        return OriginJson.read(set.getString(column));
    }

    ItemResult result(String column) throws SQLException {
        return ItemResult.valueOf(set.getString(column).toUpperCase(Locale.ROOT));
    }

    ObjectKind objectKind(String column) throws SQLException {
        return ObjectKind.valueOf(set.getString(column).toUpperCase(Locale.ROOT));
    }
}
