package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.corpus.CouncilFile;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/// Questions about the newest papers that have a title. Only those are shown for which the search finds the paper they
/// were made from.
final class ExampleQuestions {

    private static final int SHOWN = 4;
    private static final int LOOKED_AT = 400;
    private static final int TRIED = 24;
    private static final List<String> FORMS =
            List.of("example.cost", "example.about", "example.state", "example.about");

    /// Meetings' own papers have titles that say nothing.
    private static final Pattern MEETING =
            Pattern.compile("(?iu).*(niederschrift|protokoll|einladung|tagesordnung|minutes|agenda|microsoft).*");

    private static final Pattern TITLE = Pattern.compile("(?u)[\\p{L}\\p{N} ,.:–\\-()/]{12,90}");

    private final CouncilFiles files;
    private final PassageSearch search;
    private final MessageSource messages;

    ExampleQuestions(CouncilFiles files, PassageSearch search, MessageSource messages) {
        this.files = files;
        this.search = search;
        this.messages = messages;
    }

    List<String> choose(Access access, Locale language) {
        List<CouncilFile> newest = files.all(access, OptionalLong.empty(), 0, LOOKED_AT).stream()
                .filter(ExampleQuestions::hasTelling)
                .sorted(Comparator.comparing((CouncilFile file) -> file.date().orElse(LocalDate.MIN))
                        .reversed())
                .limit(TRIED)
                .toList();
        List<String> questions = new ArrayList<>();
        Set<String> subjects = new LinkedHashSet<>();
        for (CouncilFile file : newest) {
            String title = file.title().orElseThrow().strip();
            if (questions.size() < SHOWN && subjects.add(subject(title))) {
                String question = messages.getMessage(FORMS.get(questions.size()), new Object[] {title}, language);
                if (finds(question, file, access)) {
                    questions.add(question);
                }
            }
        }
        return questions;
    }

    private boolean finds(String question, CouncilFile file, Access access) {
        return search.search(Query.of(question, access), 3).passages().stream()
                .anyMatch(ranked -> ranked.passage().fileId().equals(file.id()));
    }

    private static boolean hasTelling(CouncilFile file) {
        return file.title()
                .filter(title -> TITLE.matcher(title.strip()).matches())
                .filter(title -> title.strip().contains(" "))
                .filter(title -> !MEETING.matcher(title).matches())
                .isPresent();
    }

    /// Two papers about the same thing usually begin alike.
    private static String subject(String title) {
        String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.substring(0, Math.min(10, letters.length()));
    }
}
