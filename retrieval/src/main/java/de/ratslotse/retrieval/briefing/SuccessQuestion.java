package de.ratslotse.retrieval.briefing;

import de.ratslotse.retrieval.briefing.DataRequest.Balance;
import de.ratslotse.retrieval.briefing.DataRequest.PaperList;
import de.ratslotse.retrieval.briefing.DataRequest.Span;
import de.ratslotse.retrieval.council.PaperKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/// Recognises who asks how often somebody's papers were successful: "Wie oft hatte die CDU Erfolg?", "Wie viel Prozent
/// der Anträge der SPD wurden angenommen?". As with lists, every word has to be understood.
final class SuccessQuestion {

    /// Who has success has it with motions.
    static final Listed MOTIONS =
            new Listed(Optional.of(PaperKind.MOTION), Pattern.compile("antraeg\\w*|motions?"), false);

    private static final Pattern SUCCESS = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:erfolg(?:e|en|s|reich\\p{L}*)?|succe(?:ss(?:es|ful(?:ly)?)?|eds?|eded)|won|durchgekommen|durchkommen)(?!\\p{L})");

    private static final Pattern SHARE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:wie ?viel )?(?:prozent|%|anteil|erfolgsquote|quote|per ?cent(?:age)?|success rate|share|proportion)(?!\\p{L})");

    private static final Pattern HOW_OFTEN = Pattern.compile(
            "(?iu)^(?:und )?(?:wie (?:oft|häufig|erfolgreich|viele)|wieviele|how (?:often|successful|many(?: times)?))(?!\\p{L})");

    /// What stands beside it: "mit ihren Anträgen", "with its motions".
    private static final Pattern BESIDE = Pattern.compile(
            "(?iu)(?<!\\p{L})(?:mit|ihren|ihrer|seinen|ist|hoch|groß|gross|with|high|be|been)(?!\\p{L})");

    private SuccessQuestion() {}

    static boolean saysSuccess(String text) {
        return SUCCESS.matcher(text).find();
    }

    /// The text without what says success and what stands beside it.
    static String without(String text) {
        return BESIDE.matcher(
                        SHARE.matcher(SUCCESS.matcher(text).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
    }

    /// Empty for every other question.
    static Optional<Balance> in(String text, LocalDate today, Supplier<KnownNames> names) {
        List<String> words = Folded.words(text);
        Optional<Listed> listed = Listed.in(words);
        boolean often = HOW_OFTEN.matcher(text).find();
        boolean success = often && saysSuccess(text);
        boolean share = listed.isPresent() && SHARE.matcher(text).find();
        return success || share || (often && listed.isPresent())
                ? ListCriteria.ofPapers(without(text), names.get(), listed.orElse(MOTIONS))
                        .filter(found -> success || share || found.results().size() > 1)
                        .filter(found ->
                                listed.isPresent() || found.mover().groups().isTold())
                        .flatMap(
                                found -> Span.in(text, today).map(span -> balance(found, listed.orElse(MOTIONS), span)))
                : Optional.empty();
    }

    private static Balance balance(ListCriteria found, Listed listed, Span span) {
        return new Balance(new PaperList(
                listed.kind(), found.mover(), found.organization(), span, Set.of(), found.about(), false));
    }
}
