package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Inquiry.Term;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Whether a name is asked for and none can be told: of an office, of one of a kind, or of what somebody said. What it
/// is the name of has to stand beside it.
final class NameBeside {

    /// Of the other nouns, that a sentence with the kind or the office asked for names with those beside it.
    private static final double BESIDE = 0.4;

    private final Inquiry inquiry;
    private final Bearing bearing;

    NameBeside(Inquiry inquiry, Bearing bearing) {
        this.inquiry = inquiry;
        this.bearing = bearing;
    }

    /// @param spots what is quoted and told
    /// @param nouns of the question, those first that tell most
    boolean isMissed(List<Named.Words> spots, List<Integer> nouns) {
        return lacksKind(spots) || lacksOffice(spots, nouns) || lacksTopic(spots, nouns);
    }

    /// "Welche Bank …?": an answer says which bank.
    private boolean lacksKind(List<Named.Words> spots) {
        Optional<String> kind = ThingAsked.kind(inquiry.searchText());
        for (int term = 0; kind.isPresent() && term < inquiry.terms().size(); term++) {
            Term asked = inquiry.terms().get(term);
            int place = term;
            if (asked.surface().toLowerCase(Locale.ROOT).equals(kind.get())) {
                return spots.stream().noneMatch(spot -> spot.at(place) >= Named.PARTLY) || isNowhereBeside(place);
            }
        }
        return false;
    }

    /// "Welche Bank gibt der Stadt den Kredit?": a bank here and a loan there are no answer.
    private boolean isNowhereBeside(int kind) {
        return bearing.sentences(sentence -> bearing.names(sentence, kind))
                .noneMatch(sentence -> bearing.near(sentence, kind) >= BESIDE);
    }

    /// "Was hat Frau Muster zum Radweg gesagt?": the path has to be named.
    private boolean lacksTopic(List<Named.Words> spots, List<Integer> nouns) {
        Optional<String> topic = ThingAsked.topic(inquiry.searchText());
        return topic.flatMap(said -> nouns.stream()
                        .filter(term -> said.contains(inquiry.terms().get(term).surface()))
                        .findFirst())
                .filter(term -> spots.stream()
                        .noneMatch(spot -> spot.at(term) >= Named.PARTLY
                                && speaker(topic.get(), nouns)
                                        .map(who -> spot.at(who) >= Named.PARTLY)
                                        .orElse(true)))
                .isPresent();
    }

    /// Who is to have said it: what the question names besides the topic.
    private Optional<Integer> speaker(String topic, List<Integer> nouns) {
        return nouns.stream()
                .filter(term -> !topic.contains(inquiry.terms().get(term).surface()))
                .findFirst();
    }

    /// "Wer ist Geschäftsführer …?", "Wie heißt das Maskottchen …?": the office and the thing have to be named.
    private boolean lacksOffice(List<Named.Words> spots, List<Integer> nouns) {
        boolean asked = ThingAsked.whoIs(inquiry.searchText()) || ThingAsked.whatValue(inquiry.searchText());
        boolean name = ThingAsked.nameOf(inquiry.searchText());
        return asked
                && nouns.stream()
                        .min(Comparator.naturalOrder())
                        .filter(office -> spots.stream().noneMatch(spot -> spot.at(office) >= Named.PARTLY)
                                || (name && isNowhereBeside(office)))
                        .isPresent();
    }
}
