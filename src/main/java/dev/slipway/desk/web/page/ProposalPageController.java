package dev.slipway.desk.web.page;

import dev.slipway.account.Role;
import dev.slipway.desk.web.page.WholePageReader.WholePage;
import dev.slipway.elicitation.KeepsVeil;
import dev.slipway.elicitation.Veil;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows a proposal with its newest scores, or with older ones. */
@Controller
@PreAuthorize("isAuthenticated()")
class ProposalPageController {

  private final WholePageReader pages;
  private final Veil veil;

  ProposalPageController(WholePageReader pages, Veil veil) {
    this.pages = pages;
    this.veil = veil;
  }

  @GetMapping("/proposals/{id}")
  @KeepsVeil
  String newest(@PathVariable UUID id, Authentication reader, Model model) {
    boolean veiled = veil.hides(id);
    return show(pages.newest(id, veiled), veiled, reader, model);
  }

  @GetMapping("/proposals/{id}/scores/{scoreId}")
  String older(
      @PathVariable UUID id, @PathVariable UUID scoreId, Authentication reader, Model model) {
    return show(pages.asScored(id, scoreId), false, reader, model);
  }

  private static String show(
      Optional<WholePage> found, boolean veiled, Authentication reader, Model model) {
    WholePage whole = found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("veiled", veiled);
    model.addAttribute("page", whole.page());
    model.addAttribute("grounds", whole.grounds());
    model.addAttribute("standing", whole.standing());
    model.addAttribute("gate", whole.gate());
    model.addAttribute("next", whole.next());
    model.addAttribute(
        "actions", Actions.of(whole.page(), whole.next(), veiled, Role.heldBy(reader)));
    return "desk/proposal";
  }
}
