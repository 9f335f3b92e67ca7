package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Meeting;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import de.ratslotse.retrieval.register.Originators;
import de.ratslotse.retrieval.register.PaperFilter;
import de.ratslotse.retrieval.register.Slice;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Councils, committees and groups; one of them with its meetings, papers and members.
@Controller
class OrganizationPages {

    private static final int SHOWN = 12;

    private final Books books;
    private final Citing citing;
    private final Choices choices;
    private final Onlooker onlooker;

    OrganizationPages(Books books, Citing citing, Choices choices, Onlooker onlooker) {
        this.books = books;
        this.citing = citing;
        this.choices = choices;
        this.onlooker = onlooker;
    }

    @GetMapping("/organizations")
    String organizations(@RequestParam(required = false) @Nullable Long body, Model model) {
        choices.add(model, onlooker.access(), body);
        model.addAttribute("body", body);
        return "council/organizations";
    }

    @GetMapping("/organizations/{id}")
    String organization(@PathVariable UUID id, Model model) {
        Access access = onlooker.access();
        Organization organization = books.organizations()
                .find(access, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Citing.Marks marks = citing.of(List.of(organization.entry()));
        Slice<Paper> papers = papers(access, organization);
        model.addAttribute("organization", organization);
        model.addAttribute("cited", marks.of(organization.entry()));
        model.addAttribute("meetings", meetings(access, id));
        model.addAttribute("papers", papers);
        model.addAttribute("members", books.memberships().of(access, id));
        choices.add(model, access, organization.entry().bodyId());
        return "council/organization";
    }

    private Slice<Meeting> meetings(Access access, UUID id) {
        MeetingSearch search = new MeetingSearch(null, id, null, null, null, null, null);
        return books.meetings().list(access, search.filter(), true, 0, SHOWN);
    }

    /// What a group moved, or what a committee dealt with.
    private Slice<Paper> papers(Access access, Organization organization) {
        UUID id = organization.id();
        PaperFilter filter = organization.isGroup()
                ? PaperFilter.all().by(Originators.of(id))
                : PaperFilter.all().dealtWithBy(Optional.of(id));
        return books.papers().list(access, filter, 0, SHOWN);
    }
}
