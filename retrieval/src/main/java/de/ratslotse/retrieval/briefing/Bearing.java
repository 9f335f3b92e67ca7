package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How much of the thing asked about stands beside what would answer: in the sentence itself, in one beside it, in the
/// headings and the file's title. A passage may name the thing here and an amount, a firm or a deed of something else
/// there.
final class Bearing {

    /// Of the question's nouns, by weight.
    private static final double MOST = 0.6;

    private final Inquiry inquiry;
    private final Evidence evidence;
    private final Named named;
    private final List<Integer> nouns = new ArrayList<>();

    Bearing(ReadPart part) {
        this.inquiry = part.inquiry();
        this.evidence = part.evidence();
        this.named = new Named(part);
        QuestionNouns words = new QuestionNouns(inquiry);
        for (int term = 0; term < inquiry.terms().size(); term++) {
            if (words.isNoun(inquiry.terms().get(term))) {
                nouns.add(term);
            }
        }
    }

    /// A sentence with its passage.
    record Sentence(ReadPassage passage, int index) {
        ReadPassage.Piece piece() {
            return passage.pieces().get(index);
        }

        boolean surelyHolds(Asked asked) {
            return piece().surelyHolds(asked) || asked.isSurelyIn(piece().text(), piece().quantities());
        }

        String head() {
            return passage.source().passage().headingPath() + "\n"
                    + passage.source().file().title().orElse("");
        }

        /// With the one before and the one behind.
        String near() {
            int last = Math.min(passage.pieces().size() - 1, index + 1);
            StringBuilder near = new StringBuilder();
            for (int at = Math.max(0, index - 1); at <= last; at++) {
                near.append(passage.pieces().get(at).text()).append('\n');
            }
            return near.toString();
        }
    }

    /// Whether what is quoted can be compared with the question.
    boolean canTell(List<Extract.Chosen> chosen) {
        return chosen.stream().allMatch(named::canTell);
    }

    /// All sentences found that can be compared with the question and are such, the best passages first; looked at only
    /// as far as somebody goes on.
    Stream<Sentence> sentences(Predicate<Sentence> such) {
        return evidence.passages().stream()
                .filter(named::canTell)
                .flatMap(passage ->
                        IntStream.range(0, passage.pieces().size()).mapToObj(index -> new Sentence(passage, index)))
                .filter(such);
    }

    /// The share of the question's nouns that the sentence names with its headings, 0 to 1; 1 where there are none.
    double own(Sentence sentence) {
        return share(sentence, sentence.piece().text(), _ -> true);
    }

    /// The same with the sentences beside it.
    double near(Sentence sentence) {
        return share(sentence, sentence.near(), _ -> true);
    }

    /// The same, of the nouns besides one.
    double near(Sentence sentence, int without) {
        return share(sentence, sentence.near(), term -> term != without);
    }

    private double share(Sentence sentence, String text, Predicate<Integer> which) {
        return share(named.in(sentence.head() + "\n" + text, sentence.passage()), which);
    }

    private double share(Named.Words words, Predicate<Integer> which) {
        double total = 0;
        double held = 0;
        for (int term : nouns) {
            if (which.test(term)) {
                total += evidence.weight(term);
                held += evidence.weight(term) * words.at(term);
            }
        }
        return total == 0 ? 1 : held / total;
    }

    /// Whether how a matter ended is told with most of what the question names: then the passages need not have the
    /// rest.
    boolean isSpokenOf(Endings.Told told) {
        String text = String.join(
                "\n", told.statements().stream().map(Answer.Statement::text).toList());
        return !told.results().isEmpty() && !nouns.isEmpty() && share(named.in(text), _ -> true) >= MOST;
    }

    /// Whether a sentence names a word of the question itself.
    boolean names(Sentence sentence, int term) {
        return sentence.piece().matches().at(term) >= Named.PARTLY
                && named.in(sentence.piece().text(), sentence.passage()).at(term) >= Named.PARTLY;
    }

    /// The question's nouns, in their order.
    List<Integer> nouns() {
        return List.copyOf(nouns);
    }

    Term term(int place) {
        return inquiry.terms().get(place);
    }
}
