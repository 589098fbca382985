package dev.slipway.decision.rubric.web.benchmark;

import dev.slipway.decision.rubric.RubricBenchmarks;
import dev.slipway.decision.rubric.RubricDraft;
import dev.slipway.decision.rubric.RubricDrafts;
import dev.slipway.proposal.RefusedTransition;
import dev.slipway.rubric.benchmark.Benchmark;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** Where the board says in the draft which benchmark speaks of which question. */
@Controller
@RequestMapping("/rubric/draft/benchmarks")
@PreAuthorize("hasAnyRole('ADMINISTRATOR', 'CHAIR')")
class BenchmarkController {

  private static final String BACK = "redirect:/rubric/draft#benchmarks";

  private final RubricDrafts drafts;
  private final RubricBenchmarks benchmarks;
  private final BenchmarkPages pages;

  BenchmarkController(RubricDrafts drafts, RubricBenchmarks benchmarks, BenchmarkPages pages) {
    this.drafts = drafts;
    this.benchmarks = benchmarks;
    this.pages = pages;
  }

  @GetMapping("/new")
  String openNew(Model page) {
    page.addAttribute("form", BenchmarkForm.EMPTY);
    return page(draft(), null, "", page);
  }

  @PostMapping("/new")
  String add(
      @ModelAttribute("form") BenchmarkForm sent,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    RubricDraft draft = draft();
    String id = BenchmarkPages.newId(draft, sent.name());
    return save(draft, id, sent, errors, page, response, redirect);
  }

  @GetMapping("/{id}")
  String open(@PathVariable String id, Model page) {
    RubricDraft draft = draft();
    Benchmark benchmark = standing(draft, id);
    String stamp = draft.stampOfBenchmark(id);
    page.addAttribute("form", BenchmarkForm.of(benchmark, stamp));
    return page(draft, benchmark, stamp, page);
  }

  @PostMapping("/{id}")
  String change(
      @PathVariable String id,
      @ModelAttribute("form") BenchmarkForm sent,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    RubricDraft draft = draft();
    standing(draft, id);
    return save(draft, id, sent, errors, page, response, redirect);
  }

  @PostMapping("/{id}/remove")
  String remove(@PathVariable String id, @RequestParam String seen, RedirectAttributes redirect) {
    benchmarks.remove(id, seen);
    redirect.addFlashAttribute("message", "rubric.draft.changed");
    return BACK;
  }

  @PostMapping("/{id}/restore")
  String restore(@PathVariable String id, @RequestParam String seen, RedirectAttributes redirect) {
    benchmarks.restore(id, seen);
    redirect.addFlashAttribute("message", "rubric.draft.changed");
    return BACK;
  }

  private String save(
      RubricDraft draft,
      String id,
      BenchmarkForm sent,
      BindingResult errors,
      Model page,
      HttpServletResponse response,
      RedirectAttributes redirect) {
    Benchmark before = draft.benchmark(id);
    Optional<Benchmark> typed = BenchmarkAdapter.read(id, sent, pages.known(draft, before), errors);
    if (typed.isEmpty()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
      return page(draft, before, sent.seen(), page);
    }
    try {
      benchmarks.change(typed.get(), sent.seen());
    } catch (RefusedTransition moved) {
      errors.reject(moved.code());
      response.setStatus(HttpStatus.CONFLICT.value());
      // Whoever sends it again has seen what the other wrote.
      RubricDraft now = draft();
      return page(now, now.benchmark(id), now.stampOfBenchmark(id), page);
    }
    redirect.addFlashAttribute("message", "rubric.draft.changed");
    return BACK;
  }

  private String page(RubricDraft draft, @Nullable Benchmark benchmark, String stamp, Model page) {
    pages.offer(draft, benchmark, page);
    page.addAttribute("stamp", stamp);
    page.addAttribute("id", benchmark == null ? null : benchmark.id());
    return "rubric/benchmark";
  }

  private RubricDraft draft() {
    return drafts.find().orElseThrow(() -> new RefusedTransition("rubric.draft.refused.gone"));
  }

  private static Benchmark standing(RubricDraft draft, String id) {
    return Optional.ofNullable(draft.benchmark(id))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
