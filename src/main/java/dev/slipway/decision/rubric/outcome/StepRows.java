package dev.slipway.decision.rubric.outcome;

import dev.slipway.form.Typed;
import java.util.ArrayList;
import java.util.List;

/** The steps of a chain while they are being typed. */
final class StepRows {

  /** As the engine takes them. */
  static final int MOST = 8;

  private static final String ADD = "add";
  private static final String REMOVE = "remove-";

  private StepRows() {}

  /** The rows after a button was pressed; without the last of them the rate itself is asked. */
  static List<StepForm> after(String button, List<StepForm> rows) {
    List<StepForm> after = new ArrayList<>(rows);
    if (button.equals(ADD) && rows.size() < MOST) {
      after.add(StepForm.EMPTY);
    } else if (button.startsWith(REMOVE)) {
      int at = Typed.whole(button.substring(REMOVE.length()), -1);
      if (at >= 0 && at < rows.size()) {
        after.remove(at);
      }
    }
    return List.copyOf(after);
  }
}
