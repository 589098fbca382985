package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.PlanDetails;
import dev.slipway.comparison.planned.PlannedTests;
import dev.slipway.comparison.planned.TestPlan;
import dev.slipway.comparison.planned.TestableQuestions;
import dev.slipway.comparison.planned.TestableQuestions.Asked;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where a test is planned: looked at as often as one likes, then registered. */
@Controller
@RequestMapping("/proposals/{id}/tests/new")
@PreAuthorize("hasRole('SUBMITTER')")
class TestPlanFormController {

  private final PlannedTests tests;
  private final TestableQuestions testable;
  private final ProposalService proposals;
  private final TestPlanPages pages;
  private final Clock clock;

  TestPlanFormController(
      PlannedTests tests,
      TestableQuestions testable,
      ProposalService proposals,
      TestPlanPages pages,
      Clock clock) {
    this.tests = tests;
    this.testable = testable;
    this.proposals = proposals;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  String open(
      @PathVariable UUID id,
      @RequestParam(name = "question", required = false) @Nullable String key,
      @RequestParam(required = false) @Nullable String trials,
      Model page) {
    Proposal proposal = proposal(id);
    Asked asked = asked(id);
    TestPlanForm form =
        asked
            .find(Typed.text(key))
            .map(question -> pages.begin(question, Typed.text(trials)))
            .orElseGet(TestPlanForm::empty);
    page.addAttribute("form", form);
    return form(proposal, asked, page);
  }

  /** Works out what the test could change, and keeps nothing; or registers it. */
  @PostMapping
  String plan(
      @PathVariable UUID id,
      @ModelAttribute("form") TestPlanForm typed,
      BindingResult errors,
      @RequestParam(required = false) @Nullable String register,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Proposal proposal = proposal(id);
    Asked asked = asked(id);
    Optional<PlanDetails> plan =
        TestPlanAdapter.read(typed, asked.questions(), LocalDate.now(clock), new Fields(errors));
    if (plan.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return form(proposal, asked, page);
    }
    if (register == null) {
      PlanDetails details = plan.get();
      page.addAttribute("outlook", OutlookView.of(tests.preview(id, details), details.trials()));
      return form(proposal, asked, page);
    }
    TestPlan made = tests.register(id, plan.get());
    redirect.addFlashAttribute("message", "tests.registered");
    redirect.addAttribute("plan", made.id());
    return "redirect:/proposals/{id}/tests/{plan}";
  }

  private String form(Proposal proposal, Asked asked, Model page) {
    page.addAttribute("id", proposal.id());
    page.addAttribute("question", proposal.question());
    page.addAttribute("questions", pages.questions(asked));
    page.addAttribute("kinds", pages.kinds());
    page.addAttribute("directions", pages.directions());
    return "comparison/planned/form";
  }

  private Asked asked(UUID id) {
    return testable.of(id).orElseThrow(() -> new RefusedTransition("tests.refused.unscored"));
  }

  private Proposal proposal(UUID id) {
    Proposal proposal =
        proposals.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    RefusedTransition.unless(!proposal.isWithdrawn(), "evidence.refused.proposal");
    return proposal;
  }
}
