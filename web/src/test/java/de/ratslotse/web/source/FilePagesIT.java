package de.ratslotse.web.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.context.WebApplicationContext;

/// The originals over HTTP.
@SpringBootTest(classes = InventedFiles.class)
class FilePagesIT {

    private static final String PDF = "/files/" + InventedOriginals.PROPOSAL;
    private static final String TEXT = "/files/" + InventedOriginals.LETTER;

    private final MockMvcTester pages;

    FilePagesIT(@Autowired WebApplicationContext context) {
        this.pages = MockMvcTester.from(context);
    }

    @Test
    void pdfIsShownAndNeverKept() {
        MockHttpServletResponse response = get(PDF);

        assertThat(response.getContentType()).isEqualTo("application/pdf");
        assertThat(response.getHeader("Content-Disposition")).startsWith("inline;");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(response.getHeader("Accept-Ranges")).isEqualTo("bytes");
    }

    @Test
    void partsOfAFileCanBeFetched() throws Exception {
        MockHttpServletResponse response =
                pages.get().uri(PDF).header("Range", "bytes=0-7").exchange().getResponse();

        assertThat(response.getStatus()).isEqualTo(206);
        assertThat(response.getContentAsString(StandardCharsets.US_ASCII)).isEqualTo("%PDF-1.4");
    }

    @Test
    void everythingElseIsSavedWithoutARightToRun() {
        MockHttpServletResponse response = get(TEXT);

        assertThat(response.getContentType()).isEqualTo("application/octet-stream");
        assertThat(response.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .doesNotContain("\u202e", "%E2%80%AE");
        assertThat(response.getHeader("Content-Security-Policy")).contains("sandbox");
        assertThat(response.getContentAsByteArray()).isEqualTo(InventedOriginals.letter());
    }

    @Test
    void whatIsHiddenAnswersLikeWhatNeverWas() throws Exception {
        MockHttpServletResponse hidden = get("/files/" + InventedOriginals.HIDDEN);
        MockHttpServletResponse missing = get("/files/00000000-0000-4000-8000-00000000ffff");

        assertThat(hidden.getStatus()).isEqualTo(404);
        assertThat(missing.getStatus()).isEqualTo(404);
        assertThat(hidden.getContentAsString().replaceAll("/files/[0-9a-f-]+", ""))
                .isEqualTo(missing.getContentAsString().replaceAll("/files/[0-9a-f-]+", ""));
        assertThat(get("/files/" + InventedOriginals.HIDDEN + "/pages/1").getStatus())
                .isEqualTo(404);
        assertThat(get("/files/" + InventedOriginals.HIDDEN + "/pages/1/marks?quote=x")
                        .getStatus())
                .isEqualTo(404);
    }

    @Test
    void marksTellWhereAQuoteStands() throws Exception {
        String json = get(PDF + "/pages/2/marks?quote=Kostenberechnung 1.250.000 Euro.")
                .getContentAsString();

        assertThat(json).startsWith("""
                {"page":2,"width":595.0,"height":842.0,"boxes":[{"x":70.0,"y":144.0,"width":211.2""");
    }

    @Test
    void thePanelGetsTheTextAlone() throws Exception {
        String piece = pages.get()
                .uri(TEXT + "/pages/0?quote=mehr Schatten")
                .header("HX-Request", "true")
                .exchange()
                .getResponse()
                .getContentAsString();

        assertThat(piece).startsWith("<div class=\"file-text\"").contains("<mark id=\"quote\">mehr Schatten</mark>");
    }

    private MockHttpServletResponse get(String uri) {
        return pages.get().uri(uri).exchange().getResponse();
    }
}
