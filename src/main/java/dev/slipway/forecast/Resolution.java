package dev.slipway.forecast;

import dev.slipway.proposal.Observation;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What has come of a forecast by a day. It is worked out from what is on record each time that it
 * is asked for, and kept nowhere: what is recorded late corrects it.
 *
 * @param on the day that settled it, if one did
 * @param event what happened, if that is why
 */
public record Resolution(Reason reason, @Nullable LocalDate on, @Nullable Observation event) {

  /** Where a forecast stands. */
  public enum State {
    /** It may still come. */
    OPEN,
    /** It came by the day. */
    HAPPENED,
    /** The day passed without it. */
    DID_NOT,
    /** It says nothing of what came. */
    VOID,
    /** A newer one took its place. */
    REPLACED
  }

  /** Why it stands there. */
  public enum Reason {
    /** The day has not come. */
    WAITING(State.OPEN),
    /** It has come, but the model is not released yet, which the forecast is conditional on. */
    WAITING_FOR_RELEASE(State.OPEN),
    /** It is on record that it came. */
    RECORDED(State.HAPPENED),
    /** Nothing is on record by the day. */
    NOTHING_RECORDED(State.DID_NOT),
    /** The proposal was withdrawn. */
    WITHDRAWN(State.VOID),
    /** The board declined the release. */
    DECLINED(State.VOID),
    /** The model was not released by the day. */
    NOT_RELEASED(State.VOID),
    /** The board decided on other conditions than it counts on. */
    OTHER_CONDITIONS(State.VOID),
    /** It had come before the forecast was made. */
    ALREADY_HAPPENED(State.VOID),
    /** It was made when its day had come. */
    MADE_TOO_LATE(State.VOID),
    /** Of the same voice, for the same day. */
    NEWER_ONE(State.REPLACED);

    private final State state;

    Reason(State state) {
      this.state = state;
    }

    public State state() {
      return state;
    }
  }

  static Resolution of(Reason reason) {
    return new Resolution(reason, null, null);
  }

  public State state() {
    return reason.state();
  }

  /** Whether it can be scored. */
  public boolean isSettled() {
    return state() == State.HAPPENED || state() == State.DID_NOT;
  }
}
