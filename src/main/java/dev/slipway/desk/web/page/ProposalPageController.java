package dev.slipway.desk.web.page;

import dev.slipway.desk.web.decided.StandingReader;
import dev.slipway.desk.web.grounds.GroundsReader;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a proposal with its newest scores, or with older ones. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProposalPageController {

  private final PageReader pages;
  private final GroundsReader grounds;
  private final StandingReader standing;

  ProposalPageController(PageReader pages, GroundsReader grounds, StandingReader standing) {
    this.pages = pages;
    this.grounds = grounds;
    this.standing = standing;
  }

  @GetMapping("/proposals/{id}")
  String newest(@PathVariable UUID id, Model model) {
    return show(id, pages.newest(id), model);
  }

  @GetMapping("/proposals/{id}/scores/{scoreId}")
  String older(@PathVariable UUID id, @PathVariable UUID scoreId, Model model) {
    return show(id, pages.asScored(id, scoreId), model);
  }

  private String show(UUID id, Optional<ProposalPage> page, Model model) {
    model.addAttribute(
        "page", page.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("grounds", grounds.read(id).orElseThrow());
    model.addAttribute("standing", standing.read(id).orElseThrow());
    return "desk/proposal";
  }
}
