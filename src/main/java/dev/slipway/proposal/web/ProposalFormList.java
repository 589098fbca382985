package dev.slipway.proposal.web;

import dev.slipway.draft.DraftForms;
import dev.slipway.draft.FormAddress;
import dev.slipway.profile.ProfileService;
import dev.slipway.proposal.ProposalService;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The release form of each proposal, and of new ones for each model, however they are started. */
@Component
class ProposalFormList implements DraftForms {

  /** What a new one begins with besides its model. */
  private static final Pattern START_ANSWERS = Pattern.compile("&.*");

  private final ProposalService proposals;
  private final ProfileService profiles;

  ProposalFormList(ProposalService proposals, ProfileService profiles) {
    this.proposals = proposals;
    this.profiles = profiles;
  }

  @Override
  public boolean has(FormAddress form) {
    FormAddress plain = new FormAddress(START_ANSWERS.matcher(form.path()).replaceFirst(""));
    return plain.path().equals("/proposals/new")
        || plain.idBetween("/proposals/new?model=", "").flatMap(profiles::find).isPresent()
        || form.idBetween("/proposals/", "/edit").flatMap(proposals::find).isPresent();
  }
}
