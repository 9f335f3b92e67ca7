package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Contradiction;
import de.ratslotse.retrieval.council.Entry;
import de.ratslotse.retrieval.register.Contradictions;
import de.ratslotse.retrieval.register.Correction;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.Slice;
import de.ratslotse.web.security.Role;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// For the council office: where sources contradict each other, and what was put right.
@Controller
class ReviewPages {

    private final Reviewed reviewed;
    private final Citing citing;
    private final Corrector corrector;
    private final Onlooker onlooker;

    ReviewPages(Reviewed reviewed, Citing citing, Corrector corrector, Onlooker onlooker) {
        this.reviewed = reviewed;
        this.citing = citing;
        this.corrector = corrector;
        this.onlooker = onlooker;
    }

    /// What there is to look at.
    record Reviewed(Contradictions contradictions, Corrections corrections, ObjectNames names, CorrectionForms forms) {}

    /// Two sources of one value.
    public record Row(Contradiction contradiction, Optional<ObjectNames.Named> object, Cited cited) {}

    /// A correction with what it is about.
    public record Made(ShownCorrection shown, Optional<ObjectNames.Named> object) {}

    @GetMapping("/admin/contradictions")
    String contradictions(@RequestParam(required = false) @Nullable Integer sheet, Model model) {
        Access access = onlooker.access();
        Slice<Contradiction> found =
                reviewed.contradictions().list(access, OptionalLong.empty(), Paging.offset(sheet), Paging.SIZE);
        Citing.Marks marks = citing.of(
                found.items().stream().map(ReviewPages::withBothOrigins).toList());
        List<Row> rows = found.items().stream()
                .map(contradiction -> new Row(
                        contradiction,
                        reviewed.names().of(access, contradiction.objectKind(), contradiction.object()),
                        marks.of(withBothOrigins(contradiction))))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("total", found.total());
        model.addAttribute("manages", onlooker.current().has(Role.ADMINISTRATOR));
        model.addAttribute("paging", Paging.of(sheet, found.total(), "/admin/contradictions"));
        return "council/contradictions";
    }

    /// The row's own origins, under the names of its two values; each is told apart.
    private static Entry withBothOrigins(Contradiction contradiction) {
        Entry entry = contradiction.entry();
        return new Entry(
                entry.id(),
                entry.bodyId(),
                entry.feedUrl(),
                entry.web(),
                entry.license(),
                entry.modified(),
                Map.of("kept", contradiction.keptOrigin(), "other", contradiction.otherOrigin()));
    }

    @GetMapping("/admin/corrections")
    String corrections(@RequestParam(defaultValue = "1") int sheet, Model model, Locale language) {
        Access access = onlooker.access();
        List<Correction> found =
                reviewed.corrections().list(access, OptionalLong.empty(), Paging.offset(sheet), Paging.SIZE);
        List<Made> rows = found.stream()
                .map(correction -> new Made(
                        reviewed.forms().shown(correction, language),
                        reviewed.names()
                                .of(access, correction.objectKind(), correction.bodyId(), correction.objectKey())))
                .toList();
        model.addAttribute("rows", rows);
        model.addAttribute("sheet", Math.max(1, sheet));
        model.addAttribute("more", found.size() == Paging.SIZE);
        model.addAttribute("manages", onlooker.current().has(Role.ADMINISTRATOR));
        return "council/corrections";
    }

    @PostMapping("/corrections/{id}/withdraw")
    String withdraw(@PathVariable long id, @RequestParam(defaultValue = "") String from) {
        Correction correction = corrector.withdraw(id);
        return "redirect:" + (from.equals("object") ? pageOf(correction) : "/admin/corrections");
    }

    private String pageOf(Correction correction) {
        return reviewed.names()
                .of(onlooker.access(), correction.objectKind(), correction.bodyId(), correction.objectKey())
                .map(ObjectNames.Named::page)
                .orElse("/admin/corrections");
    }
}
