package de.ratslotse.ingest.splitting;

import static org.assertj.core.api.Assertions.assertThat;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.retrieval.corpus.NewPassage;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// In the pictures a line begins with its role: `#` heading, `^` header, `_` footer, a blank for everything else. An
/// empty line is room between paragraphs.
class PassageSplitterTests {

    private final PassageSplitter splitter = new PassageSplitter();

    @Test
    void cutsAtHeadingsAndKeepsTheirPath() {
        assertThat(paths(split("""
                #TOP 3 Turnhalle
                 Die Verwaltung berichtet über den Bau der Turnhalle.

                #Beschluss:
                 Der Rat stimmt zu.
                #TOP 4 Freibad
                 Das Freibad öffnet im Mai.
                """)))
                .containsExactly(
                        "TOP 3 Turnhalle|Die Verwaltung berichtet über den Bau der Turnhalle.",
                        "TOP 3 Turnhalle › Beschluss|Der Rat stimmt zu.",
                        "TOP 4 Freibad|Das Freibad öffnet im Mai.");
    }

    @Test
    void leavesFurnitureOut() {
        List<NewPassage> passages = split("""
                ^Gemeinde Lotsenau
                 Der Rat tagt heute.
                _- 2 -
                """);
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().text()).isEqualTo("Der Rat tagt heute.");
    }

    @Test
    void repairsWordsForSearchAndQuotesThemAsPrinted() {
        NewPassage passage = split("""
                 Die Turn-
                halle am Heinrich-
                Beispiel-Weg hat einen Haupt-
                und einen Neben­
                eingang.
                """.replace("\nh", "\n h")
                        .replace("\nB", "\n B")
                        .replace("\nu", "\n u")
                        .replace("\ne", "\n e"))
                .getFirst();
        assertThat(passage.searchText())
                .isEqualTo("Die Turnhalle am Heinrich-Beispiel-Weg hat einen Haupt- und einen Nebeneingang.");
        assertThat(passage.text()).contains("Turn-\nhalle").contains("Neben\u00ad\neingang");
    }

    @Test
    void completesASentenceThatThePageBreaks() {
        List<NewPassage> passages = split("""
                 Die Kosten der neuen Turnhalle wer-
                _- 1 -
                """, """
                ^Niederschrift
                 den auf eine Million Euro geschätzt. Der Rat ist besorgt.
                """);
        assertThat(passages.getFirst().searchText())
                .isEqualTo("Die Kosten der neuen Turnhalle werden auf eine Million Euro geschätzt.");
        assertThat(passages.getFirst().text()).isEqualTo("Die Kosten der neuen Turnhalle wer-");
        assertThat(passages.get(1).text()).isEqualTo("den auf eine Million Euro geschätzt. Der Rat ist besorgt.");
    }

    @Test
    void gathersHeadingsWithNothingBelow() {
        List<NewPassage> passages = split("""
                #TOP 1 Begrüßung
                #TOP 2 Haushalt
                #TOP 3 Verschiedenes
                """);
        assertThat(passages).hasSize(1);
        assertThat(passages.getFirst().headingPath()).isEmpty();
        assertThat(passages.getFirst().searchText()).contains("TOP 1").contains("TOP 3");
    }

    @Test
    void keepsTableRowsWhole() {
        String rows = IntStream.range(0, 120)
                .mapToObj(i -> " Maßnahme " + i + " am Beispielweg\t" + i + ".000 Euro\t2026\n")
                .collect(Collectors.joining());
        for (NewPassage passage : split(rows)) {
            assertThat(passage.text().lines()).allMatch(row -> row.matches("Maßnahme \\d+ am.*\t2026"));
        }
    }

    @Test
    void cutsLongParagraphsBetweenSentences() {
        String sentences = IntStream.range(0, 90)
                .mapToObj(i -> " Der Ausschuss hat den Punkt Nummer " + i + " lange und gründlich beraten.\n")
                .collect(Collectors.joining());
        List<NewPassage> passages = split(sentences);
        assertThat(passages).hasSizeGreaterThan(3);
        assertThat(passages).allMatch(passage -> passage.text().endsWith("beraten."));
        assertThat(passages).allMatch(passage -> words(passage.searchText()) >= 100);
    }

    @Test
    void putsEveryCharacterInExactlyOnePassageThatFitsTheModel() {
        Random random = new Random(11);
        for (int round = 0; round < 150; round++) {
            List<Page> pages = IntStream.rangeClosed(1, 1 + random.nextInt(3))
                    .mapToObj(number -> page(number, randomPicture(random)))
                    .toList();
            ToIntFunction<String> tokens = round % 2 == 0 ? PassageSplitterTests::words : String::length;
            List<NewPassage> passages = splitter.split(text(pages), tokens);
            for (Page page : pages) {
                checkCoverage(page, passages);
            }
            for (int i = 0; i < passages.size(); i++) {
                NewPassage passage = passages.get(i);
                assertThat(passage.ordinal()).isEqualTo(i);
                assertThat(passage.tokens()).isLessThanOrEqualTo(PassageSplitter.MOST_TOKENS);
                assertThat(tokens.applyAsInt(passage.headingPath() + " " + passage.searchText()))
                        .isEqualTo(passage.tokens());
                assertThat(passage.searchText()).isNotBlank();
            }
        }
    }

    private static void checkCoverage(Page page, List<NewPassage> passages) {
        int[] covered = new int[page.text().length()];
        for (NewPassage passage : passages) {
            if (passage.page() == page.number()) {
                assertThat(passage.text()).isEqualTo(page.text().substring(passage.start(), passage.end()));
                for (int i = passage.start(); i < passage.end(); i++) {
                    covered[i]++;
                }
            }
        }
        for (Page.Line line : page.lines()) {
            boolean furniture = line.role() == Role.HEADER || line.role() == Role.FOOTER;
            for (int i = line.start(); i < line.end(); i++) {
                boolean blank = Character.isWhitespace(page.text().charAt(i));
                assertThat(covered[i]).isLessThanOrEqualTo(1);
                assertThat(blank || covered[i] == (furniture ? 0 : 1))
                        .as(page.text())
                        .isTrue();
            }
        }
    }

    private static String randomPicture(Random random) {
        String[] words = {
            "Rat",
            "der",
            "z. B.",
            "1.",
            "Turn-",
            "halle",
            "12.000 €",
            "\t",
            "Abs. 2",
            "ö",
            "\u00ad",
            "§",
            "x".repeat(600),
            "beschließt.",
            "Ende!"
        };
        StringBuilder picture = new StringBuilder(random.nextBoolean() ? "^Kopf\n" : "");
        for (int line = random.nextInt(60); line > 0; line--) {
            picture.append(" # \n".charAt(random.nextInt(4)));
            for (int word = random.nextInt(14); word >= 0; word--) {
                picture.append(words[random.nextInt(40) == 0 ? 12 : random.nextInt(words.length)].replace(
                                "x".repeat(600), random.nextInt(30) == 0 ? "x".repeat(600) : "y"))
                        .append(' ');
            }
            picture.append('\n');
        }
        return picture.append(random.nextBoolean() ? "_- 1 -\n" : "").toString();
    }

    private static int words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private List<NewPassage> split(String... pictures) {
        List<Page> pages = new ArrayList<>();
        for (String picture : pictures) {
            pages.add(page(pages.size() + 1, picture));
        }
        return splitter.split(text(pages), PassageSplitterTests::words);
    }

    private static Extraction.Text text(List<Page> pages) {
        return new Extraction.Text("application/pdf", "de", Optional.empty(), pages, List.of(), List.of());
    }

    private static List<String> paths(List<NewPassage> passages) {
        return passages.stream()
                .map(passage -> passage.headingPath() + "|" + passage.searchText())
                .toList();
    }

    private static Page page(int number, String picture) {
        StringBuilder text = new StringBuilder();
        List<Page.Line> lines = new ArrayList<>();
        float y = 40;
        for (String line : picture.lines().toList()) {
            y += 14;
            if (line.isBlank()) {
                continue;
            }
            Role role = switch (line.charAt(0)) {
                case '#' -> Role.HEADING;
                case '^' -> Role.HEADER;
                case '_' -> Role.FOOTER;
                default -> Role.BODY;
            };
            text.append(text.isEmpty() ? "" : "\n");
            int start = text.length();
            text.append(line.substring(1));
            lines.add(new Page.Line(start, text.length(), 70, y, 400, 11, 11, role == Role.HEADING, role));
        }
        return new Page(number, 595, 842, text.toString(), lines);
    }
}
