package dev.slipway.proposal.program;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import java.util.List;
import java.util.Map;

/** Reads fields of the form of an entry of evidence, by its rules. */
public interface EvidenceFields {

  /** A new entry. */
  FormReading<EvidenceDetails> begin(Map<String, List<String>> given);

  /** On top of what an entry says. */
  FormReading<EvidenceDetails> change(Evidence stands, Map<String, List<String>> given);
}
