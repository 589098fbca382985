package dev.slipway.proposal.program;

import dev.slipway.proposal.Proposal;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.imported.ImportedResult;
import java.util.List;
import java.util.Map;

/** Reads results from a model’s documents as the form of evidence has them filled in. */
public interface ResultFields {

  /** With what the mapping makes of it. */
  ResultCard card(Proposal proposal, ImportedResult result);

  /**
   * The entry that a result becomes.
   *
   * @param given in place of what is filled in
   * @param words whether it says nothing in numbers
   */
  FormReading<EvidenceDetails> begin(
      Proposal proposal, ImportedResult result, Map<String, List<String>> given, boolean words);
}
