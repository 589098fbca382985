package dev.slipway.proposal.program;

import dev.slipway.proposal.Observation;
import dev.slipway.proposal.Proposal;
import java.util.List;
import java.util.Map;

/** Reads fields of the form that records what happened after a decision, by its rules. */
public interface HappeningFields {

  /** What happened to a proposal. */
  FormReading<Observation> read(Proposal proposal, Map<String, List<String>> given);
}
