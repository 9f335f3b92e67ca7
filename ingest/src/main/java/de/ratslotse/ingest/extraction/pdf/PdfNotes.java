package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.LayoutPage;
import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import de.ratslotse.retrieval.corpus.Outcome;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/// What is noticed about single pages while a PDF is read.
final class PdfNotes {

    /// Fewer glyphs than this prove nothing about a font.
    private static final int FEW = 10;

    /// A page with fewer characters and a large picture is a scan with a stamp.
    private static final int STAMP = 120;

    private static final int LARGE_PICTURE = 600 * 600;

    private final SortedSet<Integer> damaged = new TreeSet<>();
    private final SortedSet<Integer> pictures = new TreeSet<>();
    private final SortedSet<Integer> garbled = new TreeSet<>();
    private final SortedSet<Integer> recognised = new TreeSet<>();
    private final SortedSet<Integer> blank = new TreeSet<>();
    private final SortedSet<Integer> slow = new TreeSet<>();
    private final SortedSet<Integer> unrecognised = new TreeSet<>();

    void damaged(int page) {
        damaged.add(page);
    }

    void recognised(int page) {
        recognised.add(page);
        pictures.remove(page);
        garbled.remove(page);
    }

    void blank(int page) {
        blank.add(page);
        pictures.remove(page);
    }

    boolean isGarbled(int page) {
        return garbled.contains(page);
    }

    void slow(int page) {
        slow.add(page);
    }

    /// Text recognition failed for a reason outside the file.
    void unrecognised(int page) {
        unrecognised.add(page);
    }

    /// Pages that text recognition could read.
    SortedSet<Integer> pictures() {
        return pictures;
    }

    void look(LayoutPage read, PDPage page, PageGlyphs glyphs) throws IOException {
        int characters = read.characters();
        boolean garbage = glyphs.unmapped() * 3 > glyphs.drawn() || isGarbage(read);
        if (garbage && glyphs.drawn() > FEW) {
            garbled.add(read.number());
            pictures.add(read.number());
        } else if (characters == 0 && (page.hasContents() || glyphs.drawn() > 0)) {
            pictures.add(read.number());
        } else if (characters < STAMP && hasLargePicture(page)) {
            pictures.add(read.number());
        }
    }

    /// Letters that the file maps into the private area or to nothing: nobody can search for them.
    private static boolean isGarbage(LayoutPage page) {
        int odd = 0;
        int all = 0;
        for (int i = 0; i < page.lines().size(); i++) {
            String text = page.lines().get(i).text();
            for (int j = 0; j < text.length(); j++) {
                char c = text.charAt(j);
                all += Character.isWhitespace(c) ? 0 : 1;
                odd += c == '\ufffd' || (c >= '\ue000' && c <= '\uf8ff') ? 1 : 0;
            }
        }
        return odd * 3 > all && odd > FEW;
    }

    private static boolean hasLargePicture(PDPage page) throws IOException {
        PDResources resources = page.getResources();
        if (resources == null) {
            return false;
        }
        for (COSName name : resources.getXObjectNames()) {
            if (resources.isImageXObject(name)) {
                PDXObject object = resources.getXObject(name);
                if (object instanceof PDImageXObject image
                        && (long) image.getWidth() * image.getHeight() >= LARGE_PICTURE) {
                    return true;
                }
            }
        }
        return false;
    }

    /// Refuses a file in which no text was found, with the reason.
    void check(List<LayoutPage> pages, boolean ocr) throws UnreadableFile {
        if (pages.stream().anyMatch(page -> page.characters() > 0)) {
            return;
        }
        if (damaged.size() == pages.size()) {
            throw new UnreadableFile(Outcome.DAMAGED, "damaged.pdf");
        }
        if (pictures.isEmpty()) {
            throw new UnreadableFile(Outcome.NO_TEXT, "no_text.blank");
        }
        if (!unrecognised.isEmpty()) {
            throw new UnreadableFile(Outcome.UNREADABLE, "unreadable.ocr");
        }
        if (!slow.isEmpty()) {
            throw new UnreadableFile(Outcome.TOO_SLOW, "too_slow.ocr");
        }
        throw new UnreadableFile(Outcome.NO_TEXT, ocr ? "no_text.nothing_recognised" : "no_text.no_ocr");
    }

    List<Reason> reasons() {
        SortedSet<Integer> unread = new TreeSet<>(pictures);
        unread.removeAll(garbled);
        unread.removeAll(slow);
        List<Reason> reasons = new ArrayList<>();
        add(reasons, "note.damaged_pages", damaged);
        add(reasons, "note.garbled_pages", garbled);
        add(reasons, "note.recognised_pages", recognised);
        add(reasons, "note.pages_without_text", unread);
        add(reasons, "note.slow_pages", slow);
        return reasons;
    }

    private static void add(List<Reason> reasons, String key, SortedSet<Integer> pages) {
        if (!pages.isEmpty()) {
            reasons.add(Reason.of(key, PageList.of(pages)));
        }
    }
}
