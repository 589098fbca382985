package dev.slipway.dossier.web;

import dev.slipway.dossier.Dossiers;
import dev.slipway.proposal.Confidentiality;
import dev.slipway.proposal.ProposalService;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lists the dossiers of a proposal, makes them, and hands out their files. */
@Controller
@RequestMapping("/proposals/{id}/dossiers")
@PreAuthorize("isAuthenticated()")
class DossierController {

  private final Dossiers dossiers;
  private final ProposalService proposals;

  DossierController(Dossiers dossiers, ProposalService proposals) {
    this.dossiers = dossiers;
    this.proposals = proposals;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model page) {
    page.addAttribute("id", id);
    page.addAttribute("question", question(id));
    page.addAttribute("dossiers", dossiers.of(id));
    return "dossier/list";
  }

  @PostMapping
  @PreAuthorize("hasAnyRole('SUBMITTER', 'CHAIR')")
  String make(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String named,
      @RequestParam(required = false) @Nullable String language,
      RedirectAttributes redirect) {
    question(id);
    Locale spoken = dossiers.language(language).orElse(dossiers.languages().get(0));
    dossiers.make(id, named != null, spoken);
    redirect.addFlashAttribute("message", "dossier.done");
    return "redirect:/proposals/{id}/dossiers";
  }

  @GetMapping("/{dossier}/dossier.html")
  ResponseEntity<byte[]> html(@PathVariable UUID id, @PathVariable UUID dossier) {
    return file(id, dossier, dossiers.html(id, dossier), MediaType.TEXT_HTML, "html");
  }

  @GetMapping("/{dossier}/dossier.pdf")
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, @PathVariable UUID dossier) {
    return file(id, dossier, dossiers.pdf(id, dossier), MediaType.APPLICATION_PDF, "pdf");
  }

  private ResponseEntity<byte[]> file(
      UUID id, UUID dossier, Optional<byte[]> content, MediaType type, String ending) {
    String mark = proposals.confidentiality(id).orElse("");
    String edition =
        dossiers.of(id).stream()
            .filter(card -> card.id().equals(dossier))
            .map(card -> card.edition().name().toLowerCase(Locale.ROOT) + "-" + card.language())
            .findFirst()
            .orElse("");
    String name = Confidentiality.fileName(mark, "dossier-" + edition + "." + ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString())
        .body(content.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
  }

  private String question(UUID id) {
    return proposals
        .find(id)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
        .question();
  }
}
