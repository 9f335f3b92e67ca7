package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.corpus.Parts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The summary of English minutes that print motions by number, with the titles of the agenda.
class TownshipSummaryIT {

    private static final String MINUTES = """
            MINUTES
            TOWNSHIP OF MAPLEWOOD
            Tuesday, May 18, 2032

            A regular meeting of the Township of Maplewood Council was held on Tuesday, May 18, 2032,
            starting at 6:30 p.m.

            Present: Mayor Ann Birch and Councillors Bea Cedar, Carl Elm.

            Disclosure of pecuniary interest: Councillor Bea Cedar declared an interest in the accounts.

            R2032-40 B. Cedar, C. Elm:
            THAT the minutes of the regular Council Meeting held May 4, 2032, be adopted as published.
            Carried.

            R2032-41 C. Elm, B. Cedar:
            THAT we pay $1,250.00 for the following:
            (a) the fire hall roof, and
            (e) litigation or potential litigation, including matters before tribunals;
            to be taken from the reserve. Carried.
            The Clerk to inform the contractor of the decision in writing.

            R2032-42 B. Cedar, C. Elm:
            THAT the meeting be adjourned. Time: 7:19 p.m. Carried.
            """;

    private static final String AGENDA = """
            AGENDA
            TOWNSHIP OF MAPLEWOOD
            Tuesday, May 18, 2032

            Regular meeting of the Township of Maplewood Council, Tuesday, May 18, 2032, 6:30 p.m.

            1. Resolution: Adopt the Minutes of the May 4, 2032 Council Meeting.
            2. Resolution: Pay for the Fire Hall Roof.
            3. Adjournment.
            """;

    @TempDir
    private static Path folder;

    @Test
    void tellsMoversInterestsAndTasksUnderTheTitlesOfTheAgenda() throws IOException, InterruptedException {
        Path papers = Files.createDirectories(folder.resolve("papers"));
        Files.writeString(papers.resolve("minutes.txt"), MINUTES);
        Files.writeString(papers.resolve("agenda.txt"), AGENDA);
        try (Delivered delivered = Delivered.start(folder.resolve("data"), Parts.folder())) {
            delivered.command("ingest", papers.toString(), "--body", "Maplewood", "--scope", "public", "--json");

            String told = delivered
                    .command("brief", "2032-05-18", "--kind", "after", "--format", "json")
                    .toString();

            assertThat(told)
                    .contains("Resolution: Pay for the Fire Hall Roof")
                    .contains("C. Elm, unterstützt von B. Cedar")
                    .contains("Councillor Bea Cedar declared an interest in the accounts.")
                    .contains("(e) litigation or potential litigation, including matters before tribunals; to be taken")
                    .contains("The Clerk to inform the contractor of the decision in writing.")
                    .doesNotContain("only_announced", "nur in der Tagesordnung");
        }
    }
}
