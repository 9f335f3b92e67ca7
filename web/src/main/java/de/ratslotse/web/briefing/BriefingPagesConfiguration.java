package de.ratslotse.web.briefing;

import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.drafting.Drafting;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Papers;
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
}
