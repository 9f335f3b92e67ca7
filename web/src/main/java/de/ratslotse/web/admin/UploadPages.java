package de.ratslotse.web.admin;

import de.ratslotse.ingest.job.Ingest;
import de.ratslotse.ingest.job.Upload;
import de.ratslotse.retrieval.corpus.Scope;
import de.ratslotse.web.security.AuditLog;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Sending files from the browser.
@Controller
class UploadPages {

    private final Ingest ingest;
    private final BodyNames bodies;
    private final Acts acts;

    UploadPages(Ingest ingest, BodyNames bodies, Acts acts) {
        this.ingest = ingest;
        this.bodies = bodies;
        this.acts = acts;
    }

    @GetMapping("/admin/upload")
    String upload(Model model) {
        return form("", model);
    }

    @PostMapping("/admin/upload")
    String upload(
            @RequestParam(required = false) Optional<List<MultipartFile>> files,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "internal") String scope,
            Model model,
            HttpServletResponse response)
            throws IOException {
        List<MultipartFile> sent = files.orElse(List.of()).stream()
                .filter(file -> !nameOf(file).isBlank())
                .toList();
        if (sent.isEmpty() || body.isBlank()) {
            response.setStatus(HttpServletResponse.SC_BAD_REQUEST);
            return form(sent.isEmpty() ? "admin.mistake.files" : "admin.mistake.body", model);
        }
        Scope declared = Scopes.of(scope);
        acts.note(AuditLog.Act.FILES_UPLOADED, "%d (%s, %s)".formatted(sent.size(), body.strip(), declared.key()));
        return "redirect:/admin/runs/" + keep(sent, body.strip(), declared);
    }

    private long keep(List<MultipartFile> sent, String body, Scope scope) throws IOException {
        List<Upload> uploads = new ArrayList<>();
        try {
            for (MultipartFile file : sent) {
                uploads.add(new Upload(nameOf(file), file.getInputStream()));
            }
            return ingest.upload(body, scope, uploads);
        } finally {
            for (Upload upload : uploads) {
                upload.content().close();
            }
        }
    }

    private static String nameOf(MultipartFile file) {
        String name = file.getOriginalFilename();
        return name == null ? "" : name;
    }

    private String form(String mistake, Model model) {
        model.addAttribute("mistake", mistake);
        model.addAttribute("bodies", bodies.all());
        return "admin/upload";
    }
}
