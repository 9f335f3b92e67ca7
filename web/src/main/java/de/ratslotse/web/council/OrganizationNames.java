package de.ratslotse.web.council;

import de.ratslotse.retrieval.council.Organization;
import de.ratslotse.retrieval.council.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The organizations that the caller may see, by their ids.
public record OrganizationNames(List<Organization> all) {

    public OrganizationNames {
        all = List.copyOf(all);
    }

    /// Parliamentary groups.
    public List<Organization> groups() {
        return all.stream().filter(Organization::isGroup).toList();
    }

    /// Those that meet.
    public List<Organization> meeting() {
        return all.stream().filter(organization -> !organization.isGroup()).toList();
    }

    /// Who moved a paper: organizations where they are known, else the names that are printed.
    public List<ShownPaper.Named> originators(Paper paper) {
        Map<UUID, Organization> byId =
                all.stream().collect(Collectors.toMap(Organization::id, Function.identity(), (first, _) -> first));
        List<ShownPaper.Named> named = new ArrayList<>();
        for (UUID originator : paper.originators()) {
            Optional.ofNullable(byId.get(originator)).map(ShownPaper.Named::of).ifPresent(named::add);
        }
        return named.isEmpty()
                ? paper.originatorNames().stream()
                        .map(name -> new ShownPaper.Named(name, Optional.empty()))
                        .toList()
                : named;
    }
}
