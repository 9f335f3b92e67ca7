package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.NamedItems.Dealt;
import de.ratslotse.retrieval.briefing.Quotes.Quote;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the newest papers on a matter say of it in their own sentences: what the administration reports, proposes with
/// its reasons, or replies to a motion. What those who moved say for themselves is not how things stand.
final class NewestWord {

    /// Up to so much older than the newest item, a report goes before all other papers.
    private static final int MONTHS = 6;

    private static final Set<PaperKind> REPLIED_TO =
            EnumSet.of(PaperKind.MOTION, PaperKind.AMENDMENT, PaperKind.QUESTION);

    private final Desk desk;

    NewestWord(Desk desk) {
        this.desk = desk;
    }

    /// @param paper that is quoted
    /// @param citations of the quotes, in the order of their numbers
    record Word(Paper paper, List<Quote> quotes, List<Answer.Citation> citations) {}

    /// @param items that are told, the latest first
    Optional<Word> of(List<Dealt> items) {
        LocalDate oldest = items.getFirst()
                .meeting()
                .date()
                .orElse(LocalDate.MIN.plusYears(1))
                .minusMonths(MONTHS);
        Stream<Paper> reports = items.stream()
                .filter(dealt -> !dealt.day().isBefore(oldest))
                .flatMap(this::papers)
                .filter(paper -> paper.kind() == PaperKind.INFORMATION);
        return Stream.concat(reports, items.stream().flatMap(this::papers))
                .flatMap(paper -> word(paper).stream())
                .findFirst();
    }

    private Stream<Paper> papers(Dealt dealt) {
        return dealt.item().paperReferences().stream()
                .flatMap(reference -> desk.data().papers().withReference(desk.access(), desk.body(), reference).stream()
                        .limit(1));
    }

    private Optional<Word> word(Paper paper) {
        Quotes quotes = new Quotes(desk.places(), desk.citations());
        PaperTexts texts = new PaperTexts(desk.access(), desk.data().paperShelf(), quotes);
        PaperReasons reasons = new PaperReasons(texts);
        List<PaperTexts.Held> held = texts.held(paper).stream()
                .filter(one -> !PaperTexts.isAnnex(one.attached()))
                .toList();
        List<Quote> said =
                REPLIED_TO.contains(paper.kind()) ? reasons.reply(held, _ -> true) : reasons.reasons(held, false);
        return said.isEmpty() ? Optional.empty() : Optional.of(new Word(paper, said, quotes.citations()));
    }
}
