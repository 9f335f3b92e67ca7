package de.ratslotse.retrieval.register;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CorpusTransactions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What the papers of held files are called, for search: in the paper's own words and in those of the agenda items that
/// dealt with it. Notices when that changes, so that the files are indexed again.
public final class FiledNames {

    /// A file of an item, such as an excerpt of minutes, has the name of the paper that the item dealt with.
    private static final String OF_FILE = """
            with own as (
                select 0 place, p.id, p.reference, p.name
                from seen_attached_file f join seen_paper p on p.body_id = f.body_id and p.id = f.owner
                where f.body_id = :body and f.file_id = :file and f.owner_kind = 'paper'
                union all
                select 1, p.id, p.reference, p.name
                from seen_attached_file f
                join seen_consultation c on c.body_id = f.body_id and c.agenda_item = f.owner
                join seen_paper p on p.body_id = c.body_id and p.id = c.paper
                where f.body_id = :body and f.file_id = :file and f.owner_kind = 'agenda_item')
            select id, coalesce(reference, '') reference, name, array(
                select distinct i.title
                from seen_consultation c join seen_agenda_item i on i.body_id = c.body_id and i.id = c.agenda_item
                where c.body_id = :body and c.paper = own.id and lower(i.title) <> lower(own.name)
                order by i.title limit 8) items
            from own order by place, reference, id limit 1
            """;
    /// Every row that a name can come from, of all scopes: more than is shown, so that no change is missed.
    private static final String NOTED = """
            with titled as (
                select p.id, md5(string_agg(concat_ws('|', p.scope, p.reference, p.name, (
                    select string_agg(i.scope || i.title, '|' order by i.id, i.scope)
                    from consultation c join agenda_item i on i.body_id = c.body_id and i.id = c.agenda_item
                    where c.body_id = :body and c.paper = p.id)), '|' order by p.scope)) digest
                from paper p where p.body_id = :body group by p.id),
            filed as (
                select f.file_id, f.owner paper from attached_file f
                where f.body_id = :body and f.owner_kind = 'paper' and f.file_id is not null
                union
                select f.file_id, c.paper from attached_file f
                join consultation c on c.body_id = f.body_id and c.agenda_item = f.owner
                where f.body_id = :body and f.owner_kind = 'agenda_item' and f.file_id is not null),
            named as (
                select filed.file_id, md5(string_agg(titled.digest, '|' order by titled.digest)) digest
                from filed join titled on titled.id = filed.paper group by filed.file_id),
            gone as (
                delete from filed_name n where body_id = :body
                and not exists (select from named where named.file_id = n.file_id)
                returning file_id),
            renamed as (
                insert into filed_name (body_id, file_id, digest) select :body, file_id, digest from named
                on conflict (body_id, file_id) do update set digest = excluded.digest
                where filed_name.digest <> excluded.digest
                returning file_id)
            insert into file_change (body_id, file_id)
            select :body, id from council_file
            where body_id = :body and id in (select file_id from gone union select file_id from renamed)
            """;

    private final JdbcClient jdbc;
    private final CorpusTransactions transactions;

    public FiledNames(JdbcClient jdbc, CorpusTransactions transactions) {
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /// What a file's paper is called.
    ///
    /// @param paper its id
    /// @param reference as printed; empty where it has none
    /// @param items titles of agenda items that differ from the paper's
    public record Name(UUID paper, String reference, String title, List<String> items) {

        public Name {
            items = List.copyOf(items);
        }
    }

    /// As the caller may see it; empty where the file belongs to no paper that he may see.
    public Optional<Name> of(Access access, long bodyId, UUID file) {
        return transactions.call(
                access,
                () -> jdbc.sql(OF_FILE)
                        .param("body", bodyId)
                        .param("file", file)
                        .query(FiledNames::name)
                        .optional());
    }

    /// Notes what files are called now, and each whose name changed as changed; inside the transaction that assembles.
    int note(long bodyId) {
        return jdbc.sql(NOTED).param("body", bodyId).update();
    }

    private static Name name(ResultSet row, int number) throws SQLException {
        return new Name(
                row.getObject("id", UUID.class),
                row.getString("reference"),
                row.getString("name"),
                Arrays.asList((String[]) row.getArray("items").getArray()));
    }
}
