package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import de.ratslotse.retrieval.corpus.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The feeds that are imported, and their objects as they tell them. What an import has done so far stands in the same
/// transaction as the objects it read: so it goes on there after any kind of end.
public final class Feeds {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String FIND = "select * from feed where url = :url order by body_id limit 1";
    private static final String LIST = "select * from feed order by url";
    private static final String OBTAIN = """
            insert into feed (body_id, url, system_url, scope, license, settings)
            values (:body, :url, :system, :scope, :license, cast(:settings as jsonb))
            on conflict (body_id, url) do update
            set system_url = excluded.system_url, scope = excluded.scope, license = excluded.license,
                settings = excluded.settings
            """;
    private static final String STATE = "update feed set state = cast(:state as jsonb) where id = :id";
    private static final String IMPORTED =
            "update feed set state = cast(:state as jsonb), imported = now() where id = :id";
    private static final String UPSERT = """
            with incoming as (
                select * from jsonb_to_recordset(cast(:rows as jsonb))
                    as row (url text, type text, modified timestamptz, object jsonb)),
            changed as (
                insert into feed_object (body_id, url, feed_id, scope, type, modified, object, listed)
                select :body, url, :feed, :scope, type, modified, object, :listing from incoming
                on conflict (body_id, url) do update
                set feed_id = excluded.feed_id, scope = excluded.scope, type = excluded.type,
                    modified = excluded.modified, object = excluded.object, listed = excluded.listed
                where feed_object.object is distinct from excluded.object
                   or feed_object.scope is distinct from excluded.scope
                returning url)
            select url from changed
            """;
    private static final String LISTED = """
            update feed_object set listed = :listing where body_id = :body and url = any (:urls) and listed <> :listing
            """;
    private static final String FORGET_PARTS = "delete from feed_part where body_id = :body and parent = any (:urls)";
    private static final String PARTS = """
            insert into feed_part (body_id, url, parent)
            select :body, url, parent
            from jsonb_to_recordset(cast(:rows as jsonb)) as row (url text, parent text)
            on conflict do nothing
            """;
    private static final String DELETE = "delete from feed_object where body_id = :body and url = any (:urls)";
    private static final String UNLISTED = """
            select url from feed_object where feed_id = :feed and type = :type and listed <> :listing
            """;
    private static final String COUNT = "select count(*) from feed_object where feed_id = :feed and type = :type";
    private static final String HELD = "select url from feed_object where body_id = :body and url = any (:urls)";
    private static final String PARENTS = """
            select distinct feed_object.* from feed_part
            join feed_object on feed_object.body_id = feed_part.body_id and feed_object.url = parent
            where feed_part.body_id = :body and feed_part.url = any (:urls)
            """;
    private static final String CHANGED =
            "insert into file_change (body_id, file_id) values (:body, '00000000-0000-0000-0000-000000000000')";
    private static final String COVERAGE = """
            with objects as (
                select 'Paper' type, extract(year from date)::int year_of, id, body_id from seen_paper
                where body_id = :body and feed_url is not null and date is not null
                union all
                select 'Meeting', extract(year from date)::int, id, body_id from seen_meeting
                where body_id = :body and feed_url is not null and date is not null)
            select type, year_of, count(*) listed,
                count(*) filter (where exists (select from seen_attached_file f
                    where f.body_id = objects.body_id and f.owner = objects.id)) with_file,
                count(*) filter (where exists (select from seen_attached_file f
                    where f.body_id = objects.body_id and f.owner = objects.id and f.file_id is not null)) held
            from objects group by type, year_of order by year_of desc, type desc
            """;
    private static final String VALIDATOR =
            "select etag, last_modified from feed_validator where body_id = :body and url = :url";
    private static final String KEEP_VALIDATOR = """
            insert into feed_validator (body_id, url, etag, last_modified) values (:body, :url, :etag, :modified)
            on conflict (body_id, url) do update
            set etag = excluded.etag, last_modified = excluded.last_modified
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public Feeds(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    public Optional<Feed> find(String url) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(FIND).param("url", url).query(Feeds::feed).optional());
    }

    public List<Feed> list(Access access) {
        return transactions.call(access, () -> jdbc.sql(LIST).query(Feeds::feed).list());
    }

    /// By year, the latest first: what is listed, what has a file, what is held.
    public List<FeedCoverage> coverage(Access access, Feed feed) {
        return transactions.call(
                access,
                () -> jdbc.sql(COVERAGE)
                        .param("body", feed.bodyId())
                        .query((row, index) -> new FeedCoverage(
                                row.getInt("year_of"),
                                row.getString("type"),
                                row.getInt("listed"),
                                row.getInt("with_file"),
                                row.getInt("held")))
                        .list());
    }

    /// Makes the feed, or gives it other settings.
    public Feed obtain(
            long bodyId, String url, String systemUrl, Scope scope, Optional<String> license, ObjectNode settings) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(OBTAIN)
                        .param("body", bodyId)
                        .param("url", url)
                        .param("system", systemUrl)
                        .param("scope", scope.key())
                        .param("license", license.orElse(null), java.sql.Types.VARCHAR)
                        .param("settings", settings.toString())
                        .update());
        return find(url).orElseThrow();
    }

    /// Objects of one page, and how far the import is after them.
    ///
    /// @param objects no URL twice
    /// @param parts by URL of an object, the URLs of what is embedded in it
    /// @return how many were new or changed
    public int page(
            Feed feed, List<FeedObject> objects, Map<String, List<String>> parts, long listing, ObjectNode state) {
        return transactions.call(Access.operator(), () -> {
            List<String> changed = upsert(feed, objects, listing);
            if (!changed.isEmpty()) {
                parts(feed, changed, parts);
                changed(feed);
            }
            jdbc.sql(LISTED)
                    .param("listing", listing)
                    .param("body", feed.bodyId())
                    .param("urls", objects.stream().map(FeedObject::url).toArray(String[]::new))
                    .update();
            state(feed, state);
            return changed.size();
        });
    }

    /// Removes objects that the feed no longer shows.
    ///
    /// @return how many there were
    public int delete(Feed feed, Collection<String> urls) {
        return transactions.call(Access.operator(), () -> {
            int deleted = jdbc.sql(DELETE)
                    .param("body", feed.bodyId())
                    .param("urls", urls.toArray(String[]::new))
                    .update();
            if (deleted > 0) {
                changed(feed);
            }
            return deleted;
        });
    }

    public void keep(Feed feed, ObjectNode state) {
        transactions.run(Access.operator(), () -> state(feed, state));
    }

    /// The import ended well.
    public void imported(Feed feed, ObjectNode state) {
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(IMPORTED)
                        .param("state", state.toString())
                        .param("id", feed.id())
                        .update());
    }

    /// What a complete listing did not show.
    public List<String> unlisted(Feed feed, String type, long listing) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(UNLISTED)
                        .param("feed", feed.id())
                        .param("type", type)
                        .param("listing", listing)
                        .query((row, index) -> row.getString("url"))
                        .list());
    }

    public int count(Feed feed, String type) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(COUNT)
                        .param("feed", feed.id())
                        .param("type", type)
                        .query(Integer.class)
                        .single());
    }

    /// Those of the objects that are held.
    public List<String> held(Feed feed, Collection<String> urls) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(HELD)
                        .param("body", feed.bodyId())
                        .param("urls", urls.toArray(String[]::new))
                        .query((row, index) -> row.getString("url"))
                        .list());
    }

    /// The objects in which any of these are embedded.
    public List<FeedObject> parents(Feed feed, Collection<String> urls) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(PARENTS)
                        .param("body", feed.bodyId())
                        .param("urls", urls.toArray(String[]::new))
                        .query(RegisterSources::feedObject)
                        .list());
    }

    /// What the server said about a response.
    public record Validator(Optional<String> etag, Optional<String> lastModified) {

        public static final Validator NONE = new Validator(Optional.empty(), Optional.empty());
    }

    public Validator validator(Feed feed, String url) {
        return transactions.call(
                Access.operator(),
                () -> jdbc.sql(VALIDATOR)
                        .param("body", feed.bodyId())
                        .param("url", url)
                        .query((row, index) -> new Validator(
                                Optional.ofNullable(row.getString("etag")),
                                Optional.ofNullable(row.getString("last_modified"))))
                        .optional()
                        .orElse(Validator.NONE));
    }

    public void keep(Feed feed, String url, Validator validator) {
        if (validator.equals(Validator.NONE)) {
            return;
        }
        transactions.run(
                Access.operator(),
                () -> jdbc.sql(KEEP_VALIDATOR)
                        .param("body", feed.bodyId())
                        .param("url", url)
                        .param("etag", validator.etag().orElse(null), java.sql.Types.VARCHAR)
                        .param("modified", validator.lastModified().orElse(null), java.sql.Types.VARCHAR)
                        .update());
    }

    private List<String> upsert(Feed feed, List<FeedObject> objects, long listing) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (FeedObject object : objects) {
            ObjectNode row = rows.addObject().put("url", object.url()).put("type", object.type());
            row.put("modified", object.modified().map(Object::toString).orElse(null));
            row.set("object", object.object());
        }
        return jdbc.sql(UPSERT)
                .param("rows", rows.toString().replace("\\u0000", "\\ufffd"))
                .param("body", feed.bodyId())
                .param("feed", feed.id())
                .param("scope", feed.scope().key())
                .param("listing", listing)
                .query((row, index) -> row.getString("url"))
                .list();
    }

    private void parts(Feed feed, List<String> changed, Map<String, List<String>> parts) {
        ArrayNode rows = JsonNodeFactory.instance.arrayNode();
        for (String parent : changed) {
            parts.getOrDefault(parent, List.of())
                    .forEach(part -> rows.addObject().put("url", part).put("parent", parent));
        }
        jdbc.sql(FORGET_PARTS)
                .param("body", feed.bodyId())
                .param("urls", changed.toArray(String[]::new))
                .update();
        jdbc.sql(PARTS)
                .param("body", feed.bodyId())
                .param("rows", rows.toString())
                .update();
    }

    /// What is assembled from this feed is out of date.
    private void changed(Feed feed) {
        jdbc.sql(CHANGED).param("body", feed.bodyId()).update();
    }

    private void state(Feed feed, ObjectNode state) {
        jdbc.sql(STATE).param("state", state.toString()).param("id", feed.id()).update();
    }

    private static Feed feed(ResultSet row, int index) throws SQLException {
        return new Feed(
                row.getLong("id"),
                row.getLong("body_id"),
                row.getString("url"),
                Optional.ofNullable(row.getString("system_url")),
                new Scope(row.getString("scope")),
                Optional.ofNullable(row.getString("license")),
                (ObjectNode) JSON.readTree(row.getString("settings")),
                (ObjectNode) JSON.readTree(row.getString("state")),
                Optional.ofNullable(row.getObject("imported", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
