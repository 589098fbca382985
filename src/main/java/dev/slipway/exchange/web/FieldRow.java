package dev.slipway.exchange.web;

import java.util.List;

/**
 * A field of a profile with everything that documents say of it.
 *
 * @param now what the profile says, in words; empty if nothing
 * @param additive whether every value can be taken beside the others
 */
record FieldRow(
    String field, String label, String now, boolean additive, List<Candidate> candidates) {

  /** Whether documents, or one document, say several things. */
  public boolean conflict() {
    return !additive && candidates.size() > 1;
  }

  /** Whether the values are taken unless the reader decides otherwise. */
  public boolean taken() {
    return !conflict() && (additive || now.isEmpty());
  }
}
