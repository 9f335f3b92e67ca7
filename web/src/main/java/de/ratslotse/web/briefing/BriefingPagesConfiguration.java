package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.drafting.DraftOwners;
import de.ratslotse.retrieval.drafting.DraftQueue;
import de.ratslotse.retrieval.drafting.Drafting;
import de.ratslotse.retrieval.drafting.Drafts;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.web.api.VisibleBodies;
import de.ratslotse.web.security.Accounts;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/// Puts briefings for readers together.
@Configuration(proxyBeanMethods = false)
class BriefingPagesConfiguration {

    @Bean
    DraftDocuments draftDocuments(Drafting drafting, JsonMapper json) {
        return new DraftDocuments(drafting, json);
    }

    @Bean
    DraftSubjects draftSubjects(Meetings meetings, Papers papers, AttachedFiles attached, CouncilFiles files) {
        return new DraftSubjects(meetings, papers, attached, files);
    }

    @Bean
    DraftRequests draftRequests(
            DraftSubjects subjects, Drafting drafting, VisibleBodies bodies, CurrentAccess current) {
        return new DraftRequests(subjects, drafting, bodies, current);
    }

    @Bean
    DraftDesk draftDesk(Drafts drafts, DraftQueue queue, CurrentAccess current, AuditLog audit) {
        return new DraftDesk(drafts, queue, current, audit);
    }

    @Bean
    DeskPage deskPage(DraftDesk desk) {
        return new DeskPage(desk);
    }

    @Bean
    FirstDocument firstDocument() {
        return new FirstDocument();
    }

    @Bean
    DraftOwners draftOwners(Accounts accounts) {
        return new DraftMakers(accounts);
    }
}
