package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.drafting.StoredDraft.Evidence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/// What stored drafts cite, within a transaction that is open.
final class EvidenceRows {

    private static final String FIND = """
            select draft_evidence.*, council_file.sha256 present
            from draft_evidence
            join council_file on council_file.body_id = draft_evidence.body_id and council_file.id = file_id
            where draft_id = :id order by number
            """;
    private static final String FILES = """
            select number, file_id from draft_evidence
            join council_file on council_file.body_id = draft_evidence.body_id and council_file.id = file_id
            where draft_id = :id
            """;
    private static final String VISIBLE = """
            select distinct council_file.id from draft_evidence
            join council_file on council_file.body_id = draft_evidence.body_id and council_file.id = file_id
            where draft_id = :id
            """;
    private static final String ADD = """
            insert into draft_evidence (body_id, draft_id, number, file_id, sha256, citation)
            values (:body, :draft, :number, :file, :sha256, cast(:citation as jsonb))
            """;

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record EvidenceRow(int number, Evidence evidence, UUID file, String sha256) {}

    /// The cited files that the reader may see.
    Set<UUID> visible(UUID draft) {
        return Set.copyOf(jdbc.sql(VISIBLE).param("id", draft).query(UUID.class).list());
    }

    List<EvidenceRow> of(UUID draft) {
        return jdbc.sql(FIND)
                .param("id", draft)
                .query((row, index) -> new EvidenceRow(
                        row.getInt("number"),
                        new Evidence(
                                StoredJson.read(row.getString("citation"), Citation.class),
                                !row.getString("sha256").equals(row.getString("present"))),
                        row.getObject("file_id", UUID.class),
                        row.getString("sha256")))
                .list();
    }

    /// The file of each citation, by number.
    Map<Integer, UUID> files(UUID draft) {
        return jdbc
                .sql(FILES)
                .param("id", draft)
                .query((row, _) -> Map.entry(row.getInt("number"), row.getObject("file_id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Nobody withdraws these files, or closes them, until the transaction ends. Before a draft is locked: who
    /// withdraws a
    /// file comes to the draft last.
    void hold(List<UUID> files) {
        jdbc.sql("select id from council_file where id = any (:files) order by id for share")
                .param("files", files.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// Adds what is new of these citations.
    ///
    /// @return by the number of a citation its number in the stored draft
    Map<Integer, Integer> add(long body, UUID draft, List<EvidenceRow> known, List<Citation> citations) {
        Map<Integer, Integer> numbers = new HashMap<>();
        int next = 1 + known.stream().mapToInt(EvidenceRow::number).max().orElse(0);
        for (Citation citation : citations) {
            Optional<EvidenceRow> same = known.stream()
                    .filter(row -> row.sha256().equals(citation.file().sha256()))
                    .filter(row -> row.evidence().citation().quote().equals(citation.quote())
                            && row.evidence().citation().page().equals(citation.page()))
                    .findFirst();
            numbers.put(citation.number(), same.map(EvidenceRow::number).orElse(next));
            if (same.isEmpty()) {
                add(body, draft, next, citation);
                next++;
            }
        }
        return numbers;
    }

    private void add(long body, UUID draft, int number, Citation citation) {
        Citation numbered = citation.numbered(number);
        jdbc.sql(ADD)
                .param("body", body)
                .param("draft", draft)
                .param("number", number)
                .param("file", citation.file().id())
                .param("sha256", citation.file().sha256())
                .param("citation", StoredJson.of(numbered))
                .update();
    }
}
