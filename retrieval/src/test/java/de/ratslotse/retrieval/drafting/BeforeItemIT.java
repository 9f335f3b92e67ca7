package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.TestCorpus;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.register.InventedCouncil;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// What a briefing says of an item, and what it leaves out because it was not known on the day of the meeting.
class BeforeItemIT {

    @RegisterExtension
    static final TestCorpus CORPUS = TestCorpus.shared();

    private static final String FORM = """
            Finanzielle Auswirkungen
            Ja ☒ Nein ☐
            Gesamteinzahlung:
            40.299,58 €
            Jährlicher Ertrag:
            ☒ teilweise budgetiert

            Ergänzende Erläuterungen
            Das Dach der Turnhalle ist seit dem Sturm undicht. Der Verein braucht die Halle, und zwar
            – 2 –
            """;
    private static final String REST =
            "Mehr Plätze gibt es in der Nachbarhalle nicht. Weitere Erläuterungen erfolgen mündlich.";

    private InventedCouncil council;
    private DraftingDesk desk;

    @BeforeEach
    void desk() {
        council = InventedCouncil.in(CORPUS);
        desk = new DraftingDesk(CORPUS, Map.of());
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void reasonsStandBelowALineThatIsNoHeadingAndNoHalfSentenceIsOne() {
        hold(StatementKind.PROPOSAL, FORM, REST);

        assertThat(told(Topic.REASON)).containsExactly("Das Dach der Turnhalle ist seit dem Sturm undicht.");
        assertThat(told(Topic.COST)).contains("Gesamteinzahlung: 40.299,58 €", "☒ teilweise budgetiert");
    }

    @Test
    void whatCameAfterTheMeetingIsNeitherMissingNorToldWithThePaper() {
        missing("Abstimmungsergebnis", "2025-06-27");
        missing("Abstimmungsergebnis am Tag selbst", "2025-06-26");
        missing("Lageplan", "2025-06-01");
        CORPUS.superuser()
                .sql("update paper set date = '2025-07-30', superordinate = :paper where id = :later")
                .param("paper", InventedCouncil.GYM)
                .param("later", InventedCouncil.BUDGET)
                .update();

        assertThat(told(Topic.MISSING))
                .contains("Die Anlage „Lageplan“ liegt hier nicht vor.")
                .noneMatch(text -> text.contains("Abstimmungsergebnis"));
        assertThat(told(Topic.RELATED)).noneMatch(text -> text.contains("2025/0511"));
    }

    @Test
    void aReplyDoesNotRepeatTheMotion() {
        hold(StatementKind.ANSWER, """
                1. Der Rat beschließt die Sanierung der
                Turnhalle für 1.250.000 Euro.
                Das Land fördert den Bau von Turnhallen nur bis zum Jahr 2026.
                """);
        CORPUS.superuser()
                .sql("update paper set kind = 'motion' where id = :paper")
                .param("paper", InventedCouncil.GYM)
                .update();

        assertThat(told(Topic.REPLY)).containsExactly("Das Land fördert den Bau von Turnhallen nur bis zum Jahr 2026.");
    }

    @Test
    void aStandingItemAndAHeadingLackNoPaper() {
        CORPUS.superuser().sql("delete from consultation").update();
        CORPUS.superuser()
                .sql("update agenda_item set title = 'Verschiedenes', paper_references = '{}' where id = :item")
                .param("item", InventedCouncil.GYM_ITEM)
                .update();
        CORPUS.superuser()
                .sql(
                        "update agenda_item set number = null, title = 'Anträge', paper_references = '{}' where id = :item")
                .param("item", InventedCouncil.CYCLE_PATH_ITEM)
                .update();

        assertThat(items())
                .filteredOn(item -> List.of("Verschiedenes", "Anträge").contains(item.title()))
                .hasSize(2)
                .allSatisfy(item -> assertThat(item.statements()).isEmpty());
    }

    private void missing(String name, String date) {
        CORPUS.superuser()
                .sql("""
                insert into attached_file
                select more.*
                from attached_file file, jsonb_populate_record(file, jsonb_build_object('id', gen_random_uuid(),
                    'name', :name, 'date', :date, 'file_id', null, 'ordinal', 90)) more
                where file.owner = :paper limit 1
                """)
                .param("name", name)
                .param("date", date)
                .param("paper", InventedCouncil.GYM)
                .update();
    }

    private List<String> told(Topic topic) {
        return items().stream()
                .filter(item -> item.agendaItem()
                        .filter(InventedCouncil.GYM_ITEM::equals)
                        .isPresent())
                .flatMap(item -> item.statements().stream())
                .filter(statement -> statement.topic() == topic)
                .map(Statement::text)
                .toList();
    }

    private List<Item> items() {
        return desk.drafting()
                .of(Access.anonymous(), new Subject.OfMeeting(Kind.BEFORE, InventedCouncil.JUNE, "de"))
                .orElseThrow()
                .items();
    }

    private void hold(StatementKind kind, String... more) {
        List<String> pages = new ArrayList<>();
        InventedCouncil.proposalPages().forEach(page -> pages.add(page.text()));
        pages.addAll(List.of(more));
        List<NewPassage> passages = new ArrayList<>();
        for (int page = 0; page < pages.size(); page++) {
            String text = pages.get(page);
            passages.add(new NewPassage(
                    page + 1,
                    page,
                    0,
                    text.length(),
                    "",
                    text,
                    text,
                    page < InventedCouncil.proposalPages().size() ? StatementKind.PROPOSAL : kind,
                    false,
                    50));
        }
        CORPUS.councilFiles().hold(council.proposal(), InventedCouncil.pages(pages), passages);
        council.save();
    }
}
