package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import de.ratslotse.retrieval.search.RankedPassage;
import de.ratslotse.retrieval.search.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The sentences of the passages found, weighed by how well they answer the question; the same question gives the
/// same order.
final class Evidence {

    /// A question's word counts in full where the sentence itself has it, less where its surroundings do.
    private static final double IN_NEIGHBOUR = 0.7;

    private static final double IN_ITS_QUESTION = 0.8;
    private static final double IN_PASSAGE = 0.5;
    private static final double IN_HEADING = 0.55;

    private static final double OF_SENTENCE = 0.45;
    private static final double OF_CONTEXT = 0.55;
    private static final double OF_TYPE = 0.3;
    private static final double OF_RANK = 0.7;

    /// So far behind the best, in what search counts by meaning, a passage is worth nothing more for its rank.
    private static final double APART = 0.1;
    /// Enough that a sentence with the thing asked for is among them, few enough to be quick.
    private static final int LOOKED_INTO = 80;

    /// What was moved before a vote is what was voted on.
    private static final double OF_MOVED = 0.8;

    /// The share of all passages that have a word which counts in full.
    private static final double RARE = 1e-4;

    private static final double NO_SHARE = 1e-5;

    private final Inquiry inquiry;
    private final List<ReadPassage> passages;
    private final double[] weights;
    private final MovedVotes votes;
    private final double topScore;
    private final boolean semantic;
    private final Leanings leanings;
    private final Map<String, Double> shares;

    private Evidence(Inquiry inquiry, Ranking ranking, Map<String, Double> shares) {
        this.inquiry = inquiry;
        this.shares = shares;
        this.semantic = ranking.semantic();
        Map<Language, WordMatch> matches = new EnumMap<>(Language.class);
        this.passages = withAnchors(ranking.passages().stream()
                .map(passage -> read(passage, matches))
                .toList());
        this.leanings = new Leanings(inquiry, passages);
        this.weights = weights();
        this.votes = new MovedVotes(inquiry.terms(), weights, passages);
        this.topScore = ranking.passages().stream()
                .mapToDouble(RankedPassage::score)
                .max()
                .orElse(1);
    }

    /// @param shares how large a share of all passages has a word of the question, as it is written there
    static Evidence of(Inquiry inquiry, Ranking ranking, Map<String, Double> shares) {
        return new Evidence(inquiry, ranking, shares);
    }

    private ReadPassage read(RankedPassage passage, Map<Language, WordMatch> matches) {
        Language language = Language.of(passage.file().language());
        return ReadPassage.of(
                passage, matches.computeIfAbsent(language, l -> new WordMatch(inquiry.terms(), l)), language);
    }

    /// A passage that no search found speaks of what the found one before it speaks of.
    private static List<ReadPassage> withAnchors(List<ReadPassage> read) {
        List<ReadPassage> anchored = new ArrayList<>();
        for (ReadPassage passage : read) {
            Optional<ReadPassage> anchor = passage.source().by().isEmpty() ? anchor(passage, read) : Optional.empty();
            anchored.add(anchor.map(passage::beside).orElse(passage));
        }
        return anchored;
    }

    private static Optional<ReadPassage> anchor(ReadPassage passage, List<ReadPassage> read) {
        return read.stream()
                .filter(other -> !other.source().by().isEmpty())
                .filter(other -> other.source()
                        .passage()
                        .fileId()
                        .equals(passage.source().passage().fileId()))
                .min(Comparator.comparingInt(
                        other -> Math.abs(other.source().passage().ordinal()
                                - passage.source().passage().ordinal())));
    }

    /// A word that few of the passages found have tells them apart, one that few of all passages have tells what is
    /// asked about: the greater of both counts. A word that none of those found has counts in full.
    private double[] weights() {
        double[] weights = new double[inquiry.terms().size()];
        for (int term = 0; term < weights.length; term++) {
            double holding = 0;
            for (ReadPassage passage : passages) {
                holding += Math.max(passage.whole().at(term), passage.around().at(term) * 0.5);
            }
            double rarity = Math.log(1 + (passages.size() + 1) / (holding + 1)) / Math.log(2 + passages.size());
            Term asked = inquiry.terms().get(term);
            rarity = shares.containsKey(asked.surface()) ? Math.max(rarity, rarity(share(term))) : rarity;
            weights[term] = asked.weight() * (0.35 + 0.65 * rarity);
        }
        return weights;
    }

    /// 1 for a word that one passage in ten thousand has, about a fifth for one that every third has.
    private static double rarity(double share) {
        return Math.min(1, Math.log1p(1 / (share + NO_SHARE)) / Math.log1p(1 / RARE));
    }

    List<ReadPassage> passages() {
        return passages;
    }

    List<Term> terms() {
        return inquiry.terms();
    }

    /// How large a share of all passages has a word of the question, or one that it is called by in the other language;
    /// 0 where that is not known.
    double share(int term) {
        Term asked = inquiry.terms().get(term);
        double most = shares.getOrDefault(asked.surface(), 0.0);
        for (String name : asked.foreign()) {
            most = Math.max(most, shares.getOrDefault(name, 0.0));
        }
        return most;
    }

