package de.ratslotse.web.admin;

import de.ratslotse.web.security.AuditLog;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Who did what.
@Controller
class AuditPages {

    private final AuditLog audit;

    AuditPages(AuditLog audit) {
        this.audit = audit;
    }

    @GetMapping("/admin/audit")
    String audit(@RequestParam(defaultValue = "1") int sheet, Model model) {
        List<AuditLog.Entry> entries = audit.entries(Sheet.offset(sheet), Sheet.SIZE);
        model.addAttribute("entries", entries);
        model.addAttribute("sheet", Math.max(1, sheet));
        model.addAttribute("more", entries.size() == Sheet.SIZE);
        return "admin/audit";
    }
}
