package de.ratslotse.retrieval.drafting;

import de.ratslotse.prompts.Prompt;
import de.ratslotse.retrieval.corpus.StartRefused;
import de.ratslotse.retrieval.drafting.Draft.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The templates of all kinds of documents in both languages, read once at start: the operator's own, else ours.
final class DraftTemplates {

    private static final List<String> LANGUAGES = List.of("de", "en");

    private final Map<String, DraftTemplate> templates = new HashMap<>();

    private DraftTemplates() {}

    /// @param folder the operator's; need not exist
    /// @throws StartRefused where a file has a mistake, with file and line
    static DraftTemplates in(Path folder) {
        DraftTemplates all = new DraftTemplates();
        for (Kind kind : Kind.DRAFTED) {
            for (String language : LANGUAGES) {
                String name = kind.label() + "." + language;
                String ours = Prompt.named("templates/" + name).template();
                all.templates.put(name, DraftTemplate.parse("prompts/templates/" + name + ".md", ours));
            }
        }
        if (Files.isDirectory(folder)) {
            all.replacedBy(folder);
        }
        return all;
    }

    DraftTemplate of(Kind kind, String language) {
        DraftTemplate template = templates.get(kind.label() + "." + language);
        if (template == null) {
            throw new IllegalArgumentException("There is no template %s.%s".formatted(kind.label(), language));
        }
        return template;
    }

    private void replacedBy(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".md"))
                    .sorted()
                    .toList()) {
                String name = String.valueOf(file.getFileName()).replaceFirst("\\.md$", "");
                if (!templates.containsKey(name)) {
                    throw new StartRefused("There is no document %s; templates are called %s."
                            .formatted(
                                    file,
                                    String.join(
                                                    ".md, ",
                                                    templates.keySet().stream()
                                                            .sorted()
                                                            .toList()) + ".md"));
                }
                templates.put(name, DraftTemplate.parse(file.toString(), read(file)));
            }
        } catch (IOException e) {
            throw new StartRefused("The folder %s cannot be read.".formatted(folder), e);
        }
    }

    /// What is not UTF-8 is told at start, not found in a document.
    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new StartRefused("%s cannot be read as UTF-8 text.".formatted(file), e);
        }
    }
}
