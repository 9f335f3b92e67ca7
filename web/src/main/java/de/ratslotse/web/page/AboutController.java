package de.ratslotse.web.page;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// How answers are made, what is stored, accessibility, and whom to write to.
@Controller
class AboutController {

    private final String contact;
    private final String provider;
    private final String model;

    AboutController(
            @Value("${ratslotse.web.contact:}") String contact,
            @Value("${ratslotse.chat.provider:none}") String provider,
            @Value("${ratslotse.chat.model:}") String model) {
        this.contact = contact;
        this.provider = provider;
        this.model = model;
    }

    @GetMapping("/about")
    String about(Model page) {
        page.addAttribute("contact", contact);
        page.addAttribute("modelUsed", !provider.equals("none"));
        page.addAttribute("modelName", model);
        return "page/about";
    }
}
