package dev.slipway.desk.web;

import dev.slipway.proposal.evidence.benchmark.BenchmarkQuestions;
import dev.slipway.rubric.QuestionWords;
import dev.slipway.rubric.Rubric;
import dev.slipway.rubric.Rubrics;
import dev.slipway.scoring.backcast.Backcast;
import dev.slipway.scoring.backcast.Backcasts;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Shows the board's starting answers, its policy, and what they would have expected of the past.
 */
@Controller
@PreAuthorize("isAuthenticated()")
class RubricController {

  private final Rubrics rubrics;
  private final QuestionWords words;
  private final Backcasts backcasts;
  private final BenchmarkQuestions benchmarks;

  RubricController(
      Rubrics rubrics, QuestionWords words, Backcasts backcasts, BenchmarkQuestions benchmarks) {
    this.rubrics = rubrics;
    this.words = words;
    this.backcasts = backcasts;
    this.benchmarks = benchmarks;
  }

  @GetMapping("/rubric")
  String show(
      Model model,
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String dir) {
    Rubric rubric = rubrics.current();
    model.addAttribute("rubricName", rubric.name());
    model.addAttribute("rubricVersion", rubric.version());
    model.addAttribute("note", rubric.note());
    model.addAttribute("policy", rubric.policy());
    model.addAttribute("scales", rubric.outcomeScales());
    model.addAttribute(
        "threats", rubric.threats().stream().map(each -> ThreatView.of(each, rubric)).toList());
    model.addAttribute(
        "benefits", rubric.benefits().stream().map(each -> ThreatView.of(each, rubric)).toList());
    model.addAttribute("answers", RubricView.of(rubric, words));
    model.addAttribute("benchmarks", benchmarks.views(rubric));
    model.addAttribute("references", LevelsView.references(rubric));
    model.addAttribute("substitutes", LevelsView.substitutes(rubric));
    Optional<Backcast> backcast = backcasts.of(rubric.version());
    model.addAttribute("backcast", backcast.orElse(null));
    model.addAttribute(
        "real", backcast.map(each -> RealModelsTable.of(each, sort, dir)).orElse(null));
    return "desk/rubric";
  }
}
