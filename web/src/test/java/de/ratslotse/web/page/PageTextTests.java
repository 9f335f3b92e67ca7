package de.ratslotse.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;

/// All text of the pages stands in the message files, in both languages.
class PageTextTests {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][a-z0-9.-]*)");
    private static final Set<String> SPOKEN = Set.of("title", "alt", "placeholder", "aria-label", "aria-description");

    @Test
    void templatesHoldNoText() throws IOException {
        List<String> texts = new ArrayList<>();
        for (Path template : templates()) {
            for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
                element.textNodes().stream()
                        .map(TextNode::text)
                        .filter(text -> text.chars().anyMatch(Character::isLetter))
                        .forEach(text -> texts.add(template.getFileName() + ": " + text));
                SPOKEN.stream()
                        .filter(element::hasAttr)
                        .forEach(name -> texts.add(template.getFileName() + ": " + name + "=" + element.attr(name)));
            }
        }
        assertThat(texts).isEmpty();
    }

    @Test
    void templatesHoldNoScriptOrStyle() throws IOException {
        for (Path template : templates()) {
            String text = Files.readString(template);
            assertThat(text).as(template.toString()).doesNotContain("<style", " style=", "th:style", "javascript:");
            assertThat(Jsoup.parse(text).select("script:not([th:src])"))
                    .as(template.toString())
                    .isEmpty();
            assertThat(Pattern.compile("\\son[a-z]+=").matcher(text).find())
                    .as(template.toString())
                    .isFalse();
            assertThat(text).as("unescaped text in " + template).doesNotContain("th:utext", "[(");
        }
    }

    @Test
    void everyKeyOfATemplateHasASentence() throws IOException {
        Set<String> missing = new TreeSet<>();
        Set<String> known = keys("");
        for (Path template : templates()) {
            Matcher keys = KEY.matcher(Files.readString(template));
            while (keys.find()) {
                missing.add(keys.group(1));
            }
        }
        missing.removeAll(known);
        assertThat(missing).isEmpty();
    }

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("_en")).isEqualTo(keys(""));
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(RESOURCES)) {
            for (Path file : files.filter(file -> isMessages(file, language)).toList()) {
                Properties properties = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                keys.addAll(properties.stringPropertyNames());
            }
        }
        return keys;
    }

    private static boolean isMessages(Path file, String language) {
        return file.getFileName().toString().matches("messages(-[a-z]+)?" + language + "\\.properties");
    }
}
