package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.drafting.Draft.Item;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Which parts a document has, in which order.
///
/// @param title with the place `{{title}}`
/// @param head what is said of the whole
/// @param item what is said of each item
/// @param closing lines at the end; one may be the place `{{notes}}`
record DraftTemplate(String title, List<Topic> head, List<Topic> item, List<String> closing) {

    static final String TITLE = "{{title}}";
    static final String HEADING = "{{heading}}";
    static final String NOTES = "{{notes}}";
    static final String BODY = "{{body}}";

    DraftTemplate {
        head = List.copyOf(head);
        item = List.copyOf(item);
        closing = List.copyOf(closing);
    }

    /// @param file its name, for whoever has to put a mistake right
    /// @throws de.ratslotse.retrieval.corpus.StartRefused on a mistake, with file and line
    static DraftTemplate parse(String file, String text) {
        return new TemplateReader(file).read(text.lines().toList());
    }

    Draft applied(Draft draft) {
        List<Statement> heads = ordered(draft.head(), head);
        List<Item> items = draft.items().stream().map(this::applied).toList();
        Draft arranged = new Draft(
                draft.kind(),
                draft.subject(),
                title.replace(TITLE, draft.title()),
                draft.body(),
                draft.language(),
                draft.provisional(),
                heads,
                items,
                notes(draft),
                draft.citations(),
                draft.latest());
        return new Citing(arranged).renumbered();
    }

    private Item applied(Item one) {
        return new Item(
                one.number(),
                one.title(),
                one.isPublic(),
                ordered(one.statements(), item),
                one.decision(),
                one.result(),
                one.vote(),
                one.agendaItem());
    }

    private List<String> notes(Draft draft) {
        List<String> notes = new ArrayList<>();
        for (String line : closing) {
            if (line.equals(NOTES)) {
                notes.addAll(draft.notes());
            } else {
                notes.add(line.replace(BODY, draft.body()));
            }
        }
        return notes;
    }

    /// In the order of the template; what is said of one paper stays together.
    private static List<Statement> ordered(List<Statement> statements, List<Topic> topics) {
        List<Statement> ordered = new ArrayList<>();
        List<Statement> together = new ArrayList<>();
        for (Statement statement : statements) {
            if (statement.topic() == Topic.PAPER) {
                ordered.addAll(sorted(together, topics));
                together.clear();
            }
            together.add(statement);
        }
        ordered.addAll(sorted(together, topics));
        return ordered;
    }

    private static List<Statement> sorted(List<Statement> statements, List<Topic> topics) {
        return statements.stream()
                .filter(statement -> topics.contains(statement.topic()))
                .sorted(Comparator.comparingInt(statement -> topics.indexOf(statement.topic())))
                .toList();
    }

    /// The place of a topic.
    static String place(Topic topic) {
        return "{{" + topic.name().toLowerCase(Locale.ROOT).replace('_', '-') + "}}";
    }
}
