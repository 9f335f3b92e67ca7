package de.ratslotse.web.source;

import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.Page;
import de.ratslotse.retrieval.corpus.Scope;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/// Three invented files: a proposal and minutes as PDF, and a text without pages. A fourth exists for others only.
@TestComponent
@Configuration(proxyBeanMethods = false)
@Import({FileController.class, FilePageController.class})
public class InventedOriginals {

    public static final UUID PROPOSAL = UUID.fromString("00000000-0000-4000-8000-000000000001");
    public static final UUID MINUTES = UUID.fromString("00000000-0000-4000-8000-000000000002");
    public static final UUID LETTER = UUID.fromString("00000000-0000-4000-8000-000000000003");
    public static final UUID HIDDEN = UUID.fromString("00000000-0000-4000-8000-000000000004");

    private static final List<Page> PROPOSAL_PAGES =
            List.of(CourierPdf.page(1, """
                    Stadt Musterau                            Vorlage 2025/0417

                    Sanierung der Turnhalle an der Brückenschule

                    Der Ausschuss empfiehlt dem Rat, die Sanierung zu
                    beschließen."""), CourierPdf.page(2, """
                    Kosten

                    Die Gesamtkosten der Sanierung betragen nach der
                    Kostenberechnung 1.250.000 Euro. Davon trägt das Land
                    400.000 Euro. Der Anteil der Stadt beträgt
                    850.000 Euro.

                    Der Beginn der Arbeiten ist für März 2026 vorgese-
                    hen."""), CourierPdf.page(3, """
                    Anlagen

                    1. Kostenberechnung
                    2. Lageplan"""));

    private static final List<Page> MINUTES_PAGES = List.of(CourierPdf.page(1, """
                    Niederschrift über die Sitzung des Rates
                    am 26. Juni 2025

                    TOP 4  Sanierung der Turnhalle
                    Beschluss: Der Rat beschließt die Sanierung der
                    Turnhalle mit 14 Ja-Stimmen bei 9 Nein-Stimmen.

                    TOP 5  Parkplatz am Markt
                    Beschluss: Der Punkt wird vertagt."""));

    private static final Page LETTER_TEXT =
            new Page(0, 0, 0, "An den Rat\n\nWir bitten um mehr Schatten auf dem Marktplatz.\nDanke!", List.of());

    private static final Map<UUID, List<Page>> PAGES =
            Map.of(PROPOSAL, PROPOSAL_PAGES, MINUTES, MINUTES_PAGES, LETTER, List.of(LETTER_TEXT));

    @Bean
    Originals originals() throws IOException {
        Path folder = Files.createTempDirectory("originals");
        Files.write(folder.resolve(PROPOSAL.toString()), CourierPdf.bytes(PROPOSAL_PAGES));
        Files.write(folder.resolve(MINUTES.toString()), CourierPdf.bytes(MINUTES_PAGES));
        Files.writeString(folder.resolve(LETTER.toString()), LETTER_TEXT.text());
        return new Originals() {
            @Override
            public Optional<CouncilFile> file(UUID id) {
                return Optional.ofNullable(PAGES.get(id)).map(pages -> councilFile(id, pages, folder));
            }

            @Override
            public Optional<Page> page(UUID file, int number) {
                return PAGES.getOrDefault(file, List.of()).stream()
                        .filter(page -> page.number() == number)
                        .findFirst();
            }

            @Override
            public Path bytes(CouncilFile file) {
                return folder.resolve(file.id().toString());
            }
        };
    }

    private static CouncilFile councilFile(UUID id, List<Page> pages, Path folder) {
        boolean pdf = !id.equals(LETTER);
        String name = id.equals(PROPOSAL)
                ? "rat/2025-0417 Beschlussvorlage.pdf"
                : id.equals(MINUTES) ? "rat/Niederschrift 26.06.2025.pdf" : "rat/Bürger\u202egpj.brief.txt";
        return new CouncilFile(
                id,
                1,
                Scope.PUBLIC,
                "0".repeat(64),
                size(folder.resolve(id.toString())),
                pdf ? "application/pdf" : "text/plain",
                "de",
                pdf ? pages.size() : 0,
                List.of(name),
                Optional.of(pdf ? "Sanierung der Turnhalle" : "Brief zum Marktplatz"),
                Optional.of(LocalDate.of(2025, 6, 26)));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static byte[] letter() {
        return LETTER_TEXT.text().getBytes(StandardCharsets.UTF_8);
    }
}
