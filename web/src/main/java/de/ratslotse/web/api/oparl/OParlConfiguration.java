package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The council's data for programs.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class OParlConfiguration {

    @Bean
    Holdings councilHoldings(
            Bodies bodies,
            Organizations organizations,
            Meetings meetings,
            AgendaItems items,
            Papers papers,
            Consultations consultations,
            AttachedFiles files,
            CouncilFiles held) {
        return new Holdings(bodies, organizations, meetings, items, papers, consultations, files, held);
    }

    @Bean
    MeetingShapes meetingShapes(Holdings councilHoldings) {
        return new MeetingShapes(councilHoldings);
    }

    @Bean
    PaperShapes paperShapes(Holdings councilHoldings) {
        return new PaperShapes(councilHoldings);
    }
}
