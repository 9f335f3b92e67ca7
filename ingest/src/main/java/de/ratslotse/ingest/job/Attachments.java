package de.ratslotse.ingest.job;

import de.ratslotse.ingest.extraction.Extraction;
import de.ratslotse.ingest.source.FoundFile;
import de.ratslotse.ingest.source.NonPublicSigns;
import de.ratslotse.retrieval.corpus.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The files inside a file, as files of their own: `mail.eml/Einladung.pdf`.
final class Attachments {

    /// A mail in a mail in a mail …
    private static final int DEEPEST = 5;

    private static final int LONGEST_NAME = 200;

    private final Work outer;
    private final Optional<Reason> outerSign;

    Attachments(Work outer, Optional<Reason> outerSign) {
        this.outer = outer;
        this.outerSign = outerSign;
    }

    List<Work> of(Extraction.Text text) {
        if (outer.depth() >= DEEPEST) {
            text.attachments().forEach(attachment -> discard(attachment.content()));
            return List.of();
        }
        Set<String> names = new HashSet<>();
        List<Work> works = new ArrayList<>();
        for (Extraction.Attachment attachment : text.attachments()) {
            works.add(work(attachment, unique(name(attachment), names)));
        }
        return works;
    }

    private Work work(Extraction.Attachment attachment, String name) {
        String path = outer.path() + "/" + name;
        FoundFile found = new FoundFile(
                attachment.content(),
                path,
                size(attachment.content()),
                outer.found().modified());
        Optional<Reason> sign = outerSign.or(() -> NonPublicSigns.inPath(name));
        return new Work(found, Optional.empty(), Optional.of(outer), sign);
    }

    /// A name from inside a file is a text, not a path.
    private static String name(Extraction.Attachment attachment) {
        String name = attachment.name().replaceAll("[/\\\\\\p{Cntrl}]", "_").strip();
        String shown = name.isEmpty() || name.equals(".") || name.equals("..") ? "Anlage" : name;
        return shown.length() <= LONGEST_NAME ? shown : shown.substring(shown.length() - LONGEST_NAME);
    }

    private static String unique(String name, Set<String> names) {
        String unique = name;
        for (int i = 2; !names.add(unique); i++) {
            int dot = name.lastIndexOf('.');
            String number = " (" + i + ")";
            unique = dot > 0 ? name.substring(0, dot) + number + name.substring(dot) : name + number;
        }
        return unique;
    }

    private static long size(Path content) {
        try {
            return Files.size(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void discard(Path content) {
        try {
            Files.deleteIfExists(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
