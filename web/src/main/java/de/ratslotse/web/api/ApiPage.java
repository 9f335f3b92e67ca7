package de.ratslotse.web.api;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// What programs can ask for, on a page for people.
@Controller
class ApiPage {

    @GetMapping("/api")
    String api() {
        return "api/page";
    }
}
