package de.ratslotse.ingest.extraction.pdf;

import de.ratslotse.ingest.extraction.layout.CleanText;
import de.ratslotse.ingest.extraction.layout.LayoutLine;
import de.ratslotse.retrieval.corpus.Page.Role;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/// Text recognition by the program Tesseract, where it is installed.
///
/// @param languages as Tesseract takes them, e.g. `deu+eng`
public record Tesseract(String languages) {

    private static final List<String> WANTED = List.of("deu", "eng");
    /// A line this many times as tall as the usual one is set in larger type.
    private static final float LARGE = 1.45f;

    private static final Duration QUESTION = Duration.ofSeconds(10);

    /// Asks the installed program for its languages; empty where it is missing or has neither German nor English.
    public static Optional<Tesseract> installed() {
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            String answer = new String(process.getInputStream().readNBytes(10_000), StandardCharsets.UTF_8);
            if (!process.waitFor(QUESTION.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            List<String> installed = Arrays.asList(answer.split("\\R"));
            String languages =
                    String.join("+", WANTED.stream().filter(installed::contains).toList());
            return languages.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(languages));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// The machine has no room for a picture: nothing is wrong with the file.
    static final class Unavailable extends IOException {

        private static final long serialVersionUID = 1L;

        Unavailable(IOException cause) {
            super("A picture could not be handed to text recognition", cause);
        }
    }

    /// The lines that stand in the picture of a page.
    ///
    /// @param scale pixels per point
    /// @throws Unavailable where the picture cannot be written
    /// @throws IOException also where the time does not suffice
    List<LayoutLine> read(BufferedImage picture, float scale, Duration limit) throws IOException {
        Path folder = Files.createTempDirectory("ocr");
        Path image = folder.resolve("page.pgm");
        Path table = folder.resolve("page.tsv");
        try {
            handOver(picture, image);
            run(image, folder.resolve("page"), Math.round(72 * scale), limit);
            return lines(Files.readAllLines(table, StandardCharsets.UTF_8), scale);
        } finally {
            Files.deleteIfExists(image);
            Files.deleteIfExists(table);
            Files.deleteIfExists(folder);
        }
    }

    private void run(Path image, Path output, int dotsPerInch, Duration limit) throws IOException {
        ProcessBuilder command = new ProcessBuilder(
                "tesseract",
                image.toString(),
                output.toString(),
                "-l",
                languages,
                "--dpi",
                String.valueOf(dotsPerInch),
                "tsv");
        command.redirectError(ProcessBuilder.Redirect.DISCARD).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        // several pages are read at a time already
        command.environment().put("OMP_THREAD_LIMIT", "1");
        Process process = command.start();
        try {
            process.getOutputStream().close();
            if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Text recognition took longer than " + limit.toSeconds() + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Text recognition was interrupted", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException("Text recognition ended with " + process.exitValue());
        }
    }

    private static void handOver(BufferedImage picture, Path image) throws Unavailable {
        try {
            writeGreyscale(picture, image);
        } catch (IOException e) {
            throw new Unavailable(e);
        }
    }

    private static void writeGreyscale(BufferedImage picture, Path file) throws IOException {
        byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write("P5 %d %d 255\n"
                    .formatted(picture.getWidth(), picture.getHeight())
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(pixels, 0, picture.getWidth() * picture.getHeight());
        }
    }

    /// Reads Tesseract's table: one row a word, with block, paragraph, line, box, confidence and text.
    static List<LayoutLine> lines(List<String> table, float scale) {
        List<LayoutLine> lines = new ArrayList<>();
        OcrLine line = new OcrLine("");
        for (String row : table) {
            String[] cells = row.split("\t", -1);
            if (cells.length < 12 || !cells[0].equals("5") || cells[11].isBlank()) {
                continue;
            }
            String place = String.join("/", cells[2], cells[3], cells[4]);
            if (!place.equals(line.place)) {
                line.addTo(lines, scale);
                line = new OcrLine(place);
            }
            line.add(cells);
        }
        line.addTo(lines, scale);
        return withSteadySizes(lines);
    }

    /// The height of a recognised line depends on its letters; only much taller lines are set in larger type.
    private static List<LayoutLine> withSteadySizes(List<LayoutLine> lines) {
        double[] heights =
                lines.stream().mapToDouble(LayoutLine::height).sorted().toArray();
        float usual = heights.length == 0 ? 0 : (float) heights[heights.length / 2];
        return lines.stream()
                .map(line -> line.height() > LARGE * usual ? line : line.withFontSize(usual))
                .toList();
    }

    private static final class OcrLine {

        /// Below this mean confidence (of 100) a line is dirt on the glass.
        private static final double DIRT = 25;

        private final String place;
        private final StringBuilder text = new StringBuilder();
        private int left = Integer.MAX_VALUE;
        private int top = Integer.MAX_VALUE;
        private int right;
        private int bottom;
        private double confidence;
        private int words;

        OcrLine(String place) {
            this.place = place;
        }

        void add(String[] cells) {
            int x = Integer.parseInt(cells[6]);
            int y = Integer.parseInt(cells[7]);
            int width = Integer.parseInt(cells[8]);
            int height = Integer.parseInt(cells[9]);
            if (words > 0) {
                text.append(x - right > 2 * height ? '\t' : ' ');
            }
            text.append(cells[11]);
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + width);
            bottom = Math.max(bottom, y + height);
            confidence += Double.parseDouble(cells[10]);
            words++;
        }

        void addTo(List<LayoutLine> lines, float scale) {
            String clean = CleanText.line(text.toString());
            if (words == 0 || confidence / words < DIRT || clean.isEmpty()) {
                return;
            }
            float height = (bottom - top) / scale;
            lines.add(new LayoutLine(
                    clean, left / scale, top / scale, (right - left) / scale, height, height, false, Role.BODY));
        }
    }
}
