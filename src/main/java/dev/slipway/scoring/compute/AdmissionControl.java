package dev.slipway.scoring.compute;

import java.util.HashMap;
import java.util.Map;

/** How many are in at once: so many altogether, and of each person no more than a share. */
final class AdmissionControl {

  /** Slipway itself, which is held to no share: it asks for one thing at a time. */
  static final String SLIPWAY = "";

  private final int most;
  private final int share;
  private final Map<String, Integer> takenBy = new HashMap<>();
  private int taken;

  AdmissionControl(int most, int share) {
    this.most = most;
    this.share = share;
  }

  /** What somebody is told who wants to come in. */
  enum Answer {
    IN,
    ALL_TAKEN,
    SHARE_TAKEN
  }

  synchronized Answer enter(String person) {
    if (!person.equals(SLIPWAY) && takenBy.getOrDefault(person, 0) >= share) {
      return Answer.SHARE_TAKEN;
    }
    if (taken >= most) {
      return Answer.ALL_TAKEN;
    }
    taken++;
    takenBy.merge(person, 1, Integer::sum);
    return Answer.IN;
  }

  synchronized void leave(String person) {
    taken--;
    takenBy.computeIfPresent(person, (who, count) -> count == 1 ? null : count - 1);
  }

  int most() {
    return most;
  }

  synchronized int taken() {
    return taken;
  }
}
