package dev.slipway.proposal.web.life;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Retention;
import dev.slipway.rubric.Rubrics;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
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

/** Lists proposals that are past their time, and deletes one when an administrator confirms it. */
@Controller
@RequestMapping("/proposals")
public class RetentionController {

  private final ProposalService proposals;
  private final Retention retention;
  private final Rubrics rubrics;

  RetentionController(ProposalService proposals, Retention retention, Rubrics rubrics) {
    this.proposals = proposals;
    this.retention = retention;
    this.rubrics = rubrics;
  }

  /** One proposal of the list. */
  record DueView(UUID id, String question, LocalDate keptUntil, String confidentiality) {}

  @GetMapping("/due")
  @PreAuthorize("isAuthenticated()")
  String due(Model page) {
    page.addAttribute("months", months());
    page.addAttribute("due", retention.due(months()).stream().map(this::view).toList());
    return "proposal/due";
  }

  @GetMapping("/{id}/erase")
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  String open(@PathVariable UUID id, Model page) {
    return confirmation(required(id), false, page);
  }

  @PostMapping("/{id}/erase")
  @PreAuthorize("hasRole('ADMINISTRATOR')")
  String erase(
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable String confirmed,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = required(id);
    if (!"yes".equals(confirmed)) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return confirmation(proposal, true, page);
    }
    retention.erase(id, months());
    redirect.addFlashAttribute("message", "retention.erased");
    return "redirect:/proposals/due";
  }

  private String confirmation(Proposal proposal, boolean unconfirmed, Model page) {
    page.addAttribute("proposal", view(proposal));
    page.addAttribute("isDue", retention.isDue(proposal, months()));
    page.addAttribute("unconfirmed", unconfirmed);
    return "proposal/erase";
  }

  private DueView view(Proposal proposal) {
    return new DueView(
        proposal.id(),
        proposal.question(),
        Retention.keptUntil(proposal, months()).orElse(proposal.decisionDate()),
        proposal.confidentiality());
  }

  private int months() {
    return rubrics.current().policy().retentionMonths();
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
