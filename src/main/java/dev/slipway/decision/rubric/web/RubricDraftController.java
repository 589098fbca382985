package dev.slipway.decision.rubric.web;

import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.RubricDrafts;
import dev.slipway.decision.rubric.web.benchmark.BenchmarkPages;
import dev.slipway.form.Confirmation;
import dev.slipway.form.Fields;
import dev.slipway.proposal.RefusedTransition;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Begins a draft of the rubric, shows all that it says, and finishes or discards it. */
@Controller
@RequestMapping("/rubric/draft")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
class RubricDraftController {

  private static final String DRAFT = "/rubric/draft";
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_NOTE = 4_000;

  private final RubricDrafts drafts;
  private final DraftPages pages;
  private final BenchmarkPages benchmarks;

  RubricDraftController(RubricDrafts drafts, DraftPages pages, BenchmarkPages benchmarks) {
    this.drafts = drafts;
    this.pages = pages;
    this.benchmarks = benchmarks;
  }

  @PostMapping
  String begin(@RequestParam int from) {
    drafts.begin(from);
    return "redirect:" + DRAFT;
  }

  @GetMapping
  String show(Model model) {
    RubricDraft draft = draft();
    model.addAttribute("form", new FinishForm("", draft.base().rubric().note()));
    return page(draft, model);
  }

  @PostMapping("/finish")
  String finish(
      @ModelAttribute("form") FinishForm sent,
      BindingResult errors,
      Model model,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Fields fields = new Fields(errors);
    String name = fields.required("name", sent.name(), LONGEST_NAME, "rubric.refused.name");
    String note = fields.text("note", sent.note(), LONGEST_NOTE);
    if (fields.clean()) {
      try {
        int version = drafts.finish(name, note);
        redirect.addFlashAttribute("message", "rubric.draft.finished");
        return "redirect:/rubric/versions/" + version;
      } catch (RefusedTransition refused) {
        errors.reject(refused.code());
      }
    }
    boolean clash = errors.hasGlobalErrors();
    response.setStatus((clash ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT).value());
    return page(draft(), model);
  }

  @GetMapping("/discard")
  String ask(Model model) {
    RubricDraft draft = draft();
    model.addAttribute(
        "confirm",
        Confirmation.of("rubric.discard", draft.base().rubric().name(), DRAFT + "/discard", DRAFT)
            .saying("changes", draft.changes())
            .saying("trail")
            .saying("undo")
            .ending());
    return "fragments/confirm";
  }

  @PostMapping("/discard")
  String discard(RedirectAttributes redirect) {
    drafts.discard();
    redirect.addFlashAttribute("message", "rubric.draft.discarded");
    return "redirect:/rubric/versions";
  }

  private RubricDraft draft() {
    return drafts.find().orElseThrow(() -> new RefusedTransition("rubric.draft.refused.gone"));
  }

  private String page(RubricDraft draft, Model model) {
    model.addAttribute("page", pages.page(draft));
    model.addAttribute("benchmarks", benchmarks.lines(draft));
    return "rubric/draft";
  }
}
