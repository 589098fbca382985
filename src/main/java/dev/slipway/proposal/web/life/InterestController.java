package dev.slipway.proposal.web.life;

import dev.slipway.account.CurrentPerson;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.interest.Interests;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Lets a member of the board say that they have an interest in how a proposal is decided. */
@Controller
@RequestMapping("/proposals/{id}/interest")
@PreAuthorize("hasAnyRole('REVIEWER', 'CHAIR')")
public class InterestController {

  private static final int LONGEST = 2_000;

  private final ProposalService proposals;
  private final Interests interests;
  private final CurrentPerson person;

  InterestController(ProposalService proposals, Interests interests, CurrentPerson person) {
    this.proposals = proposals;
    this.interests = interests;
    this.person = person;
  }

  /** An interest as typed. */
  record InterestForm(String reason) {
    InterestForm(@Nullable String reason) {
      this.reason = Typed.text(reason);
    }
  }

  @GetMapping
  String open(@PathVariable UUID id, Model page) {
    page.addAttribute("form", new InterestForm(""));
    return form(required(id), page);
  }

  @PostMapping
  String declare(
      @PathVariable UUID id,
      @ModelAttribute("form") InterestForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = required(id);
    Fields fields = new Fields(errors);
    String reason =
        fields.required("reason", typed.reason(), LONGEST, "proposal.refused.interest.reason");
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(proposal, page);
    }
    interests.declare(id, reason);
    redirect.addFlashAttribute("message", "proposal.interest.declared");
    return "redirect:/proposals/{id}";
  }

  private String form(Proposal proposal, Model page) {
    page.addAttribute("id", proposal.id());
    page.addAttribute("question", proposal.question());
    page.addAttribute("recused", interests.isRecused(proposal.id(), person.id()));
    return "proposal/interest";
  }

  private Proposal required(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
