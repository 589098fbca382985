package dev.slipway.comparison.planned.web;

import dev.slipway.comparison.planned.PlannedTests;
import dev.slipway.comparison.planned.TestPlan;
import dev.slipway.comparison.planned.TestResult;
import dev.slipway.form.Fields;
import dev.slipway.form.Typed;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
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

/** One registered test: what it could change, what came of it, or why it is not run. */
@Controller
@RequestMapping("/proposals/{id}/tests/{plan}")
class TestPlanController {

  private final PlannedTests tests;
  private final ProposalService proposals;
  private final TestPlanPages pages;
  private final Clock clock;

  TestPlanController(
      PlannedTests tests, ProposalService proposals, TestPlanPages pages, Clock clock) {
    this.tests = tests;
    this.proposals = proposals;
    this.pages = pages;
    this.clock = clock;
  }

  @GetMapping
  @PreAuthorize("isAuthenticated()")
  String show(@PathVariable UUID id, @PathVariable UUID plan, Model page) {
    TestPlan existing = existing(id, plan);
    page.addAttribute("form", TestResultForm.of(existing.details(), existing.version()));
    return show(existing, "", page);
  }

  @PostMapping("/outlook")
  @PreAuthorize("hasAnyRole('SUBMITTER', 'REVIEWER', 'CHAIR')")
  String lookAgain(@PathVariable UUID id, @PathVariable UUID plan, RedirectAttributes redirect) {
    existing(id, plan);
    tests.lookAgain(id, plan);
    return back("tests.outlook.done", redirect);
  }

  @PostMapping("/cancel")
  @PreAuthorize("hasRole('SUBMITTER')")
  String cancel(
      @PathVariable UUID id,
      @PathVariable UUID plan,
      @ModelAttribute("form") TestResultForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    TestPlan existing = existing(id, plan);
    Fields fields = new Fields(errors);
    String reason = typed.readReason(fields);
    if (!fields.clean()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(existing, "cancel", page);
    }
    try {
      tests.cancel(id, plan, Typed.version(typed.version()), reason);
    } catch (ObjectOptimisticLockingFailureException stale) {
      return stale(existing, "cancel", errors, page, response);
    }
    return back("tests.cancelled", redirect);
  }

  @PostMapping("/result")
  @PreAuthorize("hasRole('SUBMITTER')")
  String enter(
      @PathVariable UUID id,
      @PathVariable UUID plan,
      @ModelAttribute("form") TestResultForm typed,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    TestPlan existing = existing(id, plan);
    Optional<TestResult> result = typed.read(LocalDate.now(clock), new Fields(errors));
    if (result.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return show(existing, "result", page);
    }
    try {
      tests.enter(id, plan, Typed.version(typed.version()), result.get());
    } catch (ObjectOptimisticLockingFailureException stale) {
      return stale(existing, "result", errors, page, response);
    }
    return back("tests.entered", redirect);
  }

  private String stale(
      TestPlan existing,
      String opened,
      BindingResult errors,
      Model page,
      HttpServletResponse response) {
    errors.reject("tests.refused.stale");
    response.setStatus(HttpStatus.CONFLICT.value());
    return show(existing, opened, page);
  }

  private static String back(String message, RedirectAttributes redirect) {
    redirect.addFlashAttribute("message", message);
    return "redirect:/proposals/{id}/tests/{plan}";
  }

  /** {@code opened}: which of its forms was sent, and is shown unfolded. */
  private String show(TestPlan existing, String opened, Model page) {
    Proposal proposal = proposals.find(existing.proposalId()).orElseThrow();
    page.addAttribute("id", proposal.id());
    page.addAttribute("question", proposal.question());
    page.addAttribute("open", !proposal.isWithdrawn());
    page.addAttribute("opened", opened);
    page.addAttribute("test", pages.view(existing));
    return "comparison/planned/test";
  }

  private TestPlan existing(UUID id, UUID plan) {
    return tests
        .find(id, plan)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
