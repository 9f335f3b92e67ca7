package de.ratslotse.retrieval.drafting;

import de.ratslotse.retrieval.briefing.TopicWords;
import de.ratslotse.retrieval.corpus.Coverage;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.drafting.DossierFinder.Found;
import de.ratslotse.retrieval.drafting.DossierMatter.Step;
import de.ratslotse.retrieval.drafting.Draft.Statement;
import de.ratslotse.retrieval.drafting.Draft.Topic;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a dossier says of the whole: its topic and period, what was looked through, and how much came of it.
record DossierHead(Writer writer, DossierTopic topic, TopicWords words, Found found) {

    String title() {
        return writer.words().sentence("title_dossier", topic.words())
                + period().map(span -> " (" + span + ")").orElse("");
    }

    private Optional<String> period() {
        DraftWords said = writer.words();
        Optional<String> from = topic.from().map(day -> said.sentence("from_day", said.day(day)));
        Optional<String> to = topic.to().map(day -> said.sentence("to_day", said.day(day)));
        String span = Stream.of(from, to).flatMap(Optional::stream).collect(Collectors.joining(" "));
        return Optional.of(span).filter(text -> !text.isEmpty());
    }

    /// What was searched and what came of it.
    List<Statement> statements() {
        List<Statement> head = new ArrayList<>();
        Coverage coverage = writer.shelf().files().coverage(writer.reader(), OptionalLong.of(topic.body()));
        head.add(writer.missing(
                Topic.SEARCHED, "searched", topic.words(), found.papers(), found.items(), coverage.files()));
        if (!words.others().isEmpty()) {
            head.add(writer.missing(Topic.SEARCHED, "searched_as", String.join(", ", words.others())));
        }
        period().ifPresent(span -> head.add(writer.missing(Topic.SEARCHED, "searched_period", span)));
        if (found.matters().isEmpty()) {
            head.add(writer.missing(Topic.SEARCHED, "found_nothing"));
            return head;
        }
        head.add(writer.missing(Topic.SEARCHED, "found", found.matters().size(), kinds()));
        head.add(writer.missing(Topic.SEARCHED, "ended", results()));
        return head;
    }

    private String kinds() {
        Map<PaperKind, Integer> counts = new EnumMap<>(PaperKind.class);
        found.matters().stream()
                .flatMap(matter -> matter.papers().stream())
                .map(DossierNames::kind)
                .forEach(kind -> counts.merge(kind, 1, Integer::sum));
        List<String> told = new ArrayList<>();
        counts.forEach((kind, count) -> told.add(writer.words().sentence("count_" + kind.label(), count)));
        int alone = (int) found.matters().stream()
                .filter(matter -> matter.papers().isEmpty())
                .count();
        if (alone > 0) {
            told.add(writer.words().sentence("count_items", alone));
        }
        return String.join(", ", told);
    }

    private String results() {
        Map<ItemResult, Integer> counts = new EnumMap<>(ItemResult.class);
        int noted = 0;
        for (DossierMatter matter : found.matters()) {
            Optional<Step> ended = DossierSteps.last(matter.course());
            boolean otherwise = ended.isEmpty() && DossierSteps.isSaidOtherwise(matter);
            noted += otherwise ? 1 : 0;
            if (!otherwise) {
                counts.merge(ended.map(Step::result).orElse(ItemResult.NONE), 1, Integer::sum);
            }
        }
        List<String> told = new ArrayList<>();
        counts.forEach((result, count) -> told.add("%d %s"
                .formatted(
                        count,
                        writer.words().sentence(result == ItemResult.NONE ? "open" : "result_" + result.label()))));
        if (noted > 0) {
            told.add(writer.words().sentence("ended_otherwise", noted));
        }
        return String.join(", ", told);
    }
}
