package de.ratslotse.web.conversation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What readers say of answers. It goes with the answer.
final class Feedback {

    private final JdbcClient jdbc;

    Feedback(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Why an answer did not help.
    enum Reason {
        WRONG,
        WRONG_PLACE,
        INCOMPLETE,
        TOO_LONG,
        NOT_FOUND;

        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// @param comment may be empty
    record Said(UUID answer, boolean helpful, Set<Reason> reasons, String comment, Instant given) {}

    void say(UUID answer, boolean helpful, Set<Reason> reasons, String comment) {
        jdbc.sql("""
                        insert into feedback (answer_id, helpful, reasons, comment)
                        values (:answer, :helpful, string_to_array(:reasons, ','), :comment)
                        """)
                .param("answer", answer)
                .param("helpful", helpful)
                .param("reasons", reasons.stream().map(Reason::label).collect(Collectors.joining(",")))
                .param("comment", comment)
                .update();
    }

    /// Newest first.
    List<Said> list(int offset, int limit) {
        return jdbc.sql("""
                        select answer_id, helpful, reasons, comment, given from feedback
                        order by given desc, id desc offset :offset limit :limit
                        """)
                .param("offset", offset)
                .param("limit", limit)
                .query(Feedback::said)
                .list();
    }

    private static Said said(ResultSet row, int number) throws SQLException {
        Array labels = row.getArray("reasons");
        Set<String> given = Set.of((String[]) labels.getArray());
        Set<Reason> reasons = Stream.of(Reason.values())
                .filter(reason -> given.contains(reason.label()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Reason.class)));
        return new Said(
                row.getObject("answer_id", UUID.class),
                row.getBoolean("helpful"),
                reasons,
                row.getString("comment"),
                row.getTimestamp("given").toInstant());
    }
}
