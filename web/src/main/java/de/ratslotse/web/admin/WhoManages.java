package de.ratslotse.web.admin;

import de.ratslotse.web.security.CurrentAccess;
import de.ratslotse.web.security.Role;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Tells every page whether the caller is an administrator: only then it shows the way to the administration.
@ControllerAdvice
class WhoManages {

    private final CurrentAccess current;

    WhoManages(CurrentAccess current) {
        this.current = current;
    }

    @ModelAttribute("manages")
    boolean manages() {
        return current.has(Role.ADMINISTRATOR);
    }
}
