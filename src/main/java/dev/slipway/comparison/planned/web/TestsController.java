package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.TestableQuestions;
import dev.slipway.comparison.planned.WorthTesting;
import dev.slipway.comparison.planned.WorthTestingService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tests of a proposal: which would be worth it, and which are planned. */
@Controller
@RequestMapping("/proposals/{id}/tests")
class TestsController {

  private final ProposalService proposals;
  private final TestableQuestions testable;
  private final WorthTestingService worth;
  private final TestPlanPages pages;

  TestsController(
      ProposalService proposals,
      TestableQuestions testable,
      WorthTestingService worth,
      TestPlanPages pages) {
    this.proposals = proposals;
    this.testable = testable;
    this.worth = worth;
    this.pages = pages;
  }

  /** Shows what was kept; computes nothing. */
  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, Model page) {
    Proposal proposal =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    page.addAttribute("id", id);
    page.addAttribute("question", proposal.question());
    page.addAttribute("open", !proposal.isWithdrawn());
    page.addAttribute("scored", testable.of(id).isPresent());
    page.addAttribute("sizes", WorthTesting.TRIALS);
    page.addAttribute("worth", pages.worthTesting(id));
    page.addAttribute("plans", pages.plans(id));
    return "comparison/planned/tests";
  }

  @PostMapping("/worth")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  String compute(@PathVariable UUID id, RedirectAttributes redirect) {
    worth.compute(id);
    redirect.addFlashAttribute("message", "tests.worth.done");
    return "redirect:/proposals/{id}/tests";
  }
}
