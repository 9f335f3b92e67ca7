package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.retrieval.briefing.Answer.Citation;
import de.ratslotse.retrieval.briefing.Answer.FileReference;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.drafting.Draft;
import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftExportTests {

    private static final String DECIDED = "Der Rat beschließt die Brücke für 940.000 €.";

    @Test
    void wordHasHeadingsAndAFootnoteForEachCitation() throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordDraft.of(text(DECIDED))))) {
            assertThat(word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())))
                    .extracting(p -> p.getText().strip())
                    .containsExactly("5.1 Brücke am Mühlengraben");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW())
                    .isEqualTo(BigInteger.valueOf(11_906));
            assertThat(word.getFootnotes())
                    .extracting(XWPFFootnote::getParagraphs)
                    .anySatisfy(note ->
                            assertThat(note.getFirst().getText()).contains("Niederschrift.pdf, Seite 3", DECIDED));
            assertThat(word.getFootnotes().getLast().getParagraphs().getFirst().getStyle())
                    .isEqualTo("FootnoteText");
            assertThat(word.getFooterList().getFirst().getText()).contains("Zusammenfassung: Rat, 3.6.2025");
            assertThat(links(word)).anyMatch(link -> link.startsWith("https://rat.example/files/"));
        }
    }

    @Test
    void theWordsOfACitationStandInItsFirstFootnoteAlone() throws IOException {
        Draft draft = draft(List.of(item("5.1", DECIDED), item("5.2", DECIDED)), DECIDED);
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(WordDraft.of(DraftText.of(draft, "https://rat.example"))))) {
            List<String> notes = word.getFootnotes().stream()
                    .map(note -> note.getParagraphs().getFirst().getText())
                    .filter(note -> note.contains("Niederschrift.pdf, Seite 3"))
                    .toList();
            assertThat(notes).hasSizeGreaterThan(1);
            assertThat(notes.stream().filter(note -> note.contains(DECIDED))).hasSize(1);
        }
    }

    @Test
    void theFirstDocumentOfAStartIsWrittenForNobody() {
        org.assertj.core.api.Assertions.assertThatCode(FirstDocument::write).doesNotThrowAnyException();
    }

    @Test
    void quotesHaveTheMarksOfTheLanguage() {
        assertThat(new de.ratslotse.retrieval.drafting.DraftWords(java.util.Locale.ENGLISH).quoted("Carried."))
                .isEqualTo("“Carried.”");
        assertThat(new de.ratslotse.retrieval.drafting.DraftWords(java.util.Locale.GERMAN).quoted("Angenommen."))
                .isEqualTo("„Angenommen.“");
    }

    private static List<String> links(XWPFDocument word) throws IOException {
        try {
            List<String> links = new ArrayList<>();
            PackagePart notes = word.getPackage().getPart(PackagingURIHelper.createPartName("/word/footnotes.xml"));
            notes.getRelationships()
                    .forEach(link -> links.add(link.getTargetURI().toString()));
            return links;
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void theNumbersOfADecisionStandOnLinesOfTheirOwn() throws IOException {
        String said =
                "Der Rat: 1. Die Brücke wird am 2. Mai gebaut, Kosten 2.000 €. 2. Die Verwaltung berichtet. 3. Nachtrag wird erstellt.";
        assertThat(text(said).lines(new Statement(Topic.DECISION, said, List.of())))
                .containsExactly(
                        "Der Rat:",
                        "1. Die Brücke wird am 2. Mai gebaut, Kosten 2.000 €.",
                        "2. Die Verwaltung berichtet.",
                        "3. Nachtrag wird erstellt.");
        assertThat(text("Am 1. Mai.").lines(new Statement(Topic.DECISION, "Am 1. Mai.", List.of())))
                .containsExactly("Am 1. Mai.");
        assertThat(HtmlDraft.of(text(said))).contains("gebaut, Kosten 2.000 €.<br/>2. Die");
        try (PDDocument pdf = Loader.loadPDF(PdfDraft.of(text(said)))) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("1 / 1");
        }
    }

    @Test
    void pdfIsTaggedAndCarriesTheText() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfDraft.of(text(DECIDED)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("de");
            assertThat(new PDFTextStripper().getText(pdf)).contains("940.000 €", "Ohne Sprachmodell", "vorläufig");
        }
    }

    @Test
    void markdownAndHtmlCiteByNumber() {
        assertThat(MarkdownDraft.of(text(DECIDED)))
                .contains(
                        "## 5.1 Brücke am Mühlengraben",
                        "[^1]",
                        "[^1]: [Niederschrift.pdf, Seite 3](https://rat.example/files/");
        assertThat(HtmlDraft.of(text(DECIDED)))
                .contains("<a href=\"#source-1\" title=\"Quelle 1\">[1]</a>", "id=\"source-1\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script> & \"Zitat\" 'x'",
                "Steuerzeichen \u0000\u0007\u001b[31m und \ufffe",
                "🦉 ½ ﬁ שלום مرحبا \u202e",
                "[Link](http://x) *fett* `code` # kein Titel |",
                "\ud800 halbes Zeichen"
            })
    void oddCharactersBreakNoFormat(String odd) throws IOException {
        try (XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(WordDraft.of(text(odd))));
                PDDocument pdf = Loader.loadPDF(PdfDraft.of(text(odd)))) {
            assertThat(word.getParagraphs()).isNotEmpty();
            assertThat(pdf.getNumberOfPages()).isPositive();
        }
        assertThat(HtmlDraft.of(text(odd))).doesNotContain("<script");
        assertThat(MarkdownDraft.of(text(odd)))
                .doesNotContainPattern("(?<!\\\\)<script")
                .doesNotContain("- **Beschluss:** [Link](");
    }

    @Test
    void anAgendaOfTwoHundredItemsIsWritten() throws IOException {
        List<Item> items = IntStream.rangeClosed(1, 200)
                .mapToObj(number -> item(Integer.toString(number), DECIDED))
                .toList();
        try (XWPFDocument word = new XWPFDocument(
                        new ByteArrayInputStream(WordDraft.of(DraftText.of(draft(items, DECIDED), ""))));
                PDDocument pdf = Loader.loadPDF(PdfDraft.of(DraftText.of(draft(items, DECIDED), "")))) {
            assertThat(word.getParagraphs()).hasSizeGreaterThan(400);
            assertThat(pdf.getNumberOfPages()).isGreaterThan(5);
        }
    }

    static DraftText text(String said) {
        return DraftText.of(draft(List.of(item("5.1", said)), said), "https://rat.example");
    }

    private static Item item(String number, String said) {
        return new Item(
                number,
                "Brücke am Mühlengraben",
                true,
                List.of(new Statement(Topic.DECISION, said, List.of(1))),
                Optional.of(said),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Draft draft(List<Item> items, String quote) {
        UUID file = new UUID(1, 2);
        Citation citation = new Citation(
                1,
                quote,
                Optional.of(3),
                new FileReference(file, "Niederschrift.pdf", "rat/Niederschrift.pdf", "", "/files/" + file + "#page=3"),
                StatementKind.DECISION,
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "");
        return new Draft(
                Kind.AFTER,
                new UUID(3, 4),
                "Zusammenfassung: Rat, 3.6.2025",
                "Lotsenau",
                "de",
                true,
                List.of(),
                items,
                List.of(),
                List.of(citation),
                Optional.of(LocalDate.of(2026, 3, 12)));
    }
}
