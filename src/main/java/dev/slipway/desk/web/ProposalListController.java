package dev.slipway.desk.web;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists all proposals, in the order that is asked for. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProposalListController {

  private final ProposalLines lines;

  ProposalListController(ProposalLines lines) {
    this.lines = lines;
  }

  @GetMapping("/proposals")
  String list(
      @RequestParam(defaultValue = "") String sort,
      @RequestParam(defaultValue = "") String dir,
      Model model) {
    LineOrder order = LineOrder.of(sort, dir);
    List<ProposalLine> all = lines.all();
    model.addAttribute("order", order);
    model.addAttribute("columns", LineOrder.COLUMNS);
    model.addAttribute("lines", order.apply(all));
    return "desk/proposals";
  }
}
