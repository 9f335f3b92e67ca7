package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Slice;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The one paper that words name: by its reference, or by words that stand all in its title and in no other's.
final class NamedPaper {

    static final Pattern REFERENCE = Pattern.compile(
            "(?<![\\p{L}\\d])(?:\\p{L}{1,6}[-/ ])?\\d{1,6}(?:[/.-]\\d{1,6}){1,4}(?:[/-][a-z0-9]{1,4})?(?![\\p{L}\\d])");
    private static final Set<String> NO_TITLE = Set.of(
            "antrag",
            "antrags",
            "anfrage",
            "vorlage",
            "beschlussvorlage",
            "drucksache",
            "paper",
            "motion",
            "proposal",
            "der",
            "die",
            "das",
            "den",
            "dem",
            "des",
            "ein",
            "eine",
            "einen",
            "fuer",
            "und",
            "von",
            "vom",
            "zu",
            "zum",
            "zur",
            "mit",
            "in",
            "im",
            "an",
            "am",
            "auf",
            "the",
            "of",
            "for",
            "on",
            "to",
            "a",
            "ueber",
            "denn",
            "nr",
            "nummer",
            "thema",
            "sache",
            "geplante",
            "geplanten",
            "alte",
            "alten",
            "altes",
            "alter",
            "neue",
            "neues",
            "neuen",
            "neuer",
            "bei",
            "beim");
    private static final int TOO_MANY = 200;
    private static final int LONG_WORD = 6;

    private final Desk desk;

    NamedPaper(Desk desk) {
        this.desk = desk;
    }

    /// @param subject folded
    Optional<Paper> of(String subject) {
        Matcher reference = REFERENCE.matcher(subject);
        if (reference.find()) {
            List<Paper> papers = desk.data().papers().withReference(desk.access(), desk.body(), reference.group());
            return papers.size() == 1 ? Optional.of(papers.getFirst()) : Optional.empty();
        }
        return byTitle(subject);
    }

    private Optional<Paper> byTitle(String subject) {
        List<String> words = words(subject).stream().map(Folded::stem).toList();
        boolean telling = words.stream().anyMatch(word -> word.length() >= LONG_WORD);
        if (!telling) {
            return Optional.empty();
        }
        Map<UUID, Paper> found = new LinkedHashMap<>();
        for (String word : words) {
            if (word.length() >= LONG_WORD) {
                Slice<Paper> slice = desk.data().papers().list(desk.access(), titled(word), 0, TOO_MANY);
                if (slice.total() <= TOO_MANY) {
                    slice.items().forEach(paper -> found.put(paper.id(), paper));
                    break;
                }
            }
        }
        found.values().removeIf(paper -> !carries(paper, words));
        return clear(found);
    }

    /// The words of a name that a title has to carry.
    static List<String> words(String subject) {
        return Folded.words(subject).stream()
                .filter(word -> !NO_TITLE.contains(word))
                .toList();
    }

    private PaperFilter titled(String word) {
        return PaperFilter.in(desk.body()).saying(Optional.of(Folded.pattern(word)));
    }

    private static boolean carries(Paper paper, List<String> words) {
        Set<String> title = new HashSet<>(Folded.words(paper.name()));
        return words.stream()
                .allMatch(word -> title.stream()
                        .anyMatch(
                                other -> word.length() >= LONG_WORD ? other.contains(word) : Folded.same(other, word)));
    }

    /// One, or one with its amendments and answers.
    private static Optional<Paper> clear(Map<UUID, Paper> found) {
        List<Paper> first = found.values().stream()
                .filter(paper ->
                        paper.superordinate().filter(found::containsKey).isEmpty())
                .collect(Collectors.toList());
        return first.size() == 1 ? Optional.of(first.getFirst()) : Optional.empty();
    }
}
