package de.ratslotse.web.api.oparl;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The URLs of objects on this service, which are their ids.
///
/// @param base the service as the caller reached it, without a slash at the end
record Addresses(String base) {

    static final String TYPES = "https://schema.oparl.org/1.1/";

    static Addresses of(HttpServletRequest request) {
        return new Addresses(
                ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }

    String body(long id) {
        return base + "/api/v1/bodies/" + id;
    }

    String organization(UUID id) {
        return base + "/api/v1/organizations/" + id;
    }

    String meeting(UUID id) {
        return base + "/api/v1/meetings/" + id;
    }

    String agendaItem(UUID id) {
        return base + "/api/v1/agendaitems/" + id;
    }

    String paper(UUID id) {
        return base + "/api/v1/papers/" + id;
    }

    String consultation(UUID id) {
        return base + "/api/v1/consultations/" + id;
    }

    String file(UUID id) {
        return base + "/api/v1/files/" + id;
    }

    /// The bytes of a held file.
    String original(UUID file) {
        return base + "/files/" + file;
    }

    /// The page for people.
    String page(String kind, UUID id) {
        return base + "/" + kind + "/" + id;
    }
}
