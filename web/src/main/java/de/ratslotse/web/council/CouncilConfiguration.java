package de.ratslotse.web.council;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.retrieval.corpus.Bodies;
import de.ratslotse.retrieval.corpus.CouncilFiles;
import de.ratslotse.retrieval.register.AgendaItems;
import de.ratslotse.retrieval.register.AttachedFiles;
import de.ratslotse.retrieval.register.Consultations;
import de.ratslotse.retrieval.register.Contradictions;
import de.ratslotse.retrieval.register.Corrections;
import de.ratslotse.retrieval.register.Meetings;
import de.ratslotse.retrieval.register.Memberships;
import de.ratslotse.retrieval.register.Organizations;
import de.ratslotse.retrieval.register.Papers;
import de.ratslotse.web.security.AuditLog;
import de.ratslotse.web.security.CurrentAccess;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
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

    @Bean
    Relinking relinking(Ingest ingest) {
        return ingest::relink;
    }

    @Bean
    Corrector corrector(Corrections corrections, Onlooker onlooker, AuditLog audit, Relinking relinking) {
        return new Corrector(corrections, onlooker, audit, relinking);
    }

    @Bean
    CorrectionForms correctionForms(Books books, Corrections corrections, Onlooker onlooker, MessageSource messages) {
        return new CorrectionForms(books, corrections, onlooker, messages);
    }

    @Bean
    PaperCorrectionPages.Papers correctedPapers(Books books, CouncilFiles files) {
        return new PaperCorrectionPages.Papers(books, files);
    }

    @Bean
    ReviewPages.Reviewed reviewed(
            Contradictions contradictions, Corrections corrections, CorrectionForms forms, ObjectNames names) {
        return new ReviewPages.Reviewed(contradictions, corrections, names, forms);
    }

    @Bean
    ObjectNames objectNames(Books books, CouncilFiles files) {
        return new ObjectNames(books, files);
    }
}
