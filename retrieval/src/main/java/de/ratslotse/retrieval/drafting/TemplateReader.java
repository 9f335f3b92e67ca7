package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.corpus.StartRefused;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one template file, once.
final class TemplateReader {

    private static final Pattern PLACE = Pattern.compile("\\{\\{[^}]*}?}?");

    private final String file;
    private String title = "";
    private final List<Topic> head = new ArrayList<>();
    private final List<Topic> item = new ArrayList<>();
    private final List<String> closing = new ArrayList<>();
    private boolean inItem;
    private boolean inClosing;

    TemplateReader(String file) {
        this.file = file;
    }

    DraftTemplate read(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!line.isEmpty()) {
                read(line, i + 1);
            }
        }
        if (title.isEmpty()) {
            throw mistake(1, "there is no title, a line that begins with \"# \" and holds {{title}}");
        }
        if (!inItem) {
            throw mistake(lines.size(), "there is no line \"## {{heading}}\", with which the items begin");
        }
        return new DraftTemplate(title, head, item, closing);
    }

    private void read(String line, int number) {
        if (inClosing) {
            closing(line, number);
        } else if (line.startsWith("## ")) {
            heading(line, number);
        } else if (line.startsWith("# ")) {
            title(line.substring(2).strip(), number);
        } else if (line.equals("---")) {
            inClosing = true;
        } else {
            topic(line, number);
        }
    }

    private void title(String line, int number) {
        check(line, List.of(DraftTemplate.TITLE), number);
        if (!title.isEmpty() || !line.contains(DraftTemplate.TITLE)) {
            throw mistake(number, "a template has one title, and it holds {{title}}");
        }
        title = line;
    }

    private void heading(String line, int number) {
        if (inItem || !line.equals("## " + DraftTemplate.HEADING)) {
            throw mistake(number, "the items begin with one line \"## {{heading}}\", not with \"" + line + "\"");
        }
        inItem = true;
    }

    private void topic(String line, int number) {
        Optional<Topic> topic = topic(line);
        if (topic.isEmpty()) {
            throw mistake(number, "\"" + line + "\" is no place; prompts/README.md lists them");
        }
        List<Topic> part = inItem ? item : head;
        if (part.contains(topic.get())) {
            throw mistake(number, line + " stands here twice");
        }
        part.add(topic.get());
    }

    private void closing(String line, int number) {
        check(line, List.of(DraftTemplate.NOTES, DraftTemplate.BODY), number);
        if (line.contains(DraftTemplate.NOTES) && !line.equals(DraftTemplate.NOTES)) {
            throw mistake(number, "{{notes}} stands on a line of its own");
        }
        closing.add(line);
    }

    private void check(String line, List<String> known, int number) {
        Matcher places = PLACE.matcher(line);
        while (places.find()) {
            if (!known.contains(places.group())) {
                throw mistake(
                        number, "there is no place " + places.group() + " here, only " + String.join(", ", known));
            }
        }
    }

    private static Optional<Topic> topic(String line) {
        for (Topic topic : Topic.values()) {
            if (topic != Topic.TEXT && DraftTemplate.place(topic).equals(line)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    private StartRefused mistake(int line, String what) {
        return new StartRefused("%s, line %d: %s.".formatted(file, line, what));
    }
}
