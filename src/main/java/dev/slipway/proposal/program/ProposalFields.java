package dev.slipway.proposal.program;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.ProposalDetails;
import java.util.List;
import java.util.Map;

/**
 * Reads fields of the release form, named as a browser sends them, by its rules. A part of the form
 * that is given replaces what stands there; an empty list stands for an empty part.
 */
public interface ProposalFields {

  /** A new proposal, on top of what the form suggests for its model. */
  FormReading<ProposalDetails> begin(Map<String, List<String>> given);

  /** On top of what a proposal asks. */
  FormReading<ProposalDetails> change(Proposal stands, Map<String, List<String>> given);
}
