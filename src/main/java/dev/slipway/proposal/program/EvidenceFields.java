package dev.slipway.proposal.program;

import dev.slipway.proposal.evidence.Evidence;
import dev.slipway.proposal.evidence.EvidenceDetails;
import dev.slipway.proposal.evidence.NewFile;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.InputStreamSource;

/** Reads fields of the form of an entry of evidence, by its rules. */
public interface EvidenceFields {

  /** A new entry. */
  FormReading<EvidenceDetails> begin(Map<String, List<String>> given);

  /** On top of what an entry says. */
  FormReading<EvidenceDetails> change(Evidence stands, Map<String, List<String>> given);

  /**
   * A file that is to be attached.
   *
   * @param size in bytes
   */
  FormReading<NewFile> file(String name, InputStreamSource content, long size) throws IOException;
}
