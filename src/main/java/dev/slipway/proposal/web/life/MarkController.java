package dev.slipway.proposal.web.life;

import dev.slipway.form.Fields;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.web.form.MarkAdapter;
import dev.slipway.proposal.web.page.ProposalPages;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Marks how far a proposal may be shown, also when what it asks stands still. */
@Controller
@RequestMapping("/proposals/{id}/mark")
@PreAuthorize("hasAnyRole('SUBMITTER', 'CHAIR')")
public class MarkController {

  private final ProposalService proposals;
  private final ProposalPages pages;

  MarkController(ProposalService proposals, ProposalPages pages) {
    this.proposals = proposals;
    this.pages = pages;
  }

  @GetMapping
  String open(@PathVariable UUID id, Model page) {
    page.addAttribute("form", new MarkForm(required(id).confidentiality()));
    return form(id, page);
  }

  @PostMapping
  String mark(
      @PathVariable UUID id,
      @ModelAttribute("form") MarkForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    required(id);
    String mark = MarkAdapter.read(typed.confidentiality(), new Fields(errors));
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(id, page);
    }
    proposals.mark(id, mark);
    redirect.addFlashAttribute("message", "proposal.mark.saved");
    return "redirect:/proposals/" + id;
  }

  private String form(UUID id, Model page) {
    page.addAttribute("id", id);
    page.addAttribute("question", required(id).question());
    page.addAttribute("marks", pages.marks());
    return "proposal/mark";
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
