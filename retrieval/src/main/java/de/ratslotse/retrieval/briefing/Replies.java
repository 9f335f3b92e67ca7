package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Answer.PaperReference;
import de.ratslotse.retrieval.briefing.Evidence.Weighed;
import de.ratslotse.retrieval.corpus.Passage;
import de.ratslotse.retrieval.council.StatementKind;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.Query;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/// Adds to a motion that was found what the administration replied to it, where it is asked whether something is so,
/// why, or what became of it: who only reads the motion takes a wish for the state of things. A reply need not share a
/// word with the question.
final class Replies {

    /// Only a motion among the best passages is what is asked about.
    private static final int BEST = 3;

    private static final int PASSAGES = 4;

    private static final Set<StatementKind> WISHES = EnumSet.of(StatementKind.MOTION, StatementKind.AMENDMENT);

    private static final Set<StatementKind> REPLIES = EnumSet.of(StatementKind.ANSWER, StatementKind.RECOMMENDATION);

    private static final Set<Asked> ASKED = EnumSet.of(Asked.REASON, Asked.STATUS, Asked.DECISION);

    /// How the administration says yes or no.
    private static final Pattern SETTLES = Pattern.compile(
            "\\b(?:nicht|kein\\p{L}*)\\b[^.;]{0,40}\\b(?:vorgesehen|geplant|möglich|erforderlich|notwendig|darstellbar|finanzierbar|umsetzbar|zielführend|sinnvoll|realisierbar|zulässig|machbar|beabsichtigt|Bedarf|Handlungsbedarf|Spielraum|Notwendigkeit|Anlass|Erfordernis)\\b"
                    + "|\\bempf(?:iehlt|ehlen)\\b|\\b(?:wird|nicht) empfohlen\\b|\\babzulehnen\\b|\\bals erledigt zu betrachten\\b|\\b(?:befürwortet|begrüßt)\\b|\\blehnt\\b.{0,60}\\bab\\b|\\bschlägt\\b.{0,60}\\bvor\\b|\\b(?:ist|sind|wird|werden)\\b[^.;]{0,60}\\b(?:umgesetzt|vorgesehen|geplant|beabsichtigt)\\b"
                    + "|\\b(?:not|no)\\b[^.;]{0,40}\\b(?:feasible|possible|necessary|planned|intended|recommended|required|need|scope)\\b|\\brecommends?\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final double OF_SETTLING = 0.2;

    private final Library library;

    Replies(Library library) {
        this.library = library;
    }

    /// Whether a question is answered by what was replied, too.
    static boolean areAsked(Inquiry inquiry) {
        return inquiry.closed() || inquiry.asked().stream().anyMatch(ASKED::contains);
    }

    Ranking of(Question question, Inquiry inquiry, Ranking ranking) {
        if (!areAsked(inquiry) || !question.filter().kinds().isEmpty()) {
            return ranking;
        }
        return ranking.top(BEST).passages().stream()
                .filter(found -> WISHES.contains(found.passage().kind()))
                .findFirst()
                .flatMap(motion ->
                        paper(question, motion).map(paper -> replied(question, inquiry, ranking, motion, paper)))
                .orElse(ranking);
    }

    private Optional<String> paper(Question question, RankedPassage motion) {
        UUID file = motion.file().id();
        return Optional.ofNullable(
                        library.contexts().of(question.access(), List.of(file)).get(file))
                .flatMap(CouncilContext::paper)
                .map(PaperReference::reference);
    }

    private Ranking replied(Question question, Inquiry inquiry, Ranking ranking, RankedPassage motion, String paper) {
        Filter all = question.filter();
        Filter replies = new Filter(
                all.body(), all.organizations(), all.from(), all.to(), REPLIES, all.meeting(), Optional.of(paper));
        Query query = new Query(inquiry.searchText(), question.access(), replies, inquiry.words(inquiry.searchText()));
        List<RankedPassage> passages = new ArrayList<>(ranking.passages());
        for (RankedPassage reply : library.search().search(query, PASSAGES).passages()) {
            passages.removeIf(known -> known.passage().id() == reply.passage().id());
            passages.add(beside(motion, reply));
        }
        return ranking.with(passages);
    }

    private static RankedPassage beside(RankedPassage motion, RankedPassage reply) {
        return new RankedPassage(
                motion.rank(),
                motion.score(),
                reply.by(),
                reply.lexicalScore(),
                reply.similarity(),
                reply.passage(),
                reply.file());
    }

    /// The sentences of what was replied to the motion that this one stands in, best first: a reply to another motion
    /// is none to this. They stand in the ranking exactly where their motion does.
    static List<Weighed> to(Weighed wish, List<Weighed> weighed) {
        UUID file = wish.passage().source().file().id();
        List<RankedPassage> motion = weighed.stream()
                .map(sentence -> sentence.passage().source())
                .filter(source -> source.file().id().equals(file)
                        && WISHES.contains(source.passage().kind()))
                .distinct()
                .toList();
        return weighed.stream()
                .filter(sentence -> motion.stream()
                        .anyMatch(source -> isTo(source, sentence.passage().source())))
                .toList();
    }

    /// Whether it is the sentence of a reply that says yes or no, whatever words it shares with the question.
    static boolean settles(Weighed reply) {
        return SETTLES.matcher(reply.piece().text()).find();
    }

    static boolean settles(String sentence) {
        return SETTLES.matcher(sentence).find();
    }

    /// Whether it stands at the beginning of what the administration replied, where that is summed up.
    static boolean begins(Weighed found) {
        Passage passage = found.passage().source().passage();
        return passage.ordinal() == 0 && passage.kind() == StatementKind.ANSWER;
    }

    /// How well it stands beside the motion as its reply.
    static double worth(Weighed reply) {
        return reply.score() + (settles(reply) ? OF_SETTLING : 0);
    }

    private static boolean isTo(RankedPassage motion, RankedPassage found) {
        return REPLIES.contains(found.passage().kind())
                && motion.rank() == found.rank()
                && Double.compare(motion.score(), found.score()) == 0;
    }
}
