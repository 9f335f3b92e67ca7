package de.ratslotse.web.security;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The page where people sign in. What is posted there is taken by Spring Security.
@Controller
class SignInPages {

    @GetMapping("/login")
    String signIn(
            @RequestParam(defaultValue = "") String next, @RequestParam(defaultValue = "") String failed, Model model) {
        model.addAttribute("next", LocalPath.or(next, ""));
        model.addAttribute("failed", !failed.isEmpty());
        return "security/signin";
    }
}
