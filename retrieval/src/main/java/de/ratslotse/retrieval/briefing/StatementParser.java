package de.ratslotse.retrieval.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads statements out of a reply while it is written: JSON where the model keeps to it, else lines like
/// `Die Sanierung kostet 1.250.000 Euro. [1][2]`.
final class StatementParser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /// Text up to one or more marks like `[1]`, `[1, 2]` or `【1】`.
    private static final Pattern MARKED = Pattern.compile(
            "(?<text>[^\\[【]+(?:\\[(?!\\d)[^\\[【]*)*)(?<marks>(?:\\s*[\\[【]\\s*\\d+(?:\\s*,\\s*\\d+)*\\s*[\\]】])+)\\s*[.;]?");

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern LIST_MARK = Pattern.compile("^\\s*(?:[-*•]|\\d{1,2}[.)])\\s+");
    private static final Pattern THOUGHT = Pattern.compile("(?s)<think>.*?(?:</think>|$)");

    private final StringBuilder reply = new StringBuilder();
    private int read;

    /// What the model states, not yet checked.
    ///
    /// @param citations numbers of passages, as the model gave them; may be empty
    record Stated(String text, List<Integer> citations) {
        Stated {
            citations = List.copyOf(citations);
        }
    }

    /// The statements that this piece completes.
    List<Stated> add(String piece) {
        reply.append(piece);
        return statements(false);
    }

    /// What is left at the end.
    List<Stated> end() {
        return statements(true);
    }

    private List<Stated> statements(boolean atEnd) {
        String text = THOUGHT.matcher(reply).replaceAll("");
        if (text.length() < read) {
            read = 0;
        }
        String opening = text.stripLeading();
        if (opening.isEmpty() || (opening.startsWith("<") && !atEnd && opening.length() < 8)) {
            return List.of();
        }
        boolean json = opening.startsWith("{")
                || opening.startsWith("[{")
                || opening.startsWith("`")
                || opening.startsWith("[\n");
        return json ? objects(text) : lines(text, atEnd);
    }

    /// Every object without objects inside that has been closed since the last look.
    private List<Stated> objects(String text) {
        List<Stated> found = new ArrayList<>();
        int open = -1;
        boolean quoted = false;
        for (int i = read; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == '{') {
                open = i;
            } else if (c == '}' && open >= 0) {
                addObject(text.substring(open, i + 1), found);
                read = i + 1;
                open = -1;
            }
        }
        return found;
    }

    private static void addObject(String object, List<Stated> found) {
        try {
            JsonNode node = JSON.readTree(object);
            String text = node.path("text").asString("").strip();
            if (text.isEmpty()) {
                return;
            }
            List<Integer> numbers = new ArrayList<>();
            node.path("citations").forEach(number -> numbers.add(number.asInt(0)));
            Stated plain = marked(text);
            numbers.addAll(plain.citations());
            found.add(new Stated(plain.text(), List.copyOf(new TreeSet<>(numbers))));
        } catch (JacksonException e) {
            // not an object after all: nothing is stated
            return;
        }
    }

    private List<Stated> lines(String text, boolean atEnd) {
        List<Stated> found = new ArrayList<>();
        int end;
        while ((end = text.indexOf('\n', read)) >= 0) {
            addLine(text.substring(read, end), found);
            read = end + 1;
        }
        if (atEnd && read < text.length()) {
            addLine(text.substring(read), found);
            read = text.length();
        }
        return found;
    }

    private static void addLine(String line, List<Stated> found) {
        String bare = LIST_MARK.matcher(line.strip()).replaceFirst("").strip();
        Matcher marked = MARKED.matcher(bare);
        int from = 0;
        while (marked.find()) {
            found.add(new Stated(ended(marked.group("text")), numbers(marked.group("marks"))));
            from = marked.end();
        }
        String rest = bare.substring(from).strip();
        if (rest.length() > 2 && !rest.endsWith(":") && !rest.startsWith("#") && !rest.startsWith("```")) {
            found.add(new Stated(rest, List.of()));
        }
    }

    private static Stated marked(String text) {
        List<Integer> numbers = new ArrayList<>();
        Matcher marks = Pattern.compile("\\s*[\\[【]\\s*(\\d+(?:\\s*,\\s*\\d+)*)\\s*[\\]】]")
                .matcher(text);
        String bare = marks.replaceAll(mark -> {
            numbers.addAll(numbers(mark.group(1)));
            return "";
        });
        return new Stated(bare.strip(), numbers);
    }

    private static List<Integer> numbers(String marks) {
        TreeSet<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(marks)
                .results()
                .map(mark -> mark.group())
                .filter(digits -> digits.length() < 5)
                .forEach(digits -> numbers.add(Integer.valueOf(digits)));
        return List.copyOf(numbers);
    }

    private static String ended(String text) {
        String bare = text.strip();
        boolean open = !bare.isEmpty() && ".!?…".indexOf(bare.charAt(bare.length() - 1)) < 0;
        return open ? bare + "." : bare;
    }
}
