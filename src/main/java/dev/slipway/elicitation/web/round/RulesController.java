package dev.slipway.elicitation.web.round;

import dev.slipway.account.People;
import dev.slipway.account.PersonCard;
import dev.slipway.elicitation.ElicitationRefused;
import dev.slipway.elicitation.Panel;
import dev.slipway.elicitation.PoolRules;
import dev.slipway.elicitation.Pooling;
import dev.slipway.elicitation.RoundService;
import dev.slipway.elicitation.Seat;
import dev.slipway.elicitation.pool.PoolService;
import dev.slipway.elicitation.web.HeadView;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the chair says how answers become one. */
@Controller
@RequestMapping("/proposals/{id}/estimates/pool")
@PreAuthorize("hasRole('CHAIR')")
class RulesController {

  private final ProposalService proposals;
  private final RoundService rounds;
  private final PoolService pools;
  private final People people;
  private final Rubrics rubrics;
  private final QuestionWords words;
  private final Choices choices;

  RulesController(
      ProposalService proposals,
      RoundService rounds,
      PoolService pools,
      People people,
      Rubrics rubrics,
      QuestionWords words,
      MessageSource messages) {
    this.proposals = proposals;
    this.rounds = rounds;
    this.pools = pools;
    this.people = people;
    this.rubrics = rubrics;
    this.words = words;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String open(@PathVariable UUID id, Model model) {
    Panel panel = panel(id);
    model.addAttribute("form", RulesForm.of(panel.rules(), panel.seats()));
    return page(proposal(id), panel, model);
  }

  @PostMapping
  String rule(
      @PathVariable UUID id,
      RulesForm sent,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    Panel panel = panel(id);
    RulesForm typed = sent.sized(panel.seats().size());
    BindingResult errors = new BeanPropertyBindingResult(typed, "form");
    model.addAttribute("form", typed);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    Optional<PoolRules> rules = RulesReading.read(typed, panel.seats(), errors);
    if (rules.isPresent()) {
      try {
        pools.rule(id, rules.get());
        redirect.addFlashAttribute("message", "estimates.ruled");
        return "redirect:/proposals/{id}/estimates";
      } catch (ElicitationRefused refused) {
        boolean ofReason = refused.code().equals("elicitation.refused.rules.reason");
        errors.rejectValue(ofReason ? "reason" : "pooling", refused.code());
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(proposal, panel, model);
  }

  private String page(Proposal proposal, Panel panel, Model model) {
    Map<UUID, PersonCard> cards = people.among(panel.seats().stream().map(Seat::personId).toList());
    model.addAttribute("head", HeadView.of(proposal));
    model.addAttribute(
        "names",
        panel.seats().stream()
            .map(seat -> cards.get(seat.personId()))
            .map(card -> card == null ? "?" : card.fullName())
            .toList());
    model.addAttribute("poolings", choices.of("estimates.pooling.", Pooling.values()));
    model.addAttribute("claims", claims(proposal));
    return "elicitation/pool";
  }

  private List<Choice> claims(Proposal proposal) {
    Rubric rubric = rubrics.current();
    return proposal.claims().stream()
        .map(
            claim ->
                new Choice(
                    claim.question().stored(),
                    words.label(rubric, claim.question()),
                    claim.reason()))
        .toList();
  }

  private Panel panel(UUID id) {
    return rounds.panel(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
