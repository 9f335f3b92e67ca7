package de.ratslotse.retrieval.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.corpus.StartRefused;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftTemplatesTests {

    private static final Draft DRAFT = new Draft(
            Kind.BEFORE,
            new UUID(1, 2),
            "Vorbericht: Rat",
            "Lotsenau",
            "de",
            false,
            List.of(),
            List.of(item(
                    new Statement(Topic.PAPER, "Vorlage A", List.of(1)),
                    new Statement(Topic.COST, "940.000 €", List.of(2)),
                    new Statement(Topic.DEADLINE, "bis 3. Juni", List.of(3)),
                    new Statement(Topic.PAPER, "Vorlage B", List.of(1)),
                    new Statement(Topic.COST, "nichts", List.of()))),
            List.of("Es fehlt etwas."),
            List.of(citation(1), citation(2), citation(3)),
            Optional.empty());

    @TempDir
    Path folder;

    @Test
    void oursChangeNothing() {
        DraftTemplates templates = DraftTemplates.in(folder.resolve("none"));

        assertThat(templates.of(Kind.BEFORE, "de").applied(DRAFT)).isEqualTo(DRAFT);
        for (Kind kind : Kind.DRAFTED) {
            assertThat(templates.of(kind, "en").title()).isEqualTo("{{title}}");
        }
    }

    @Test
    void theOperatorsOwnDecidesWhatStandsWhere() throws IOException {
        write("before.de.md", """
                # Für die Fraktion: {{title}}

                ## {{heading}}
                {{deadline}}
                {{paper}}
                ---
                Nur für den Dienstgebrauch in {{body}}.
                {{notes}}
                """);

        Draft applied = DraftTemplates.in(folder).of(Kind.BEFORE, "de").applied(DRAFT);

        assertThat(applied.title()).isEqualTo("Für die Fraktion: Vorbericht: Rat");
        assertThat(applied.items().getFirst().statements())
                .extracting(Statement::text)
                .containsExactly("bis 3. Juni", "Vorlage A", "Vorlage B");
        assertThat(applied.items().getFirst().statements())
                .extracting(Statement::citations)
                .containsExactly(List.of(2), List.of(1), List.of(1));
        assertThat(applied.citations()).extracting(Citation::quote).containsExactly("Satz 1", "Satz 3");
        assertThat(applied.notes()).containsExactly("Nur für den Dienstgebrauch in Lotsenau.", "Es fehlt etwas.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "# {{title}}/## {{heading}}/{{cots}}|line 3: \"{{cots}}\" is no place",
                "# {{title}}/## {{heading}}/Kosten|line 3: \"Kosten\" is no place",
                "# {{titel}}/## {{heading}}|line 1: there is no place {{titel}} here",
                "# Bericht/## {{heading}}|line 1: a template has one title",
                "# {{title}}/{{cost}}|line 2: there is no line",
                "# {{title}}/## {{heading}}/{{cost}}/{{cost}}|line 4: {{cost}} stands here twice",
                "# {{title}}/## {{heading}}/---/{{nots}}|line 4: there is no place {{nots}} here",
                "# {{title}}/## {{heading}}/---/{{notes|line 4: there is no place {{notes here",
                "## {{heading}}|line 1: there is no title"
            })
    void aMistakeIsReportedAtStartWithFileAndLine(String lines, String mistake) throws IOException {
        write("after.en.md", lines.replace('/', '\n'));

        assertThatThrownBy(() -> DraftTemplates.in(folder))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("after.en.md, " + mistake);
    }

    @Test
    void aFileOfNoKindIsReportedToo() throws IOException {
        write("befor.de.md", "# {{title}}");

        assertThatThrownBy(() -> DraftTemplates.in(folder)).hasMessageContaining("befor.de.md");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private static Draft.Item item(Statement... statements) {
        return new Draft.Item(
                "5.1",
                "Brücke",
                true,
                List.of(statements),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Citation citation(int number) {
        return new Citation(
                number,
                "Satz " + number,
                Optional.of(1),
                new FileReference(new UUID(0, number), "a.pdf", "a.pdf", "", "/files/a"),
                StatementKind.PROPOSAL,
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
    }
}
