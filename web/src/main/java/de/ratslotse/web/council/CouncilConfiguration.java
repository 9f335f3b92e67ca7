package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Memberships;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.web.security.CurrentAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The pages of the council's data.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
public class CouncilConfiguration {

    @Bean
    Books books(
            Bodies bodies,
            Organizations organizations,
            Memberships memberships,
            Meetings meetings,
            AgendaItems items,
            Papers papers,
            Consultations consultations,
            AttachedFiles files) {
        return new Books(bodies, organizations, memberships, meetings, items, papers, consultations, files);
    }

    @Bean
    Onlooker onlooker(CurrentAccess current) {
        return new Onlooker(current);
    }

    @Bean
    Citing citing(CouncilFiles files, Onlooker onlooker) {
        return new Citing(files, onlooker);
    }

    @Bean
    Choices choices(Books books) {
        return new Choices(books);
    }

    @Bean
    MeetingReading meetingReading(Books books, Citing citing) {
        return new MeetingReading(books, citing);
    }

    @Bean
    PaperReading paperReading(Books books, Citing citing) {
        return new PaperReading(books, citing);
    }
}
