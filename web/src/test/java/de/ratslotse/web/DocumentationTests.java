package de.ratslotse.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Links between the project's own documents lead somewhere.
class DocumentationTests {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:|#|mailto:)([^)#]+)(#[^)]*)?\\)");
    private static final List<String> NOT_OURS = List.of("target", "node_modules", "build", "data", ".git");

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        try (Stream<Path> files = Files.walk(ROOT)) {
            List<String> dead = files.filter(file -> file.toString().endsWith(".md"))
                    .filter(DocumentationTests::ours)
                    .flatMap(DocumentationTests::deadLinks)
                    .toList();
            assertThat(dead).isEmpty();
        }
    }

    private static boolean ours(Path file) {
        for (Path part : ROOT.relativize(file)) {
            if (NOT_OURS.contains(part.toString())) {
                return false;
            }
        }
        return true;
    }

    private static Stream<String> deadLinks(Path file) {
        return LINK.matcher(read(file))
                .results()
                .map(MatchResult::group)
                .map(link -> LINK.matcher(link).replaceAll("$1"))
                .filter(link -> !Files.exists(file.resolveSibling(link)))
                .map(link -> ROOT.relativize(file) + ": " + link);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(file.toString(), e);
        }
    }
}
