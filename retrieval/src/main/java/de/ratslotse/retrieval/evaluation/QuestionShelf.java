package de.ratslotse.retrieval.evaluation;

import de.ratslotse.retrieval.corpus.Access;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/// The question files that were sent in, to be measured again.
public final class QuestionShelf {

    private static final String KEEP = """
            insert into question_file (name, form, questions, sha256, content, grants)
            values (:name, :form, :questions, :sha256, :content, :grants)
            on conflict (sha256) do update set name = :name, grants = :grants
            returning id
            """;

    private final JdbcClient jdbc;

    QuestionShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps a question file; the same content is kept once, under its latest name.
    ///
    /// @param sender what the person who sends it can see
    /// @return its id
    public long keep(QuestionFile questions, byte[] content, Access sender) {
        return jdbc.sql(KEEP)
                .param("name", questions.name())
                .param("form", questions.form().name())
                .param("questions", questions.size())
                .param("sha256", sha256(content))
                .param("content", content)
                .param("grants", sender.grants().toArray(String[]::new))
                .query(Long.class)
                .single();
    }

    /// The latest first; without those of people who could see more.
    public List<KeptQuestions> all(Access reader) {
        return jdbc
                .sql("select * from question_file order by added desc, id desc")
                .query((row, _) -> new Sent(kept(row, "id"), grants(row)))
                .list()
                .stream()
                .filter(sent -> reader.coversAll(sent.grants()))
                .map(Sent::questions)
                .toList();
    }

    private record Sent(KeptQuestions questions, Set<String> grants) {}

    public Optional<KeptQuestions> find(long file, Access reader) {
        return all(reader).stream().filter(kept -> kept.id() == file).findFirst();
    }

    /// As it was sent.
    Optional<byte[]> content(long file) {
        return jdbc.sql("select content from question_file where id = :id")
                .param("id", file)
                .query((row, _) -> row.getBytes("content"))
                .optional();
    }

    /// Deletes a question file with all that was measured with it.
    public void forget(long file) {
        jdbc.sql("delete from question_file where id = :id").param("id", file).update();
    }

    static KeptQuestions kept(ResultSet row, String id) throws SQLException {
        return new KeptQuestions(
                row.getLong(id),
                row.getString("name"),
                QuestionFile.Form.valueOf(row.getString("form")),
                row.getInt("questions"),
                row.getTimestamp("added").toInstant());
    }

    static Set<String> grants(ResultSet row) throws SQLException {
        Array grants = row.getArray("grants");
        return Set.copyOf(Arrays.asList((String[]) grants.getArray()));
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
