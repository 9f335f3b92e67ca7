package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.PaperHeading;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.retrieval.register.Slice;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Finds the papers of a list: by what the data hold, and by the words of titles and names, which no query can tell in
/// all their forms.
final class ListedPapers {

    /// What belongs to the debates of a budget says so in its title, type or number.
    private static final Pattern BUDGET =
            Pattern.compile("(?iu)haushalts?(?!nah|geräte|auflösung)|(?<!\\p{L})D?HH(?!\\p{L})|budget");

    private static final double FEW = 0.1;

    private static final int READ_FOR_LANGUAGE = 400;

    private final Desk desk;
    private final Papers papers;
    private final Optional<Topic> topic;
    private final Optional<Predicate<PaperHeading>> told;
    private final Predicate<PaperHeading> moved;

    /// @param all papers of which the list can be at all
    ListedPapers(Desk desk, PaperList list, PaperFilter all) {
        this.desk = desk;
        this.papers = desk.data().papers();
        this.moved = list.mover().person().map(ListedPapers::by).orElse(_ -> true);
        this.topic = list.about()
                .topic()
                .map(words -> Topic.asked(words, desk.wording().locale()))
                .map(asked -> inTheTitlesLanguage(asked, all));
        Predicate<PaperHeading> about = topic.map(ListedPapers::of).orElse(_ -> true);
        Predicate<PaperHeading> ofBudget = list.about().budget() ? ListedPapers::isOfBudget : _ -> true;
        boolean looks = list.about().isTold() || list.mover().person().isPresent();
        this.told = looks ? Optional.of(about.and(ofBudget)) : Optional.empty();
    }

    private static Predicate<PaperHeading> by(String person) {
        Pattern name = Pattern.compile("(?iu)(?<!\\p{L})" + Pattern.quote(person) + "(?!\\p{L})");
        return heading -> heading.originatorNames().stream()
                .anyMatch(mover -> name.matcher(mover).find());
    }

    private static Predicate<PaperHeading> of(Topic topic) {
        TopicWords words = topic.read();
        return heading -> words.in(heading.name()).whole();
    }

    /// In the language that the titles are in; where there are titles in both, in the one that finds more.
    private Topic inTheTitlesLanguage(Topic asked, PaperFilter all) {
        Optional<Topic> other = asked.abroad();
        if (other.isEmpty()) {
            return asked;
        }
        List<PaperHeading> headings = papers.headings(desk.access(), all);
        double foreign = share(headings, other.get().language());
        boolean abroad = foreign > 1 - FEW || (foreign > FEW && count(headings, other.get()) > count(headings, asked));
        return abroad ? other.get() : asked;
    }

    /// How many of the titles that tell their language are in this one, of the first ones.
    private static double share(List<PaperHeading> headings, Language language) {
        Language not = language.other();
        List<PaperHeading> telling = headings.stream()
                .limit(READ_FOR_LANGUAGE)
                .filter(heading -> Language.ofText(heading.name(), Language.GERMAN)
                        == Language.ofText(heading.name(), Language.ENGLISH))
                .toList();
        long foreign = telling.stream()
                .filter(heading -> Language.ofText(heading.name(), not) == language)
                .count();
        return (double) foreign / Math.max(1, telling.size());
    }

    private static long count(List<PaperHeading> headings, Topic topic) {
        return headings.stream().filter(of(topic)).count();
    }

    /// What titles are looked for, in the language that they are in.
    Optional<String> topic() {
        return topic.map(Topic::words);
    }

    private static boolean isOfBudget(PaperHeading heading) {
        return BUDGET.matcher(heading.name()).find()
                || heading.reference().filter(BUDGET.asPredicate()).isPresent()
                || heading.paperType().filter(BUDGET.asPredicate()).isPresent();
    }

    /// What these titles say instead of the topic; where there are none, all that was looked for.
    List<String> otherNames(List<Paper> found) {
        List<String> names = topic.map(words -> words.read().names()).orElse(List.of());
        return found.isEmpty()
                ? names
                : names.stream().filter(name -> isSaid(name, found)).toList();
    }

    private static boolean isSaid(String name, List<Paper> found) {
        String word = Folded.stem(Folded.of(name));
        return found.stream().anyMatch(paper -> Folded.of(paper.name()).contains(word));
    }

    int count(PaperFilter filter) {
        return told.map(fits -> fitting(filter, fits.and(moved)).size())
                .orElseGet(() -> papers.list(desk.access(), filter, 0, 1).total());
    }

    /// The newest of them, and how many there are.
    Slice<Paper> first(PaperFilter filter, int most) {
        if (told.isEmpty()) {
            return papers.list(desk.access(), filter, 0, most);
        }
        List<UUID> fitting = fitting(filter, told.get().and(moved));
        List<UUID> shown = fitting.subList(0, Math.min(most, fitting.size()));
        List<Paper> items = papers.find(desk.access(), shown).stream()
                .sorted(Comparator.comparingInt(paper -> shown.indexOf(paper.id())))
                .toList();
        return new Slice<>(items, fitting.size());
    }

    /// How many of these nobody is known to have moved.
    int unmoved(PaperFilter filter) {
        return told.map(fits -> fitting(
                                filter,
                                fits.and(heading -> heading.originatorNames().isEmpty()))
                        .size())
                .orElseGet(() -> papers.undetermined(desk.access(), filter));
    }

    private List<UUID> fitting(PaperFilter filter, Predicate<PaperHeading> fits) {
        return papers.headings(desk.access(), filter).stream()
                .filter(fits)
                .map(PaperHeading::id)
                .toList();
    }
}
