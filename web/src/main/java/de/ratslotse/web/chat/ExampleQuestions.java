package de.ratslotse.web.chat;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.ItemResult;
import de.ratslotse.retrieval.council.PaperKind;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.web.chat.ExampleSubjects.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;

/// Questions about the last meeting and the newest papers, of different kinds. Of those about a paper only such are
/// shown for which the search finds it.
final class ExampleQuestions {

    private static final int SHOWN = 4;
    private static final int TRIED = 12;

    private static final Pattern TITLE = Pattern.compile("(?u)(?=.* )[\\p{L}\\p{N} ,.:–\\-()/]{12,70}");

    /// Meetings' own papers have titles that say nothing.
    private static final Pattern MEETING =
            Pattern.compile("(?iu).*(niederschrift|protokoll|einladung|tagesordnung|minutes|agenda|microsoft).*");

    private final ExampleSubjects subjects;
    private final PassageSearch search;
    private final MessageSource messages;

    ExampleQuestions(ExampleSubjects subjects, PassageSearch search, MessageSource messages) {
        this.subjects = subjects;
        this.search = search;
        this.messages = messages;
    }

    List<String> choose(Access access, Locale language) {
        List<Subject> papers = telling(subjects.newestPapers(access));
        List<Subject> files = papers.isEmpty() ? telling(subjects.files(access)) : List.of();
        Choice choice = new Choice(access, language);
        if (subjects.resultsKnown(access)) {
            choice.questions.add(choice.text("example.meeting"));
        }
        choice.one("example.cost", papers.stream().filter(Subject::priced));
        choice.one("example.state", papers.stream().filter(ExampleQuestions::isDecided));
        choice.one("example.about", papers.stream().filter(subject -> subject.kind() == PaperKind.MOTION));
        for (int i = 0; i < SHOWN; i++) {
            choice.one("example.about", papers.stream());
            choice.one("example.about", files.stream());
        }
        return choice.questions;
    }

    private static List<Subject> telling(List<Subject> subjects) {
        return subjects.stream()
                .filter(subject -> TITLE.matcher(subject.title()).matches())
                .filter(subject -> !MEETING.matcher(subject.title()).matches())
                .toList();
    }

    private static boolean isDecided(Subject subject) {
        return subject.result() == ItemResult.ACCEPTED || subject.result() == ItemResult.REJECTED;
    }

    /// The questions chosen so far, no two about the same.
    private final class Choice {

        private final Access access;
        private final Locale language;
        private final List<String> questions = new ArrayList<>();
        private final List<String> named = new ArrayList<>();

        Choice(Access access, Locale language) {
            this.access = access;
            this.language = language;
        }

        /// Adds the first that is found, while there is room.
        void one(String form, Stream<Subject> candidates) {
            if (questions.size() >= SHOWN) {
                return;
            }
            candidates
                    .filter(subject -> !named.contains(beginning(subject.title())))
                    .limit(TRIED)
                    .filter(subject -> finds(text(form, subject.title()), subject))
                    .findFirst()
                    .ifPresent(subject -> {
                        questions.add(text(form, subject.title()));
                        named.add(beginning(subject.title()));
                    });
        }

        private boolean finds(String question, Subject subject) {
            return search.search(Query.of(question, access), 3).passages().stream()
                    .anyMatch(
                            ranked -> subject.files().contains(ranked.passage().fileId()));
        }

        private String text(String form, Object... arguments) {
            return messages.getMessage(form, arguments, language);
        }
    }

    /// Two papers about the same thing usually begin alike.
    private static String beginning(String title) {
        String letters = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return letters.substring(0, Math.min(10, letters.length()));
    }
}
