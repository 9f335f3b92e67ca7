package de.ratslotse.web.admin;

import de.ratslotse.retrieval.briefing.Answer;
import de.ratslotse.retrieval.briefing.AnswerArchive;
import de.ratslotse.retrieval.briefing.KeptAnswer;
import de.ratslotse.retrieval.briefing.Question;
import de.ratslotse.retrieval.briefing.Reasons;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.search.Explanation;
import de.ratslotse.retrieval.search.Filter;
import de.ratslotse.retrieval.search.PassageSearch;
import de.ratslotse.retrieval.search.Query;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Why passages rank where they do, and why sentences answer: from the search and the weighing themselves, with the
/// rights of who looks.
@Controller
class ExplanationPages {

    private static final int LONGEST = 4_000;
    private static final int SHOWN = 20;

    private final Why why;
    private final Bodies bodies;
    private final AnswerArchive archive;
    private final Acts acts;

    ExplanationPages(Why why, Bodies bodies, AnswerArchive archive, Acts acts) {
        this.why = why;
        this.bodies = bodies;
        this.archive = archive;
        this.acts = acts;
    }

    /// What can say why.
    record Why(PassageSearch search, Reasons.Teller reasons) {}

    /// @param query what was asked or is looked for; an answer's question goes before it
    /// @param answer an answer that is kept: its citations are marked
    @GetMapping("/admin/explanation")
    String explanation(
            @RequestParam(defaultValue = "") String query,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(required = false) Optional<UUID> answer,
            Model model,
            Locale locale,
            HttpServletResponse response) {
        Optional<KeptAnswer> kept = answer.map(id ->
                archive.find(id, acts.access()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        String asked = kept.map(KeptAnswer::question)
                .orElse(query)
                .replaceAll("[\\p{Cc}\\p{Cs}]", " ")
                .strip();
        List<Body> visible = bodies.visibleTo(acts.access());
        boolean tooLong = asked.length() > LONGEST;
        model.addAttribute("query", asked);
        model.addAttribute("body", body);
        model.addAttribute("bodies", visible.stream().map(Body::name).toList());
        model.addAttribute("answer", kept.map(KeptAnswer::answer).orElse(null));
        model.addAttribute("mistake", tooLong ? "explanation.mistake.long" : "");
        if (tooLong) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
        } else if (!asked.isEmpty()) {
            Filter filter = visible.stream()
                    .filter(known -> known.name().equals(body))
                    .findFirst()
                    .map(known -> Filter.body(known.id()))
                    .orElse(Filter.none());
            explain(asked, filter, kept.map(found -> found.answer().citations()).orElse(List.of()), model, locale);
        }
        return "admin/explanation";
    }

    private void explain(String asked, Filter filter, List<Answer.Citation> cited, Model model, Locale locale) {
        Reasons reasons = why.reasons().of(new Question(asked, List.of(), filter, acts.access(), locale));
        Explanation explanation = why.search().explain(new Query(reasons.searchText(), acts.access(), filter), SHOWN);
        model.addAttribute("reasons", reasons);
        model.addAttribute("probability", Numbers.number(100 * reasons.probability(), 0, locale));
        model.addAttribute("enough", Numbers.number(100 * reasons.enough(), 0, locale));
        model.addAttribute("isEnough", reasons.probability() >= reasons.enough());
        model.addAttribute(
                "signals",
                reasons.signals().entrySet().stream()
                        .map(one -> new ShownSentence.Part(one.getKey(), Numbers.score(one.getValue(), locale)))
                        .toList());
        model.addAttribute("ranking", explanation.ranking());
        model.addAttribute(
                "passages",
                explanation.ranking().passages().stream()
                        .map(passage -> ShownPassage.of(passage, explanation, cited, locale))
                        .toList());
        model.addAttribute(
                "sentences",
                reasons.sentences().stream()
                        .map(sentence -> ShownSentence.of(sentence, locale))
                        .toList());
    }
}
