package dev.slipway.elicitation.web.estimates;

/**
 * A question in the list of a reviewer's own.
 *
 * @param share of all that is uncertain; 0 where it is not known
 * @param matters whether the plan depends on it
 * @param state OPEN, ANSWERED, UNKNOWN, BEFORE (answered in the first round only) or TYPED (what is
 *     typed does not count yet)
 */
record QuestionRow(String key, String label, double share, boolean matters, State state) {

  enum State {
    OPEN,
    ANSWERED,
    UNKNOWN,
    BEFORE,
    TYPED
  }

  public boolean isAnswered() {
    return state == State.ANSWERED || state == State.UNKNOWN || state == State.BEFORE;
  }
}
