package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.Endings.Told;
import de.ratslotse.retrieval.briefing.Inquiry.Term;
import de.ratslotse.retrieval.briefing.NamedItems.Dealt;
import de.ratslotse.retrieval.council.Vote;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The latest votes on what a question names, where the passages found speak of none: "Wer war gegen den Haushalt?" has
/// no paper in mind.
final class VotesOnName {

    private static final int MOST = 3;

    private static final Pattern AGAINST = Pattern.compile("(?iu)\\b(?:gegen|dagegen|against|oppos\\w+)\\b");

    private final Desk desk;

    VotesOnName(Desk desk) {
        this.desk = desk;
    }

    /// First by what papers call it, "Haushaltssatzung"; a question of many words means one vote among them.
    ///
    /// @return empty where no item of that name was voted on; where it is asked who was against it, only those that
    /// somebody was against
    Told of(Inquiry inquiry) {
        if (!inquiry.brief()) {
            return Told.NOTHING;
        }
        QuestionNouns nouns = new QuestionNouns(inquiry);
        List<String> named = inquiry.terms().stream()
                .filter(nouns::isNoun)
                .map(Term::surface)
                .toList();
        List<String> names =
                named.size() == 1 ? new ArrayList<>(EverydayWords.of(named.getFirst())) : new ArrayList<>();
        names.add(String.join(" ", named));
        return names.stream()
                .map(name -> of(inquiry, Folded.of(name)))
                .filter(told -> !told.isEmpty())
                .findFirst()
                .orElse(Told.NOTHING);
    }

    private Told of(Inquiry inquiry, String name) {
        boolean against = AGAINST.matcher(inquiry.searchText()).find();
        List<EndedItem> voted = new NamedItems(desk)
                .of(name, Folded.of(inquiry.searchText())).stream()
                        .filter(dealt -> dealt.item()
                                .vote()
                                .filter(vote -> !against || isOpposed(vote))
                                .isPresent())
                        .sorted(Comparator.comparing(Dealt::day).reversed())
                        .flatMap(dealt -> ended(dealt).stream())
                        .limit(MOST)
                        .toList();
        return voted.isEmpty() ? Told.NOTHING : new EndingLines(desk).told(voted);
    }

    private static boolean isOpposed(Vote vote) {
        return vote.no().orElse(0) > 0;
    }

    private Optional<EndedItem> ended(Dealt dealt) {
        Optional<Citations.Place> place = desk.places().outcome(dealt.item(), Optional.of(dealt.meeting()));
        return place.map(printed -> new EndedItem(
                new Matter.Dealt(dealt.item(), Optional.of(dealt.meeting()), Optional.empty()), Optional.of(printed)));
    }
}
