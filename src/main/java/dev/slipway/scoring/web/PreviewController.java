package dev.slipway.scoring.web;

import dev.slipway.elicitation.Veil;
import dev.slipway.proposal.ProposalDetails;
import dev.slipway.proposal.TypedProposal;
import dev.slipway.proposal.TypedProposals;
import dev.slipway.scoring.Previews;
import dev.slipway.scoring.assembly.UnscorableException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The likelihoods beside the release form while it is filled in; posted, because it computes. */
@Controller
class PreviewController {

  private static final Logger LOG = LoggerFactory.getLogger(PreviewController.class);

  private final TypedProposals typed;
  private final Previews previews;
  private final Veil veil;

  PreviewController(TypedProposals typed, Previews previews, Veil veil) {
    this.typed = typed;
    this.previews = previews;
    this.veil = veil;
  }

  @PostMapping("/proposals/preview")
  @PreAuthorize("hasRole('SUBMITTER')")
  String preview(
      @RequestParam(required = false) @Nullable UUID proposal,
      @RequestParam MultiValueMap<String, String> fields,
      Model page) {
    TypedProposal asked = typed.read(fields);
    ProposalDetails details = asked.details();
    // A proposal written like one that is hidden would tell its score.
    if (details != null && !veil.hidesModel(details.modelId())) {
      add(details, proposal, asked.assumed(), page);
    }
    return "scoring/preview :: preview";
  }

  /** Nothing where it cannot be scored: the notes beside the modifications say why. */
  private void add(ProposalDetails details, @Nullable UUID id, List<String> assumed, Model page) {
    try {
      page.addAttribute("preview", PreviewView.of(details, previews.of(details, id), assumed));
    } catch (UnscorableException unscorable) {
      LOG.debug("no preview: {}", unscorable.getMessage());
    }
  }
}
