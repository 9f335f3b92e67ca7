package de.ratslotse.web.api.oparl;

import de.ratslotse.retrieval.corpus.Access;
import de.ratslotse.retrieval.council.Body;
import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.register.Slice;
import de.ratslotse.web.security.CurrentAccess;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;

/// Bodies and their councils, committees and groups, as the caller may see them.
@RestController
@RequestMapping(produces = MediaType.APPLICATION_JSON_VALUE)
@Tag(name = "Council")
class OrganizationsEndpoint {

    private final Holdings holdings;
    private final CurrentAccess current;

    OrganizationsEndpoint(Holdings holdings, CurrentAccess current) {
        this.holdings = holdings;
        this.current = current;
    }

    @GetMapping("/api/v1/bodies")
    @Operation(
            summary = "The bodies (towns, counties) of which something may be seen, with the addresses of their lists")
    Shapes.ObjectList<Shapes.BodyObject> bodies(
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        List<Body> all = holdings.bodies().visibleTo(current.access());
        Sheet sheet = new Sheet(page, limit);
        return sheet.of(
                part(all, sheet),
                found -> found.stream()
                        .map(body -> body(body, Addresses.of(request)))
                        .toList());
    }

    @GetMapping("/api/v1/bodies/{id}")
    @Operation(summary = "A body with the addresses of its lists")
    Shapes.BodyObject body(@PathVariable long id, HttpServletRequest request) {
        return holdings.bodies().visibleTo(current.access()).stream()
                .filter(body -> body.id() == id)
                .findFirst()
                .map(body -> body(body, Addresses.of(request)))
                .orElseThrow(Holdings::missing);
    }

    @GetMapping("/api/v1/organizations")
    @Operation(summary = "Councils, committees and groups, by name")
    Shapes.ObjectList<Shapes.OrganizationObject> organizations(
            @RequestParam Optional<String> body,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "50") int limit,
            HttpServletRequest request) {
        Access access = current.access();
        List<Organization> all = holdings.organizations().all(access, holdings.body(access, body));
        Sheet sheet = new Sheet(page, limit);
        return sheet.of(
                part(all, sheet),
                found -> found.stream()
                        .map(organization -> organization(organization, Addresses.of(request)))
                        .toList());
    }

    @GetMapping("/api/v1/organizations/{id}")
    @Operation(summary = "A council, committee or group")
    Shapes.OrganizationObject organization(@PathVariable UUID id, HttpServletRequest request) {
        return holdings.organizations()
                .find(current.access(), id)
                .map(organization -> organization(organization, Addresses.of(request)))
                .orElseThrow(Holdings::missing);
    }

    private static <T> Slice<T> part(List<T> all, Sheet sheet) {
        int from = Math.min(all.size(), sheet.offset());
        return new Slice<>(all.subList(from, Math.min(all.size(), from + sheet.size())), all.size());
    }

    private static Shapes.BodyObject body(Body body, Addresses addresses) {
        return new Shapes.BodyObject(
                addresses.body(body.id()),
                Addresses.TYPES + "Body",
                body.name(),
                list(addresses, "organizations", body),
                list(addresses, "meetings", body),
                list(addresses, "papers", body));
    }

    private static String list(Addresses addresses, String kind, Body body) {
        return UriComponentsBuilder.fromUriString(addresses.base())
                .path("/api/v1/" + kind)
                .queryParam("body", "{body}")
                .encode()
                .buildAndExpand(body.name())
                .toUriString();
    }

    private static Shapes.OrganizationObject organization(Organization organization, Addresses addresses) {
        UUID id = organization.id();
        return new Shapes.OrganizationObject(
                addresses.organization(id),
                Addresses.TYPES + "Organization",
                addresses.body(organization.entry().bodyId()),
                organization.name(),
                organization.shortName().orElse(null),
                organization.organizationType().orElse(null),
                organization.classification().orElse(null),
                organization.parent().map(addresses::organization).orElse(null),
                organization.startDate().orElse(null),
                organization.endDate().orElse(null),
                organization.isGroup() ? null : addresses.base() + "/api/v1/meetings?organization=" + id,
                organization.entry().license().orElse(null),
                organization.entry().modified().orElse(null),
                addresses.page("organizations", id),
                organization.isGroup());
    }
}
