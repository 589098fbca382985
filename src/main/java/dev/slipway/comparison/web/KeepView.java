package dev.slipway.comparison.web;

import dev.slipway.comparison.web.AnswerView.ClashView;
import java.util.List;

/**
 * What keeping the selection would change of what the proposal has chosen.
 *
 * @param adds names of what is not chosen yet
 * @param drops names of what is chosen and not in the selection
 * @param clashes why the selection cannot be added to what is chosen
 */
record KeepView(List<String> adds, List<String> drops, List<ClashView> clashes) {

  /** Whether the proposal has chosen just this. */
  public boolean same() {
    return adds.isEmpty() && drops.isEmpty();
  }

  public boolean mayAdd() {
    return !adds.isEmpty() && clashes.isEmpty();
  }
}
