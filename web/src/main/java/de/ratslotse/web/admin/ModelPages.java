package de.ratslotse.web.admin;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// Which models are at work, and where they run.
@Controller
class ModelPages {

    private final ModelStates models;

    ModelPages(ModelStates models) {
        this.models = models;
    }

    @GetMapping("/admin/models")
    String models(Model model) {
        model.addAttribute("models", models.now());
        return "admin/models";
    }
}
