package dev.slipway.elicitation;

/** The round was over before the answer came; what was typed is kept as a draft. */
public class RoundOverException extends ElicitationRefused {

  private static final long serialVersionUID = 1L;

  RoundOverException() {
    super("elicitation.refused.over");
  }
}
