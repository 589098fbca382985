package dev.slipway.decision.web;

import dev.slipway.decision.ConditionService;
import dev.slipway.decision.Decision;
import dev.slipway.decision.Decision.Condition;
import dev.slipway.decision.Decisions;
import dev.slipway.form.Choice;
import dev.slipway.form.Choices;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.form.WebAddress;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceService;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
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

/** Takes the evidence that a condition is met, from whoever sees to it or from a chair. */
@Controller
@RequestMapping("/proposals/{id}/conditions/{condition}")
@PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR', 'ADMINISTRATOR')")
class ConditionController {

  private static final int LONGEST = 10_000;
  private static final int LONGEST_LINK = 2_000;

  private final ConditionService conditions;
  private final Decisions decisions;
  private final ProposalService proposals;
  private final EvidenceService evidence;
  private final Choices choices;

  ConditionController(
      ConditionService conditions,
      Decisions decisions,
      ProposalService proposals,
      EvidenceService evidence,
      MessageSource messages) {
    this.conditions = conditions;
    this.decisions = decisions;
    this.proposals = proposals;
    this.evidence = evidence;
    this.choices = new Choices(messages);
  }

  @GetMapping
  String open(@PathVariable UUID id, @PathVariable UUID condition, Model model) {
    model.addAttribute("form", new ConditionForm("", "", ""));
    return form(id, required(id, condition), model);
  }

  @PostMapping
  String meet(
      @PathVariable UUID id,
      @PathVariable UUID condition,
      @ModelAttribute("form") ConditionForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Condition known = required(id, condition);
    Fields fields = new Fields(errors);
    String how = fields.required("how", sent.how(), LONGEST, "decision.refused.condition.how");
    String link = sent.link().strip();
    if (!link.isEmpty() && (link.length() > LONGEST_LINK || !WebAddress.isOne(link))) {
      fields.refuse("link", "decision.refused.condition.link");
    }
    UUID entry = Typed.uuid(sent.evidence()).orElse(null);
    if (entry != null && evidence.find(id, entry).isEmpty()) {
      fields.refuse("evidence", "decision.refused.condition.evidence");
    }
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(id, known, model);
    }
    conditions.meet(id, condition, how, link, entry);
    redirect.addFlashAttribute("message", "decision.condition.recorded");
    return "redirect:/proposals/{id}";
  }

  private String form(UUID id, Condition condition, Model model) {
    model.addAttribute("id", id);
    model.addAttribute("question", proposals.find(id).orElseThrow().question());
    model.addAttribute("condition", condition);
    model.addAttribute("entries", entries(id));
    return "decision/condition";
  }

  private List<Choice> entries(UUID id) {
    return choices.orNone(
        "decision.condition.evidence.none",
        evidence.of(id).stream().filter(each -> !each.withdrawn()).map(this::entry).toList());
  }

  private Choice entry(Evidence one) {
    String kind = choices.text("evidence.kind." + one.kind());
    return Choice.of(one.id().toString(), kind + ": " + one.details().result());
  }

  private Condition required(UUID id, UUID condition) {
    return decisions.of(id).stream()
        .map(Decision::conditions)
        .flatMap(List::stream)
        .filter(each -> each.id().equals(condition))
        .findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
