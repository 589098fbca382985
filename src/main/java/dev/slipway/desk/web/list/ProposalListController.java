package dev.slipway.desk.web.list;

import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists proposals as the address asks for them. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProposalListController {

  private final ListPages pages;

  ProposalListController(ListPages pages) {
    this.pages = pages;
  }

  @GetMapping("/proposals")
  String list(
      @RequestParam Map<String, String> asked,
      @RequestParam(name = "with", defaultValue = "") List<String> chosen,
      Model model) {
    model.addAttribute("list", pages.page(ListReading.cleaned(asked, chosen)));
    return "desk/proposals";
  }
}
