package dev.slipway.notice;

/** By which ways somebody wants to be told of something. */
public record NoticeChannels(boolean inbox, boolean mail) {

  /** What holds for who has said nothing. */
  public static final NoticeChannels BOTH = new NoticeChannels(true, true);

  public boolean any() {
    return inbox || mail;
  }
}
