package dev.slipway.proposal;

import java.util.List;
import java.util.Map;

/** Reads the release form while it is being filled in. */
public interface TypedProposals {

  /**
   * What the fields ask, as far as they go.
   *
   * @param fields the form's fields by name, as a browser sends them
   */
  TypedProposal read(Map<String, List<String>> fields);
}
