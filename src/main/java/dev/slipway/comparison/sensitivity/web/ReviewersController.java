package dev.slipway.comparison.sensitivity.web;

import dev.slipway.comparison.sensitivity.CruxService;
import dev.slipway.comparison.sensitivity.EvidenceSwap;
import dev.slipway.comparison.sensitivity.EvidenceSwaps;
import dev.slipway.elicitation.RoundService;
import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalService;
import dev.slipway.scoring.assembly.QuestionNames;
import dev.slipway.scoring.assembly.UnscorableException;
import io.github.wimdeblauwe.htmx.spring.boot.mvc.HtmxRequest;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each reviewer's answers alone say, and where two reviewers part. */
@Controller
@RequestMapping("/proposals/{id}/reviewers")
@PreAuthorize("isAuthenticated()")
class ReviewersController {

  private final ProposalService proposals;
  private final RoundService rounds;
  private final ReviewersReader reader;
  private final CruxService crux;
  private final CruxViews views;
  private final EvidenceSwaps evidence;
  private final QuestionNames names;

  ReviewersController(
      ProposalService proposals,
      RoundService rounds,
      ReviewersReader reader,
      CruxService crux,
      CruxViews views,
      EvidenceSwaps evidence,
      QuestionNames names) {
    this.proposals = proposals;
    this.rounds = rounds;
    this.reader = reader;
    this.crux = crux;
    this.views = views;
    this.evidence = evidence;
    this.names = names;
  }

  @GetMapping
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("proposal", HeadView.of(proposal(id)));
    model.addAttribute("reviewers", reader.read(id));
    return "comparison/sensitivity/reviewers";
  }

  /** The two that were chosen have an address of their own. */
  @GetMapping(
      path = "/crux",
      params = {"one", "other"})
  String choose(
      @PathVariable UUID id,
      @RequestParam UUID one,
      @RequestParam UUID other,
      RedirectAttributes redirect) {
    if (one.equals(other)) {
      redirect.addFlashAttribute("trouble", "reviewers.crux.same");
      return "redirect:/proposals/{id}/reviewers";
    }
    return "redirect:/proposals/{id}/reviewers/crux/" + one + "/" + other;
  }

  /** Computes nothing: the page asks for its answer by itself, or by the button. */
  @GetMapping("/crux/{one}/{other}")
  String open(
      @PathVariable UUID id, @PathVariable UUID one, @PathVariable UUID other, Model model) {
    return page(id, one, other, model);
  }

  @PostMapping("/crux/{one}/{other}")
  @PreAuthorize("hasAnyRole('REVIEWER', 'CHAIR', 'SUBMITTER')")
  String answer(
      @PathVariable UUID id,
      @PathVariable UUID one,
      @PathVariable UUID other,
      HtmxRequest htmx,
      Model model) {
    String page = page(id, one, other, model);
    try {
      List<EvidenceSwap> swaps = evidence.of(id);
      model.addAttribute("crux", views.of(crux.betweenReviewers(id, one, other), swaps));
      model.addAttribute("swaps", EvidenceSwapView.of(swaps, names));
    } catch (UnscorableException e) {
      model.addAttribute("unscorable", true);
    } catch (NoSuchElementException unheard) {
      throw notFound();
    }
    return htmx.isHtmxRequest() ? "comparison/sensitivity/crux :: answer" : page;
  }

  private String page(UUID id, UUID one, UUID other, Model model) {
    Map<UUID, String> names = rounds.names(id);
    model.addAttribute("proposal", HeadView.of(proposal(id)));
    model.addAttribute("one", name(names, one));
    model.addAttribute("other", name(names, other));
    model.addAttribute("words", "reviewers.crux");
    model.addAttribute("action", "/proposals/" + id + "/reviewers/crux/" + one + "/" + other);
    return "comparison/sensitivity/reviewers-crux";
  }

  private static String name(Map<UUID, String> names, UUID reviewer) {
    return Optional.ofNullable(names.get(reviewer)).orElseThrow(ReviewersController::notFound);
  }

  private Proposal proposal(UUID id) {
    return proposals.find(id).orElseThrow(ReviewersController::notFound);
  }

  private static ResponseStatusException notFound() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
