package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.drafting.Draft.Topic;
import de.ratslotse.retrieval.drafting.Drafts.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// The statements of an item as its form sends them: `from`, `topic` and `text` once a row, `cite` as `row:number`.
final class ItemForm {

    private static final int MOST = 200;
    private static final int LONGEST = 20_000;

    private ItemForm() {}

    /// Empty where it is not such a form, or too much.
    static Optional<List<Wanted>> read(MultiValueMap<String, String> form) {
        List<String> texts = form.getOrDefault("text", List.of());
        List<String> topics = form.getOrDefault("topic", List.of());
        List<String> froms = form.getOrDefault("from", List.of());
        boolean fits = texts.size() <= MOST
                && texts.size() == topics.size()
                && texts.size() == froms.size()
                && texts.stream().allMatch(text -> text.length() <= LONGEST);
        if (!fits) {
            return Optional.empty();
        }
        List<Wanted> wanted = new ArrayList<>();
        for (int row = 0; row < texts.size(); row++) {
            Optional<Topic> topic = topic(topics.get(row));
            if (topic.isEmpty() || !froms.get(row).matches("-?\\d{1,4}")) {
                return Optional.empty();
            }
            wanted.add(new Wanted(Integer.parseInt(froms.get(row)), topic.get(), texts.get(row), cited(form, row)));
        }
        return Optional.of(wanted);
    }

    static Optional<Topic> topic(String label) {
        for (Topic topic : Topic.values()) {
            if (topic.label().equals(label.toLowerCase(Locale.ROOT))) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /// Where each row stands once it is saved: rows without a text are not kept.
    static List<Integer> places(List<Wanted> wanted) {
        List<Integer> places = new ArrayList<>();
        int next = 0;
        for (Wanted row : wanted) {
            places.add(row.text().isBlank() ? Wanted.NEW : next++);
        }
        return places;
    }

    private static List<Integer> cited(MultiValueMap<String, String> form, int row) {
        return form.getOrDefault("cite", List.of()).stream()
                .filter(value -> value.matches(row + ":\\d{1,6}"))
                .map(value -> Integer.valueOf(value.substring(value.indexOf(':') + 1)))
                .toList();
    }
}
