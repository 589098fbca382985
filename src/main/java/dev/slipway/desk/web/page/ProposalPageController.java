package dev.slipway.desk.web.page;

import dev.slipway.desk.web.decided.StandingReader;
import dev.slipway.desk.web.grounds.GroundsReader;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.elicitation.Veil;
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
  private final Veil veil;
  private final ReviewedReader reviewed;

  ProposalPageController(
      PageReader pages,
      GroundsReader grounds,
      StandingReader standing,
      Veil veil,
      ReviewedReader reviewed) {
    this.pages = pages;
    this.reviewed = reviewed;
    this.grounds = grounds;
    this.veil = veil;
    this.standing = standing;
  }

  @GetMapping("/proposals/{id}")
  @KeepsVeil
  String newest(@PathVariable UUID id, Model model) {
    boolean veiled = veil.hides(id);
    model.addAttribute("veiled", veiled);
    model.addAttribute("reviewed", veiled ? ReviewedView.NOBODY : reviewed.newest(id));
    return show(id, veiled ? pages.veiled(id) : pages.newest(id), model);
  }

  @GetMapping("/proposals/{id}/scores/{scoreId}")
  String older(@PathVariable UUID id, @PathVariable UUID scoreId, Model model) {
    model.addAttribute("veiled", false);
    model.addAttribute("reviewed", reviewed.asScored(id, scoreId));
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
