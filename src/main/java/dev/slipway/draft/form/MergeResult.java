package dev.slipway.draft.form;

import java.util.List;

/**
 * What becomes of a Save.
 *
 * @param form the form to be saved; as it was typed if something is open
 * @param open what the reader has to choose between first
 */
public record MergeResult<F extends Record>(F form, List<Difference> open) {

  public MergeResult {
    open = List.copyOf(open);
  }

  public boolean isOpen() {
    return !open.isEmpty();
  }
}
