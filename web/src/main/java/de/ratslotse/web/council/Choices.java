package de.ratslotse.web.council;

import de.ratslotse.retrieval.corpus.Access;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;

/// What the forms above lists offer: bodies and organizations that the caller may see.
record Choices(Books books) {

    /// @param body only its organizations
    OrganizationNames add(Model model, Access access, @Nullable Long body) {
        OptionalLong only = body == null ? OptionalLong.empty() : OptionalLong.of(body);
        OrganizationNames names = new OrganizationNames(books.organizations().all(access, only));
        model.addAttribute("names", names);
        model.addAttribute("bodies", books.bodies().visibleTo(access));
        return names;
    }
}
