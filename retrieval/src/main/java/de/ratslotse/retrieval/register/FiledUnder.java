package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The held files that belong to a paper, a meeting or organizations, as somebody names them; only what he may see.
///
/// An empty set says that nothing of this name is known, or that no file of it is held.
public final class FiledUnder {

    private static final String OF_PAPER = """
            with named as (
                select id from seen_paper
                where body_id = coalesce(:body, body_id) and (id = :id or reference_key = :key))
            select file_id from seen_attached_file
            where file_id is not null and owner in (
                select id from named
                union select agenda_item from seen_consultation where paper in (select id from named))
            """;
    private static final String OF_MEETING = """
            with named as (
                select id from seen_meeting
                where body_id = coalesce(:body, body_id)
                  and (id = :id or lower(name) = :name or date::text = :name))
            select file_id from seen_attached_file
            where file_id is not null and owner in (
                select id from named
                union select id from seen_agenda_item where meeting in (select id from named)
                union select paper from seen_consultation where meeting in (select id from named))
            """;
    private static final String OF_ORGANIZATIONS = """
            with named as (
                select id from seen_organization
                where body_id = coalesce(:body, body_id)
                  and (id::text = any (:names) or lower(name) = any (:names) or lower(short_name) = any (:names))),
            met as (select id from seen_meeting where organization in (select id from named))
            select file_id from seen_attached_file
            where file_id is not null and owner in (
                select id from met
                union select id from seen_agenda_item where meeting in (select id from met)
                union select paper from seen_consultation where organization in (select id from named)
                union select id from seen_paper where originators && array(select id from named))
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public FiledUnder(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// @param paper its id, or its reference in any style
    public Set<UUID> paper(Access access, OptionalLong body, String paper) {
        return transactions.call(
                access,
                () -> files(jdbc.sql(OF_PAPER)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("id", id(paper))
                        .param("key", ReferenceKey.of(paper))));
    }

    /// @param meeting its id, its name, or its day (`2025-06-26`)
    public Set<UUID> meeting(Access access, OptionalLong body, String meeting) {
        return transactions.call(
                access,
                () -> files(jdbc.sql(OF_MEETING)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("id", id(meeting))
                        .param("name", key(meeting))));
    }

    /// @param names or short names or ids, in whatever case
    public Set<UUID> organizations(Access access, OptionalLong body, Collection<String> names) {
        String[] keys = names.stream().map(FiledUnder::key).toArray(String[]::new);
        return transactions.call(
                access,
                () -> files(jdbc.sql(OF_ORGANIZATIONS)
                        .param("body", Conditions.nullable(body), java.sql.Types.BIGINT)
                        .param("names", keys)));
    }

    private static Set<UUID> files(JdbcClient.StatementSpec asked) {
        List<UUID> files =
                asked.query((row, index) -> row.getObject(1, UUID.class)).list();
        return new HashSet<>(files);
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /// One that is no object's where the text is no id.
    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException noId) {
            return new UUID(0, 0);
        }
    }
}
