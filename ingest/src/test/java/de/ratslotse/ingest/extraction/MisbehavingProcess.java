package de.ratslotse.ingest.extraction;

import de.ratslotse.ingest.extraction.layout.UnreadableFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.IntConsumer;

/// A reading process whose parsers do what the file's name says, and read everything else.
public final class MisbehavingProcess {

    private MisbehavingProcess() {}

    public static void main(String[] arguments) throws Exception {
        FileReading good = new ContentReading();
        ExtractionProcess.serve(
                Long.parseLong(arguments[0]), (request, recognising) -> read(good, request, recognising));
    }

    private static Extraction read(FileReading good, ReadingRequest request, IntConsumer recognising)
            throws UnreadableFile, Exception {
        switch (request.name()) {
            case "hangs" -> new CountDownLatch(1).await();
            case "eats-memory" -> eat();
            case "exits" -> System.exit(17);
            case "halts" -> Runtime.getRuntime().halt(0);
            case "is-killed-once" -> haltOnce(request.file().resolveSibling("killed"));
            case "recurses" -> recurse(0);
            case "prints" -> System.out.print("noise ".repeat(50_000));
            case "screams" -> System.err.print("noise ".repeat(500_000));
            default -> {}
        }
        return good.read(request, recognising);
    }

    /// As if someone else had killed it.
    private static void haltOnce(Path mark) throws IOException {
        if (Files.notExists(mark)) {
            Files.createFile(mark);
            Runtime.getRuntime().halt(137);
        }
    }

    private static void eat() {
        List<byte[]> eaten = new ArrayList<>();
        while (eaten.size() < Integer.MAX_VALUE) {
            eaten.add(new byte[1 << 20]);
        }
    }

    private static int recurse(int depth) {
        return depth < 0 ? 0 : 1 + recurse(depth + 1);
    }
}
