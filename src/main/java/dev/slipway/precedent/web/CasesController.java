package dev.slipway.precedent.web;

import dev.slipway.precedent.GroupFit;
import dev.slipway.precedent.Precedents;
import dev.slipway.precedent.ReferenceCase;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows the reference cases and what is fitted to them. */
@Controller
@PreAuthorize("isAuthenticated()")
class CasesController {

  private final Precedents precedents;
  private final LagChart chart;
  private final Clock clock;

  CasesController(Precedents precedents, LagChart chart, Clock clock) {
    this.precedents = precedents;
    this.chart = chart;
    this.clock = clock;
  }

  @GetMapping("/cases")
  String show(Model model) {
    LocalDate today = LocalDate.now(clock);
    List<ReferenceCase> rows = precedents.all();
    List<GroupFit> fits = precedents.fits(today);
    model.addAttribute("today", today);
    model.addAttribute("rowCount", rows.size());
    model.addAttribute("caseCount", rows.stream().map(ReferenceCase::caseKey).distinct().count());
    model.addAttribute("classes", ClassView.of(rows));
    model.addAttribute("fits", fits.stream().map(FitView::of).toList());
    model.addAttribute("chart", chart.json(fits));
    return "precedent/cases";
  }
}
