package de.ratslotse.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.ratslotse.ingest.extraction.Extraction.Text;
import de.ratslotse.ingest.extraction.layout.ReadingLimits;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Page.Role;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentReadingTests {

    @TempDir
    private Path folder;

    @Test
    void readsWordFilesWithTheirTableRows() throws Exception {
        Text text = read(Samples.docx(), "vorlage.docx");
        assertThat(text.pages()).hasSize(1);
        assertThat(text.pages().getFirst().number()).isZero();
        assertThat(text.pages().getFirst().text()).isEqualTo("""
                        Beschlussvorlage zur Bücherei
                        Regale\t4.500 Euro
                        Bücher\t9.000 Euro
                        Die Mittel stehen bereit.""");
    }

    @Test
    void readsEachSlideAsAPage() throws Exception {
        Text text = read(Samples.pptx(), "folien.pptx");
        assertThat(text.pages())
                .extracting(page -> page.number() + " " + page.text())
                .containsExactly("1 Die Bücherei", "2 Der Zeitplan");
    }

    @Test
    void readsRowsOfASpreadsheetAsLines() throws Exception {
        Text text = read(Samples.xlsx(), "haushalt.xlsx");
        assertThat(text.pages().getFirst().text()).isEqualTo("Haushalt\nRegale\t4.500 Euro");
    }

    @Test
    void readsTheMainContentOfAWebPage() throws Exception {
        String page = """
                <html><head><title>Niederschrift</title><script>let x = 1;</script></head><body>
                <nav><a href="/">Startseite</a></nav>
                <main><h2>TOP 1</h2><p>Der Rat   tagt.</p><ul><li>Bücherei<li>Freibad</ul>
                <table><tr><td>Ja</td><td>12</td></tr></table></main><footer>Impressum</footer></body></html>""";
        Text text = read(page.getBytes(StandardCharsets.UTF_8), "seite.html");
        assertThat(text.pages().getFirst().text()).isEqualTo("TOP 1\nDer Rat tagt.\n• Bücherei\n• Freibad\nJa\t12");
        assertThat(text.pages().getFirst().lines().getFirst().role()).isEqualTo(Role.HEADING);
    }

    @Test
    void readsTextInTheEncodingOfWindows() throws Exception {
        Text text = read("Über die Straße – 5 €".getBytes(Charset.forName("windows-1252")), "alt.txt");
        assertThat(text.pages().getFirst().text()).isEqualTo("Über die Straße – 5 €");
    }

    @Test
    void readsHeadingsOfMarkdown() throws Exception {
        Text text = read("# Bücherei\n\nDer Rat tagt.\n".getBytes(StandardCharsets.UTF_8), "notiz.md");
        assertThat(text.pages().getFirst().lines().getFirst().role()).isEqualTo(Role.HEADING);
        assertThat(text.title()).contains("Bücherei");
    }

    @Test
    void readsMailsWithTheirHead() throws Exception {
        Text text = read(Samples.MAIL.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8), "mail.eml");
        assertThat(text.pages().getFirst().text())
                .contains("Subject: Bücherei am Markt")
                .contains("Der Rat möge über die Bücherei beraten.")
                .doesNotContain("Regale");
    }

    @Test
    void tellsTheLanguage() throws Exception {
        String english = "The council resolved to repair the library and to report to the members at the next meeting.";
        assertThat(read(english.getBytes(StandardCharsets.UTF_8), "a.txt").language())
                .isEqualTo("en");
        assertThat(read(Samples.docx(), "a.docx").language()).isEqualTo("de");
    }

    @Test
    void readsAMisnamedFileAndSaysSo() throws Exception {
        assertThat(read(Samples.pdf(), "falsch.docx").notes())
                .extracting(Reason::key)
                .containsExactly("note.other_type");
    }

    @Test
    void refusesWithAReason() throws Exception {
        assertThat(refused("kein pdf".getBytes(StandardCharsets.UTF_8), "falsch.pdf"))
                .isEqualTo("DAMAGED damaged.not_what_it_says");
        assertThat(refused(new byte[] {'P', 'K', 5, 6, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}, "a.zip"))
                .isEqualTo("UNSUPPORTED unsupported.archive");
        assertThat(refused("x = 1;".getBytes(StandardCharsets.UTF_8), "programm.js"))
                .isEqualTo("UNSUPPORTED unsupported.type");
        assertThat(refused("   \n \n".getBytes(StandardCharsets.UTF_8), "leer.txt"))
                .isEqualTo("NO_TEXT no_text.blank");
        assertThat(refused("%PDF-1.7 Rest fehlt".getBytes(StandardCharsets.UTF_8), "a.pdf"))
                .isEqualTo("DAMAGED damaged.pdf");
    }

    private Text read(byte[] bytes, String name) throws UnreadableFile, IOException {
        Path file = Files.write(folder.resolve("file"), bytes);
        return (Text) new ContentReading().read(new ReadingRequest(file, name, "", ReadingLimits.DEFAULTS), _ -> {});
    }

    private String refused(byte[] bytes, String name) {
        UnreadableFile refusal = catchThrowableOfType(UnreadableFile.class, () -> read(bytes, name));
        return refusal.outcome() + " " + refusal.reason().key();
    }
}
