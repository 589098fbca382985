package dev.slipway.elicitation;

/** Somebody has answered since the chair looked; nothing was closed. */
public class RoundChanged extends ElicitationRefused {

  private static final long serialVersionUID = 1L;

  RoundChanged() {
    super("elicitation.refused.changed");
  }
}
