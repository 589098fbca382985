package dev.slipway.notice;

/** By which ways somebody wants to be told of something. */
public record Wanted(boolean inbox, boolean mail) {

  /** What holds for who has said nothing. */
  public static final Wanted BOTH = new Wanted(true, true);

  public boolean any() {
    return inbox || mail;
  }
}