    /// Whether no passage at all has a word of the question as it is written there.
    boolean isNowhere(int term) {
        return shares.getOrDefault(terms().get(term).surface(), 1.0) == 0;
    }

    /// How much of the question was moved before the vote that this sentence tells of; 0 where it tells of none.
    double moved(ReadPassage passage, int index) {
        return votes.share(passage, index);
    }

    double weight(int term) {
        return weights[term];
    }

    /// How much a word of the question tells among all passages: rare ones most.
    double telling(int term) {
        return terms().get(term).weight() * Math.log1p(1 / (share(term) + NO_SHARE));
    }

    /// A sentence in its passage with its score.
    ///
    /// @param weight what the score is made of
    /// @param own how much of the question it has itself, 0 to 1
    /// @param covered how much of the question it has with its surroundings, 0 to 1
    /// @param typed how surely it holds the kind of thing asked, 0 to 1; 0 where nothing special is asked
    record Weighed(
            ReadPassage passage,
            int index,
            SentenceScore weight,
            double score,
            double own,
            double covered,
            double typed) {
        ReadPassage.Piece piece() {
            return passage.pieces().get(index);
        }
    }

    /// All sentences, best first. What kind of thing they hold is looked at only in the best by their words.
    List<Weighed> weighed() {
        List<Weighed> weighed = new ArrayList<>();
        for (ReadPassage passage : passages) {
            for (int index = 0; index < passage.pieces().size(); index++) {
                weighed.add(byWords(passage, index));
            }
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        for (int i = 0; i < Math.min(LOOKED_INTO, weighed.size()); i++) {
            weighed.set(i, byContent(weighed.get(i)));
        }
        weighed.sort(Comparator.comparingDouble(Weighed::score).reversed());
        return weighed;
    }

    /// The question's words, to be looked for in titles and names.
    QuestionWords words() {
        Language found =
                passages.isEmpty() ? inquiry.language() : passages.getFirst().language();
        return new QuestionWords(inquiry, weights, inquiry.crosses() ? found : inquiry.language());
    }

    private Weighed byWords(ReadPassage passage, int index) {
        ReadPassage.Piece piece = passage.pieces().get(index);
        double total = 0;
        double own = 0;
        double covered = 0;
        for (int term = 0; term < weights.length; term++) {
            double near = Math.max(neighbour(passage, index - 1, term), neighbour(passage, index + 1, term));
            double here = Math.max(piece.matches().at(term), IN_ITS_QUESTION * questioned(passage, index, term));
            double context = Math.max(
                    Math.max(here, near * IN_NEIGHBOUR),
                    Math.max(
                            passage.whole().at(term) * IN_PASSAGE,
                            passage.around().at(term) * IN_HEADING));
            total += weights[term];
            own += weights[term] * here;
            covered += weights[term] * context;
        }
        double all = Math.max(total, 1e-9);
        double rank = relevance(passage.source());
        SentenceScore weight = new SentenceScore(
                OF_SENTENCE * own / all,
                OF_CONTEXT * covered / all,
                OF_RANK * rank,
                leanings.ofPeriod(passage),
                leanings.ofKind(passage) + leanings.ofWish(passage, index),
                leanings.ofAsking(passage),
                leanings.newest(passage),
                Leanings.shape(piece),
                leanings.ofProcedure(piece),
                0);
        return new Weighed(passage, index, weight, weight.total(), own / all, covered / all, 0);
    }

    /// 1 for the best passage found; cosines lie close together, so what counts is how far it is behind the best.
    private double relevance(RankedPassage passage) {
        if (semantic) {
            return Math.max(0, 1 - (topScore - passage.score()) / APART);
        }
        return passage.score() / Math.max(topScore, 1e-9);
    }

    private Weighed byContent(Weighed words) {
        double typed = typed(words);
        double own = Math.max(words.own(), OF_MOVED * moved(words));
        SentenceScore weight = words.weight()
                .saying(OF_SENTENCE * own)
                .with(OF_TYPE * typed, leanings.ofPeriod(words.passage(), words.piece()));
        return new Weighed(words.passage(), words.index(), weight, weight.total(), own, words.covered(), typed);
    }

    private double moved(Weighed words) {
        return inquiry.asked().contains(Asked.VOTE) ? votes.share(words.passage(), words.index()) : 0;
    }

    /// What follows a question that is printed before it answers that question.
    private static double questioned(ReadPassage passage, int index, int term) {
        boolean answers = index > 0
                && passage.pieces().get(index - 1).text().endsWith("?")
                && !passage.pieces().get(index).text().endsWith("?");
        return answers ? passage.pieces().get(index - 1).matches().at(term) : 0;
    }

    private static double neighbour(ReadPassage passage, int index, int term) {
        boolean exists = index >= 0 && index < passage.pieces().size();
        return exists ? passage.pieces().get(index).matches().at(term) : 0;
    }

    private double typed(Weighed words) {
        ReadPassage.Piece piece = words.piece();
        double sum = 0;
        for (Asked asked : inquiry.asked()) {
            boolean list = asked == Asked.LIST && QuotedLists.leadsIntoAList(words.passage(), words.index());
            sum += list ? 1 : piece.holds(asked);
        }
        return inquiry.asked().isEmpty() ? 0 : sum / inquiry.asked().size();
    }
}
