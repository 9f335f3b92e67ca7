package de.ratslotse.web.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/// Documents against their standards: PDF/A-2a and PDF/UA-1 by veraPDF, Word documents by the schema of their format.
class DraftValidationTests {

    private static final String ODD = "🦉 ½ ﬁ שלום \u202e – „Zitat“ <b> & Steuerzeichen \u0007";

    @BeforeAll
    static void openValidator() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void pdfKeepsToItsStandards(PDFAFlavour flavour) throws IOException, VeraPDFException {
        assertThat(flaws(PdfDraft.of(DraftExportTests.text("Der Rat beschließt die Brücke für 940.000 €.")), flavour))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Der Rat beschließt die Brücke für 940.000 €.", ODD})
    void wordKeepsToItsSchema(String said) throws IOException {
        try (XWPFDocument word =
                new XWPFDocument(new ByteArrayInputStream(WordDraft.of(DraftExportTests.text(said))))) {
            assertThat(flaws(word.getDocument())).isEmpty();
            assertThat(flaws(FootnotesDocument.Factory.newInstance())).isNotEmpty();
            word.getFootnotes()
                    .forEach(note -> assertThat(flaws(note.getCTFtnEdn())).isEmpty());
        }
    }

    private static List<String> flaws(byte[] pdf, PDFAFlavour flavour) throws IOException, VeraPDFException {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            return result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage())
                    .distinct()
                    .toList();
        }
    }

    private static List<String> flaws(XmlObject part) {
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        return errors.stream().map(XmlError::getMessage).toList();
    }
}
