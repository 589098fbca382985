package dev.slipway.scoring.compute;

/** So much waits to be computed already that more would only wait. Nothing was begun. */
public class TooBusyException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final long retryAfterSeconds;
  private final boolean ownShare;

  public TooBusyException(long retryAfterSeconds) {
    this(retryAfterSeconds, false);
  }

  public TooBusyException(long retryAfterSeconds, boolean ownShare) {
    super("too much waits to be computed; try again in " + retryAfterSeconds + " s");
    this.retryAfterSeconds = retryAfterSeconds;
    this.ownShare = ownShare;
  }

  /** When it is worth trying again: a whole number of seconds, 1 or more. */
  public long retryAfterSeconds() {
    return retryAfterSeconds;
  }

  /** Whether what waits is the person's own, as much as one person may have waiting. */
  public boolean ownShare() {
    return ownShare;
  }
}
