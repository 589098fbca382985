package dev.slipway.decision.rubric.outcome;

import dev.slipway.decision.rubric.OutcomeDrafts;
import dev.slipway.proposal.RefusedTransition;
import java.util.NoSuchElementException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Retires threats and benefits from the draft, puts them back, and removes what was added. */
@Controller
@RequestMapping("/rubric/draft/outcomes/{id}")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
class RetireController {

  private final OutcomeDrafts outcomes;

  RetireController(OutcomeDrafts outcomes) {
    this.outcomes = outcomes;
  }

  @PostMapping("/retire")
  String retire(@PathVariable String id, RedirectAttributes redirect) {
    return done("rubric.outcome.retired", () -> outcomes.retire(id), redirect);
  }

  @PostMapping("/put-back")
  String putBack(@PathVariable String id, RedirectAttributes redirect) {
    return done("rubric.outcome.putBack", () -> outcomes.putBack(id), redirect);
  }

  @PostMapping("/remove")
  String remove(@PathVariable String id, RedirectAttributes redirect) {
    return done("rubric.outcome.removed", () -> outcomes.remove(id), redirect);
  }

  private static String done(String message, Runnable step, RedirectAttributes redirect) {
    try {
      step.run();
      redirect.addFlashAttribute("message", message);
    } catch (RefusedTransition refused) {
      redirect.addFlashAttribute("trouble", refused.code());
    } catch (NoSuchElementException gone) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND, null, gone);
    }
    return "redirect:/rubric/draft#outcomes";
  }
}
